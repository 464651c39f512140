package org.netwright.workspace;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRuns;
import org.netwright.training.Histogram;

/// Looks into runs by what their folders keep. The run that was looked into last stays open, its data and its network
/// loaded, so that another sample, layer or epoch is there at once.
public final class InsideRuns implements Looker {
    private final RunStore store;
    private final StoredRuns stored;
    private @Nullable OpenedRun opened;

    /// Looks into runs of this store.
    public InsideRuns(RunStore store, StoredRuns stored) {
        this.store = store;
        this.stored = stored;
    }

    @Override
    public Look look(LookRequest request) throws BadInput {
        return opened(request.run()).look(request);
    }

    @Override
    public Look.Answer silenced(LookRequest request) throws BadInput {
        return opened(request.run()).silenced(request);
    }

    @Override
    public Optional<SilenceEffect.OverTest> test(LookRequest request, BooleanSupplier goesOn) throws BadInput {
        return opened(request.run()).test(request, goesOn);
    }

    @Override
    public Optional<SequencedMap<Integer, Histogram>> spreads(LookRequest request, BooleanSupplier goesOn)
            throws BadInput {
        return opened(request.run()).spreads(request, goesOn);
    }

    private OpenedRun opened(RunFolder run) throws BadInput {
        OpenedRun now = opened;
        if (now == null || !now.folder().equals(run)) {
            close();
            now = new OpenedRun(stored, store.open(run));
            opened = now;
        }
        return now;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
