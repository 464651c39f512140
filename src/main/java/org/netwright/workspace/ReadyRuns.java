package org.netwright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netwright.data.Given;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Prediction;
import org.netwright.project.runs.ReadyRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.ScoredTable;
import org.netwright.project.runs.StoredRuns;
import org.netwright.training.LayerView;

/// Predicts with runs as their folders keep them. The one that was asked last stays loaded, so that the next answer is
/// there at once; it is loaded again when it has better weights.
public final class ReadyRuns implements Predictor {
    private final RunStore store;
    private final StoredRuns stored;
    private @Nullable ReadyRun ready;

    /// Predicts with runs of this store.
    public ReadyRuns(RunStore store, StoredRuns stored) {
        this.store = store;
        this.stored = stored;
    }

    @Override
    public Question open(RunFolder run) throws BadInput {
        ReadyRun now = ready(run);
        return new Question(run, now.run().config().name(), now.preparation(), now.target());
    }

    @Override
    public List<Prediction> predict(RunFolder run, Given given) throws BadInput {
        return ready(run).predict(given);
    }

    @Override
    public ScoredTable score(RunFolder run, Path file) throws BadInput {
        return ready(run).score(file);
    }

    @Override
    public Map<String, LayerView> views(RunFolder run, Samples samples, int sample) throws BadInput {
        return ready(run).views(samples, sample);
    }

    @Override
    public int worst(RunFolder run, Samples samples, int[] among) throws BadInput {
        return ready(run).worst(samples, among);
    }

    private ReadyRun ready(RunFolder run) throws BadInput {
        ReadyRun now = ready;
        if (now == null || !now.run().folder().equals(run) || !now.current()) {
            close();
            now = new ReadyRun(stored, store.open(run));
            ready = now;
        }
        return now;
    }

    @Override
    public void close() {
        if (ready != null) {
            ready.close();
            ready = null;
        }
    }
}
