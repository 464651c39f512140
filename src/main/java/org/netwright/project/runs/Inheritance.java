package org.netwright.project.runs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.netwright.data.Splitter;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.param.Message;
import org.netwright.tensor.Tensor;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// What a run takes over from the run it goes on from: every weight whose name and shape are still the same; and, if all
/// are, what the optimiser remembered, so that the first steps are no larger than the last ones were.
///
/// @param weights those that fit
/// @param optimiser what it remembered
/// @param anew names of the layers that have some which are not taken over, in the order of the network
public record Inheritance(Weights weights, Optional<Weights> optimiser, List<String> anew) {
    /// Copies the list.
    public Inheritance {
        anew = List.copyOf(anew);
    }

    /// What a network takes over from weights.
    static Inheritance of(Program program, Weights from) {
        var fitting = new TreeMap<String, Tensor>();
        Set<String> anew = new LinkedHashSet<>();
        for (Step step : program.steps()) {
            for (WeightSpec spec : step.weights()) {
                String name = step.nameOf(spec);
                Tensor tensor = from.tensors().get(name);
                if (tensor != null && tensor.shape().equals(spec.shape())) {
                    fitting.put(name, tensor);
                } else {
                    anew.add(step.node());
                }
            }
        }
        return new Inheritance(new Weights(fitting), Optional.empty(), List.copyOf(anew));
    }

    /// The same with what the optimiser remembered, if every weight it is about is taken over and it is of the same kind.
    Inheritance with(Optional<Weights> remembered, RunConfig now, RunConfig before) {
        boolean same = anew.isEmpty()
                && now.plan().get(PlanParams.OPTIMISER) == before.plan().get(PlanParams.OPTIMISER);
        return new Inheritance(weights, same ? remembered : Optional.empty(), anew);
    }

    /// Whether there is nothing to go on from.
    boolean isEmpty() {
        return weights.tensors().isEmpty();
    }

    /// What a person should know before it begins.
    ///
    /// @param now the run that takes over
    /// @param before the run it takes over from
    List<Message> sentences(RunConfig now, RunConfig before) {
        var all = new ArrayList<Message>();
        Optional<Parent> parent = now.parent();
        if (parent.isPresent()) {
            int epoch = parent.get().epoch();
            String run = parent.get().run();
            all.add(anew.isEmpty()
                    ? Message.of("run.branch.all", epoch, run)
                    : Message.of("run.branch.some", epoch, run, String.join(", ", anew)));
        }
        if (!dividesAlike(now, before)) {
            all.add(Message.of("run.branch.divided"));
        }
        return all;
    }

    private static boolean dividesAlike(RunConfig now, RunConfig before) {
        TrainingPlan plan = now.plan();
        return now.data().equals(before.data())
                && plan.get(PlanParams.SEED).equals(before.plan().get(PlanParams.SEED))
                && Splitter.PARAMS.stream()
                        .allMatch(share -> plan.get(share).equals(before.plan().get(share)));
    }
}
