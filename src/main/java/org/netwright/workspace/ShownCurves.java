package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.StoredRun;

/// The curves under the canvas: those of the run that goes on, or went on last; before there is any, those of the earlier
/// run whose weights the cards show.
public final class ShownCurves implements Subscription {
    private final PastRuns past;
    private final Runs runs;
    private final ShownRun shown;
    private final MutableCell<Curves> curves = new MutableCell<>(Curves.NONE);
    private final MutableCell<Optional<String>> earlier = new MutableCell<>(Optional.empty());
    private final Subscription listening;

    /// Follows what is shown.
    ///
    /// @param past every run of the project
    /// @param runs the one that trains
    /// @param shown the one that is shown
    public ShownCurves(PastRuns past, Runs runs, ShownRun shown) {
        this.past = past;
        this.runs = runs;
        this.shown = shown;
        listening = Subscription.all(List.of(
                runs.curves().listen(ignored -> look()),
                runs.state().map(RunState::busy).listen(ignored -> look()),
                shown.run().listen(ignored -> look())));
        look();
    }

    /// The curves.
    public Cell<Curves> curves() {
        return curves;
    }

    /// The name of the earlier run they are of; empty if they are of the one that goes on, or went on last.
    public Cell<Optional<String>> earlier() {
        return earlier;
    }

    private void look() {
        if (own() || shown.run().get().isEmpty()) {
            earlier.set(Optional.empty());
            curves.set(runs.curves().get());
        } else {
            past.read(shown.run().get().get(), this::take);
        }
    }

    private boolean own() {
        return runs.state().get().busy() || !runs.curves().get().equals(Curves.NONE);
    }

    private void take(StoredRun read) {
        Optional<RunFolder> still = shown.run().get();
        if (!own() && still.equals(Optional.of(read.folder()))) {
            earlier.set(Optional.of(read.folder().name()));
            curves.set(Curves.NONE.continuing(read.history()));
        }
    }

    @Override
    public void close() {
        listening.close();
    }
}
