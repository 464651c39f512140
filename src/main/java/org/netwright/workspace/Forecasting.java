package org.netwright.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.netwright.network.Network;
import org.netwright.param.BadInput;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.training.Forecast;
import org.netwright.training.RunControl;
import org.netwright.training.TrainingPlan;

/// Foretells what training will take: when a drawing can be trained and nothing has changed for a moment, a few steps are
/// taken on the trainer's thread and thrown away. A run that is to begin ends that.
public final class Forecasting implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMillis(1200);

    private final Drawn drawn;
    private final Runs runs;
    private final Runner runner;
    private final Threads threads;
    private final Later later;
    private final Subscription listening;
    private Optional<Wanted> wanted = Optional.empty();
    private volatile RunControl control = new RunControl();
    private Subscription waiting = () -> {};

    /// What is foretold of.
    ///
    /// @param document what would be trained
    /// @param problems what stands in the way
    /// @param folder where the document is kept, if anywhere
    public record Drawn(Cell<Document> document, Problems problems, Cell<Optional<ProjectFolder>> folder) {}

    /// What the forecast depends on.
    private record Wanted(Network network, TrainingPlan plan, Optional<DataChoice> data) {
        boolean differs(Wanted from) {
            return !network.flowsLike(from.network) || !plan.equals(from.plan) || !data.equals(from.data);
        }
    }

    /// @param threads the trainer's thread at the side
    public Forecasting(Drawn drawn, Runs runs, Runner runner, Threads threads, Later later) {
        this.drawn = drawn;
        this.runs = runs;
        this.runner = runner;
        this.threads = threads;
        this.later = later;
        listening = Subscription.all(List.of(
                drawn.document.listen(now -> look()),
                drawn.problems.all().listen(now -> look()),
                drawn.problems.data().listen(now -> look()),
                runs.state().listen(this::follow)));
        look();
    }

    private void follow(RunState now) {
        if (now.busy()) {
            control.stop();
            waiting.close();
        } else {
            look();
        }
    }

    private void look() {
        if (runs.state().get().busy()) {
            return;
        }
        Document document = drawn.document.get();
        Optional<Wanted> now = drawn.problems.ready()
                ? Optional.of(new Wanted(document.network(), document.plan(), document.data()))
                : Optional.empty();
        boolean same = now.isPresent() == wanted.isPresent() && now.stream().noneMatch(each -> each.differs(wanted.get()));
        boolean known = runs.outlook().forecast().get().isPresent();
        boolean underWay = !control.stopping();
        if (same && (now.isEmpty() || known || underWay)) {
            return;
        }
        wanted = now;
        control.stop();
        waiting.close();
        if (!same) {
            runs.outlook().foretell(Optional.empty());
        }
        if (now.isPresent()) {
            var mine = new RunControl();
            control = mine;
            waiting = later.after(QUIET, () -> threads.side().execute(() -> rehearse(document, mine)));
        }
    }

    private void rehearse(Document document, RunControl mine) {
        if (mine.stopping()) {
            return;
        }
        Optional<Forecast> found;
        try {
            found = runner.rehearse(new Runner.Drawn(document, drawn.folder.get()), mine);
        } catch (BadInput unready) {
            return; // a run will say what is wrong
        }
        threads.home().execute(() -> {
            if (!mine.stopping()) {
                runs.outlook().foretell(found);
            }
        });
    }

    /// Ends what is being tried out after its step, from any thread.
    public void abandon() {
        control.stop();
    }

    @Override
    public void close() {
        control.stop();
        waiting.close();
        listening.close();
    }
}
