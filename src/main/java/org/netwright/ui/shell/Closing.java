package org.netwright.ui.shell;

import java.util.function.Consumer;
import org.netwright.param.Words;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Runs;
import org.netwright.workspace.Subscription;

/// How a window closes: never under a run that goes on, and never with changes that are not saved, without having asked.
final class Closing {
    private final Runs runs;
    private final FileActions files;
    private final Dialogs dialogs;
    private final Consumer<String> tell;
    private final Runnable close;
    private Subscription waiting = () -> {};

    /// @param tell says something for a moment
    /// @param close closes the window
    Closing(Runs runs, FileActions files, Dialogs dialogs, Consumer<String> tell, Runnable close) {
        this.runs = runs;
        this.files = files;
        this.dialogs = dialogs;
        this.tell = tell;
        this.close = close;
    }

    /// Somebody wants to close it.
    void ask(Words words) {
        RunState state = runs.state().get();
        if (!state.busy()) {
            files.leave(close);
            return;
        }
        switch (dialogs.closing(state.underWay())) {
            case STAY -> {}
            case NOW -> files.leave(close);
            case AFTER_EPOCH -> files.leave(() -> afterEpoch(words));
        }
    }

    /// The run may have ended while the questions were open.
    private void afterEpoch(Words words) {
        waiting.close();
        if (!runs.state().get().busy()) {
            close.run();
            return;
        }
        waiting = runs.state().listen(now -> {
            if (!now.busy()) {
                waiting.close();
                files.leave(close);
            }
        });
        runs.abandonAfterEpoch();
        tell.accept(words.of("ui.closing.waits"));
    }
}
