package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.GlobalPool;
import org.netwright.op.GroupNorm;
import org.netwright.op.Input;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Upsample;

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
            if (writtenOut(step) && !step.traits().frozen()) {
                stops.add(new Stop.Change(step.value()));
            }
        }
        return new Route(program, stops);
    }

    /// Whether the slope of a weight of an operation is written out as a sum.
    private static boolean writtenOut(Step step) {
        return switch (step.op()) {
            case Linear _, Conv _, Embed _ -> true;
            case Activate _, Attention _, BatchNorm _, Concat _, ConvTranspose _, Dropout _ -> false;
            case Flatten _, GlobalPool _, GroupNorm _, Input _, LayerNorm _, Merge _ -> false;
            case Output _, PRelu _, Pad _, Pool _, Recurrent _, Reshape _, SequenceMean _, Upsample _ -> false;
        };
    }

    /// Where the way begins.
    public Stop first() {
        return stops.getFirst();
    }

    /// Where a part of the way begins; empty where nothing of it is written out.
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
