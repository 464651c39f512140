package org.netwright.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.netwright.training.TrainingEvent;

/// Carries events from the trainer's thread to the workspace's home. What has gathered is handed over in one go; a picture
/// that a newer one has overtaken is left out, everything else arrives, in order.
final class Inbox implements Consumer<TrainingEvent> {
    private final Executor home;
    private final Consumer<List<TrainingEvent>> sink;
    private final Deque<TrainingEvent> waiting = new ArrayDeque<>();
    private boolean calling;

    /// @param sink told at home
    Inbox(Executor home, Consumer<List<TrainingEvent>> sink) {
        this.home = home;
        this.sink = sink;
    }

    @Override
    public void accept(TrainingEvent event) {
        boolean call;
        synchronized (waiting) {
            if (event instanceof TrainingEvent.Snapshot) {
                waiting.removeIf(TrainingEvent.Snapshot.class::isInstance);
            }
            waiting.add(event);
            call = !calling;
            calling = true;
        }
        if (call) {
            home.execute(this::handOver);
        }
    }

    private void handOver() {
        List<TrainingEvent> all;
        synchronized (waiting) {
            all = new ArrayList<>(waiting);
            waiting.clear();
            calling = false;
        }
        sink.accept(all);
    }
}
