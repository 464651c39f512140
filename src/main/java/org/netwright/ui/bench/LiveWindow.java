package org.netwright.ui.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.stage.Stage;
import org.netwright.param.Words;
import org.netwright.project.ProjectFolder;
import org.netwright.training.RunResult;
import org.netwright.ui.shell.MainWindow;
import org.netwright.ui.shell.SystemChoosers;
import org.netwright.workspace.Cell;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Workspace;

/// The whole window with a project, which trains and is watched. Not for the window's thread.
final class LiveWindow implements AutoCloseable {
    private static final int PATIENCE_MINUTES = 60;

    private final Director director = new Director();
    private final ExecutorService files = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final ExecutorService compiling = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Workspace workspace;
    private final Stage stage;
    private final ProjectFolder project;

    LiveWindow(LiveStudio studio, ProjectFolder project, Words words) throws Exception {
        this.project = project;
        workspace = director.ask(() -> studio.desk().open(
                new Threads(director.pump(), files), new Threads(director.pump(), compiling)));
        stage = director.ask(() -> {
            var shown = new Stage();
            shown.setX(0);
            shown.setY(0);
            shown.setWidth(CanvasStage.WIDTH);
            shown.setHeight(CanvasStage.HEIGHT);
            new MainWindow(shown, workspace, studio.sources(), new SystemChoosers(shown, words), words).show();
            workspace.projects().open(project);
            return shown;
        });
        until(workspace.data().state(), state -> workspace.problems().ready());
    }

    /// Trains once.
    Screening train() throws Exception {
        return train(progress -> {});
    }

    /// Ends the training after its step. For the window's thread.
    void stop() {
        workspace.runs().stop();
    }

    /// Trains once.
    ///
    /// @param progress told how far it is, on the window's thread
    Screening train(Consumer<RunState.Progress> progress) throws Exception {
        Cell<RunState> state = workspace.runs().state();
        director.tell(() -> workspace.runs().start(workspace.history().document().get(), Optional.of(project)));
        until(state, now -> now.underWay().isPresent());
        LiveWatch watch = director.ask(() -> new LiveWatch(stage.getScene()));
        Subscription told = director.ask(() -> state.listen(now -> now.underWay().ifPresent(progress)));
        RunState end = until(state, now -> !now.busy());
        director.tell(told::close);
        if (!(end instanceof RunState.Over(RunResult result))) {
            throw new IllegalStateException("the training came to no end: " + end);
        }
        return director.ask(() -> watch.end(LiveStudio.speed(result)));
    }

    private <T> T until(Cell<T> cell, Predicate<T> holds) throws Exception {
        var found = new CompletableFuture<T>();
        Subscription listening = director.ask(() -> cell.follow(now -> {
            if (holds.test(now)) {
                found.complete(now);
            }
        }));
        try {
            return found.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            director.tell(listening::close);
        }
    }

    @Override
    public void close() {
        director.pump().execute(() -> {
            stage.hide();
            workspace.close();
        });
        files.shutdown();
        compiling.shutdown();
    }
}
