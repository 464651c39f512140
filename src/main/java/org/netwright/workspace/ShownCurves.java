package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.StoredRun;
import org.netwright.training.EpochRecord;

/// The curves under the canvas: those of the run that goes on; while none does, those of the run whose weights the cards
/// show, which may be an earlier one that a person chose. What is seen when a training begins is what that is compared with.
public final class ShownCurves implements Subscription {
    private final PastRuns past;
    private final Runs runs;
    private final ShownRun shown;
    private final MutableCell<Curves> curves = new MutableCell<>(Curves.NONE);
    private final MutableCell<List<EpochRecord>> behind = new MutableCell<>(List.of());
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
                runs.before().listen(ignored -> look()),
                runs.state().map(RunState::busy).listen(ignored -> look()),
                past.all().listen(ignored -> listed()),
                shown.run().listen(ignored -> look())));
        look();
    }

    /// The curves.
    public Cell<Curves> curves() {
        return curves;
    }

    /// The epochs of the run they are compared with; empty if there is none.
    public Cell<List<EpochRecord>> behind() {
        return behind;
    }

    /// The name of the earlier run they are of; empty if they are of the one that goes on, or went on last.
    public Cell<Optional<String>> earlier() {
        return earlier;
    }

    /// Whether they are of an earlier run, with one that went on since to go back to.
    public Cell<Boolean> leftOwn() {
        return earlier.map(run -> run.isPresent() && runs.kept().get().isPresent());
    }

    private void look() {
        Optional<RunFolder> one = shown.run().get();
        if (one.isEmpty() || own(one)) {
            earlier.set(Optional.empty());
            behind.set(runs.before().get());
            curves.set(runs.curves().get());
            runs.compareWith(List.of());
            listed();
        } else {
            past.read(one.get(), this::take);
        }
    }

    private boolean own(Optional<RunFolder> one) {
        return runs.state().get().busy() || one.equals(runs.kept().get());
    }

    private void take(StoredRun read) {
        Optional<RunFolder> still = shown.run().get();
        if (still.equals(Optional.of(read.folder())) && !own(still)) {
            earlier.set(Optional.of(read.folder().name()));
            behind.set(List.of());
            curves.set(Curves.NONE.continuing(read.history()));
            runs.compareWith(read.history());
        }
    }

    /// Of a drawing that none trained there are no curves, but other drawings may have been trained on its data.
    private void listed() {
        if (nothingYet()) {
            shown.newestOnItsData(read -> {
                if (nothingYet()) {
                    runs.compareWith(read.history());
                }
            });
        }
    }

    private boolean nothingYet() {
        return shown.run().get().isEmpty() && runs.kept().get().isEmpty() && !runs.state().get().busy();
    }

    @Override
    public void close() {
        listening.close();
    }
}
