package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;

/// All stops of a network, in the order in which they are gone through.
///
/// @param program the network
/// @param stops there, at the loss, back, and at the weights that change
public record Route(Program program, List<Stop> stops) {
    /// Copies the list.
    public Route {
        stops = List.copyOf(stops);
    }

    /// The route through a network.
    public static Route of(Program program) {
        var stops = new ArrayList<Stop>();
        program.steps().forEach(step -> stops.add(new Stop.Through(step.value())));
        stops.add(new Stop.Judged());
        int output = program.output().value();
        List<Integer> scores = program.output().inputs();
        for (Step step : program.steps().reversed()) {
            boolean told = step.value() == output || scores.contains(step.value()); // at the loss
            if (!told && step.form().isReal()) {
                stops.add(new Stop.BackTo(step.value()));
            }
        }
        for (Step step : program.steps().reversed()) {
            if (trains(step)) {
                stops.add(new Stop.Change(step.value()));
            }
        }
        return new Route(program, stops);
    }

    private static boolean trains(Step step) {
        return !step.traits().frozen() && step.weights().stream().anyMatch(WeightSpec::trained);
    }

    /// Where the way begins.
    public Stop first() {
        return stops.getFirst();
    }

    /// Where a part of the way begins; empty where there is nothing of it, as where nothing trains.
    public Optional<Stop> first(Stop.Leg leg) {
        return stops.stream().filter(stop -> stop.leg() == leg).findFirst();
    }

    /// The stop so many further on; the first or the last where there are not so many.
    public Stop from(Stop stop, int many) {
        return stops.get(Math.clamp(stops.indexOf(stop) + many, 0, stops.size() - 1));
    }

    /// The stops of a part of the way at a layer, in order.
    public List<Stop> at(String layer, Stop.Leg leg) {
        return stops.stream()
                .filter(stop -> stop.leg() == leg && layer(stop).equals(Optional.of(layer)))
                .toList();
    }

    /// The layer a stop is at; empty at the loss.
    public Optional<String> layer(Stop stop) {
        return step(stop).map(Step::node);
    }

    /// The operation a stop is at; empty at the loss.
    public Optional<Step> step(Stop stop) {
        return switch (stop) {
            case Stop.Through(int step) -> Optional.of(program.steps().get(step));
            case Stop.BackTo(int step) -> Optional.of(program.steps().get(step));
            case Stop.Change(int step) -> Optional.of(program.steps().get(step));
            case Stop.Judged ignored -> Optional.empty();
        };
    }
}
