package org.netwright.project.runs;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netwright.data.Fitted;
import org.netwright.network.Network;
import org.netwright.project.DataChoice;
import org.netwright.training.TrainingPlan;

/// What a run trains, how and on what: all that is needed to continue it, to evaluate it or to predict with it.
///
/// @param name what the run is called: its project's name
/// @param started when
/// @param network the drawing as it was
/// @param plan how it is trained; its seed also divides the data
/// @param data which data, and where it lay
/// @param fitted what preparation learned from the training part
/// @param parent the run it goes on from, if any
/// @param parameters of its network; 0 where that was not noted
/// @param versions of the programs that made it, by name
public record RunConfig(
        String name,
        Instant started,
        Network network,
        TrainingPlan plan,
        UsedData data,
        Fitted fitted,
        Optional<Parent> parent,
        long parameters,
        SortedMap<String, String> versions) {
    /// Copies the versions.
    public RunConfig {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /// The same as a run that goes on from another one.
    RunConfig after(Parent newParent) {
        return new RunConfig(
                name, started, network, plan, data, fitted, Optional.of(newParent), parameters, versions);
    }

    /// The data of a run as it was when the run began.
    ///
    /// @param choice what the project named
    /// @param at where that was
    /// @param samples how many there were
    /// @param testStart the first of the official test part
    public record UsedData(DataChoice choice, String at, int samples, int testStart) {
        static UsedData of(PreparedData data) {
            String at = data.at().toAbsolutePath().normalize().toString();
            return new UsedData(data.choice(), at, data.raw().size(), data.raw().testStart());
        }
    }
}
