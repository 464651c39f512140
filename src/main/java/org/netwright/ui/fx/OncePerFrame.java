package org.netwright.ui.fx;

import javafx.animation.AnimationTimer;

/// Work that many causes ask for and that is done once, at the start of the next frame, before styles and layout. For the
/// window's thread.
public final class OncePerFrame {
    private final AnimationTimer timer;
    private boolean asked;

    /// @param work what to do
    public OncePerFrame(Runnable work) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                asked = false;
                work.run();
            }
        };
    }

    /// Asks for it.
    public void request() {
        if (!asked) {
            asked = true;
            timer.start();
        }
    }
}
