package org.netwright.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.network.Network;
import org.netwright.training.TrainingPlan;

/// All that a user edits, as one value: what undo goes back to and a project file holds.
///
/// @param network the drawing
/// @param data which data; empty until some is chosen
/// @param plans ways to train it, at least one, names all different
/// @param chosen name of the plan that Train uses
public record Document(Network network, Optional<DataChoice> data, List<TrainingPlan> plans, String chosen) {
    /// Nothing drawn, no data, one plan with every default.
    public static final Document EMPTY =
            new Document(Network.EMPTY, Optional.empty(), List.of(TrainingPlan.named("plan 1")), "plan 1");

    /// Copies the list and checks that the chosen plan is one of them.
    public Document {
        plans = List.copyOf(plans);
        String wanted = chosen;
        if (plans.stream().noneMatch(plan -> plan.name().equals(wanted))) {
            throw new IllegalArgumentException("no plan " + chosen);
        }
    }

    /// The plan that Train uses.
    public TrainingPlan plan() {
        return plans.stream().filter(plan -> plan.name().equals(chosen)).findFirst().orElseThrow();
    }

    /// The same with another drawing.
    public Document with(Network newNetwork) {
        return new Document(newNetwork, data, plans, chosen);
    }

    /// The same with other data.
    public Document with(DataChoice newData) {
        return new Document(network, Optional.of(newData), plans, chosen);
    }

    /// The same with the chosen plan changed.
    public Document with(TrainingPlan changed) {
        List<TrainingPlan> all = plans.stream().map(plan -> plan.name().equals(chosen) ? changed : plan).toList();
        return new Document(network, data, all, changed.name());
    }

    /// The same with another plan chosen.
    public Document choosing(String plan) {
        return new Document(network, data, plans, plan);
    }

    /// The same document with one more plan, which is chosen.
    public Document adding(TrainingPlan plan) {
        var all = new ArrayList<>(plans);
        all.add(plan);
        return new Document(network, data, all, plan.name());
    }
}
