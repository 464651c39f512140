package org.netwright.chart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// All points of learning curves as a table: a line for every place along the epochs where something was measured, with
/// full precision, whatever is smoothed or seen.
public final class CurvesTable {
    private final List<Column> columns;
    private final int[] next;

    private CurvesTable(List<Column> columns) {
        this.columns = columns;
        this.next = new int[columns.size()];
    }

    /// Points under a name.
    ///
    /// @param name such as `Loss (training)`
    record Column(String name, Trail points) {}

    /// A CSV file in UTF-8 whose first line names the columns.
    ///
    /// @param epoch name of the first column
    public static byte[] csv(LearningCurves curves, String epoch) {
        return table(curves.charts().stream().flatMap(chart -> chart.columns().stream()).toList(), epoch);
    }

    /// The same of several runs that are compared.
    ///
    /// @param charts one for each figure
    /// @param epoch name of the first column
    public static byte[] csv(List<OverlayChart> charts, String epoch) {
        return table(charts.stream().flatMap(chart -> chart.columns().stream()).toList(), epoch);
    }

    private static byte[] table(List<Column> columns, String epoch) {
        String names = Stream.concat(Stream.of(epoch), columns.stream().map(Column::name))
                .map(CurvesTable::quoted)
                .collect(Collectors.joining(","));
        return (names + "\n" + new CurvesTable(columns).lines()).getBytes(StandardCharsets.UTF_8);
    }

    private String lines() {
        var lines = new StringBuilder();
        for (double at = place(); Double.isFinite(at); at = place()) {
            lines.append(at);
            for (int i = 0; i < next.length; i++) {
                Trail points = columns.get(i).points();
                lines.append(',');
                if (next[i] < points.size() && points.x(next[i]) == at) {
                    lines.append(points.y(next[i]));
                    next[i]++;
                }
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /// The first place that is not written yet; infinite if all are.
    private double place() {
        double[] places = new double[next.length];
        Arrays.setAll(places, i -> next[i] < columns.get(i).points().size()
                ? columns.get(i).points().x(next[i])
                : Double.POSITIVE_INFINITY);
        return DoubleStream.of(places).min().orElse(Double.POSITIVE_INFINITY);
    }

    private static String quoted(String name) {
        return name.contains(",") || name.contains("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
