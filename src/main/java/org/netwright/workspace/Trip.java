package org.netwright.workspace;

import java.util.List;
import java.util.Map;
import org.netwright.data.Preparation;
import org.netwright.data.SampleView;
import org.netwright.project.runs.RunFolder;
import org.netwright.tensor.Target;
import org.netwright.training.Optimiser;
import org.netwright.training.TrainingPlan;

/// A sample that is followed, and through what: all that stays the same from stop to stop.
///
/// @param run whose network, with which weights
/// @param sample which sample
/// @param route through the network
/// @param values what each layer makes of the sample, by its name
/// @param target what is predicted
public record Trip(Used run, Shown sample, Route route, Map<String, double[]> values, Target target) {
    /// Copies the map.
    public Trip {
        values = Map.copyOf(values);
    }

    /// The weights of a run that are used.
    ///
    /// @param folder of the run
    /// @param name of the run
    /// @param epoch how many epochs were done; 0 where that is not told
    /// @param best whether it is the best epoch; else it is the newest
    /// @param plan how it was trained
    /// @param rate the learning rate of that epoch's last step
    public record Used(RunFolder folder, String name, int epoch, boolean best, TrainingPlan plan, double rate) {
        /// What changes the weights.
        public Optimiser optimiser() {
            return plan.optimiser();
        }
    }

    /// The sample.
    ///
    /// @param index its number in the data set
    /// @param description what tells a person which it is
    /// @param view as a person looks at it
    /// @param preparation how it became numbers
    /// @param judged whether it is known what is true of it; else what the network answers counts as true
    public record Shown(
            int index, String description, SampleView view, Preparation preparation, boolean judged) {}

    /// The names of the classes; empty where numbers are predicted.
    public List<String> labels() {
        return switch (target) {
            case Target.Classes(var labels) -> labels;
            case Target.Reals ignored -> List.of();
        };
    }
}
