package org.netwright.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The one door to the window's thread. Whatever other threads hand in between two frames runs together after the next
/// one, in order, so that a busy trainer never makes the window draw more often than it can. It runs outside the frame
/// itself, because what arrives may open a dialog.
public final class FxPump implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean called;

    @Override
    public void execute(Runnable command) {
        boolean call;
        synchronized (waiting) {
            waiting.add(command);
            call = !called;
            called = true;
        }
        if (call) {
            Platform.runLater(new NextFrame()::start);
        }
    }

    private void run() {
        Deque<Runnable> all;
        synchronized (waiting) {
            all = new ArrayDeque<>(waiting);
            waiting.clear();
            called = false;
        }
        all.forEach(Runnable::run);
    }

    private final class NextFrame extends AnimationTimer {
        @Override
        public void handle(long now) {
            stop();
            Platform.runLater(FxPump.this::run);
        }
    }
}
