package org.netwright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.netwright.data.Given;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Prediction;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.ScoredTable;
import org.netwright.training.LayerView;

/// Predicts with the best weights of runs. [Predicting] gives the thread, always the same one.
public interface Predictor extends AutoCloseable {
    /// Makes a run ready.
    ///
    /// @return what it is to be given
    /// @throws BadInput if it has no weights yet, or its folder is damaged
    Question open(RunFolder run) throws BadInput;

    /// What a run says of what a person gives.
    ///
    /// @throws BadInput as the other does, or if that is not what the run was trained on
    List<Prediction> predict(RunFolder run, Given given) throws BadInput;

    /// What a run says of each row of a CSV file.
    ///
    /// @throws BadInput as the others do, or if the file is no table with the columns the run needs
    ScoredTable score(RunFolder run, Path file) throws BadInput;

    /// What each layer of a run makes of a sample, by the id of its node.
    ///
    /// @throws BadInput as the first does
    Map<String, LayerView> views(RunFolder run, Samples samples, int sample) throws BadInput;

    /// The sample that a run is most wrong about.
    ///
    /// @param among numbers of samples with targets, at least one
    /// @throws BadInput as the first does
    int worst(RunFolder run, Samples samples, int[] among) throws BadInput;

    /// Frees what it holds.
    @Override
    void close();
}
