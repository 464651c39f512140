package org.netwright.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Ends and ticks of an upright axis. On a logarithmic one, places are powers of ten: 2 is where 100 stands.
///
/// @param lower place of its lower end
/// @param upper place of its upper end
/// @param ticks from below
record Ruler(double lower, double upper, List<Tick> ticks) {
    private static final int TICKS = 6;
    /// Where ticks stand within a power of ten, the finest first.
    private static final List<double[]> WITHIN =
            List.of(new double[] {1, 1.5, 2, 3, 4, 5, 6, 8}, new double[] {1, 2, 5}, new double[] {1});

    /// A tick.
    ///
    /// @param place along the axis
    record Tick(double place, String text) {}

    /// Copies the ticks.
    Ruler {
        ticks = List.copyOf(ticks);
    }

    /// An even axis for values of a scale.
    static Ruler even(Scale scale, double low, double high) {
        Scale.Span span = scale.span(low, high);
        var ticks = new ArrayList<Tick>();
        for (long i = Math.round(span.lower() / span.step()); i * span.step() <= span.upper() + 1e-9; i++) {
            double value = i * span.step();
            ticks.add(new Tick(value, scale.text(value, span.step())));
        }
        return new Ruler(span.lower(), span.upper(), ticks);
    }

    /// A logarithmic axis, with as many ticks as it has room for.
    ///
    /// @param low power of ten of the lowest value
    /// @param high power of ten of the highest value
    static Ruler logarithmic(double low, double high) {
        for (double[] within : WITHIN) {
            List<Double> values = around(low, high, within);
            if (values.size() <= TICKS) {
                return of(values);
            }
        }
        int every = (int) Math.ceil((high - low) / (TICKS - 2));
        int first = Math.floorDiv((int) Math.floor(low), every) * every;
        return of(IntStream.iterate(first, power -> power < high + every, power -> power + every)
                .mapToObj(power -> Math.pow(10, power))
                .toList());
    }

    /// From the last tick that is not above the lowest value to the first that is not below the highest.
    private static List<Double> around(double low, double high, double[] within) {
        List<Double> all = IntStream.rangeClosed((int) Math.floor(low) - 1, (int) Math.ceil(high) + 1)
                .boxed()
                .flatMap(power -> DoubleStream.of(within).map(part -> part * Math.pow(10, power)).boxed())
                .toList();
        int from = 0;
        while (Math.log10(all.get(from + 1)) <= low + 1e-9) {
            from++;
        }
        int to = from + 1;
        while (Math.log10(all.get(to)) < high - 1e-9) {
            to++;
        }
        return all.subList(from, to + 1);
    }

    private static Ruler of(List<Double> values) {
        List<Tick> ticks = values.stream().map(value -> new Tick(Math.log10(value), text(value))).toList();
        return new Ruler(ticks.getFirst().place(), ticks.getLast().place(), ticks);
    }

    private static String text(double value) {
        String pattern = value >= 1e6 || value < 1e-4 ? "0.#E0" : "#,##0.#####";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
