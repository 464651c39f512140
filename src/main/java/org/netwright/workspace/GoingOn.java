package org.netwright.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.network.Network;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.Document;
import org.netwright.project.runs.RunConfig;
import org.netwright.project.runs.StoredRun;
import org.netwright.project.runs.Unfinished;
import org.netwright.training.TrainingPlan;

/// Comes back to runs that were: brings their networks onto the canvas again, and goes on with those that did not come to
/// their end.
public final class GoingOn {
    private final History history;
    private final Projects projects;
    private final Runs runs;
    private final Unfinished unfinished;
    private final Threads threads;
    private Subscription waiting = () -> {};

    /// Comes back to runs of a document.
    public GoingOn(History history, Projects projects, Runs runs, Unfinished unfinished, Threads threads) {
        this.history = history;
        this.projects = projects;
        this.runs = runs;
        this.unfinished = unfinished;
        this.threads = threads;
    }

    /// Looks for a run that an unexpected end left; tells it, at home, if there is one that can go on.
    public void lookBack(Consumer<StoredRun> tell) {
        threads.side().execute(() -> {
            Optional<StoredRun> found;
            try {
                found = unfinished.find();
            } catch (BadInput unreadable) {
                found = Optional.empty(); // the run is in the list of its project all the same
            }
            found.ifPresent(run -> threads.home().execute(() -> tell.accept(run)));
        });
    }

    /// Does not tell of a run again at a start.
    public void letGo(StoredRun run) {
        threads.side().execute(() -> {
            try {
                unfinished.forget(run.folder());
            } catch (BadInput unwritable) {
                // it is told once more, which loses nothing
            }
        });
    }

    /// Whether another document has to be opened before a run can go on.
    public boolean elsewhere(StoredRun run) {
        return !place(projects.originOf(run)).equals(place(projects.origin().get()));
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Fresh ignored -> "";
            case Origin.Sample(String name) -> "sample:" + name;
            case Origin.Kept(var folder) -> folder.path().toAbsolutePath().normalize().toString();
        };
    }

    /// Goes on with a run that did not come to its end, with its network on the canvas. Its project is opened first, where
    /// another one is open.
    public void goOn(StoredRun run) {
        waiting.close();
        if (!elsewhere(run)) {
            resume(run);
            return;
        }
        waiting = projects.opened().listen(ignored -> {
            waiting.close();
            threads.home().execute(() -> resume(run));
        });
        switch (projects.originOf(run)) {
            case Origin.Fresh ignored -> projects.begin();
            case Origin.Sample(String name) -> projects.openSample(name);
            case Origin.Kept(var folder) -> projects.open(folder);
        }
    }

    private void resume(StoredRun run) {
        if (!runs.state().get().busy()) {
            restore(run.config());
            runs.resume(run.folder(), history.document().get().network());
        }
    }

    /// Brings the network of a run onto the canvas, with its plan, if another one is there.
    public void draw(RunConfig run) {
        if (!history.document().get().network().flowsLike(run.network())) {
            restore(run);
        }
    }

    /// Brings the network and the plan of a run onto the canvas, as one step.
    public void restore(RunConfig run) {
        Document now = history.document().get();
        Network network = now.network().flowsLike(run.network()) ? now.network() : run.network();
        Document then = with(now.with(network), run.plan());
        Document whole = then.data().isPresent() ? then : then.with(run.data().choice());
        history.edit(Message.of("workspace.step.restore", run.name()), whole);
    }

    /// The document with a plan, in the place of the one of its name if there is one, and chosen.
    private static Document with(Document document, TrainingPlan plan) {
        boolean known = document.plans().stream().anyMatch(each -> each.name().equals(plan.name()));
        return known ? document.choosing(plan.name()).with(plan) : document.adding(plan);
    }
}
