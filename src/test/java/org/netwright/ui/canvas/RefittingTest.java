package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.workspace.MutableCell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class RefittingTest extends ApplicationTest {
    private final Region view = new Region();
    private final MutableCell<Viewport> viewport = new MutableCell<>(Viewport.START);
    private final List<Double> fits = new ArrayList<>();
    private final List<Double> witnessed = new ArrayList<>();

    /// Changes the view's size until somebody else, who began to wait at the same time, has seen that it is settled.
    private void settle(double... widths) throws Exception {
        interact(() -> {
            witnessed.clear();
            var witness = new Refitting(view, new MutableCell<>(Viewport.START), () -> witnessed.add(view.getWidth()));
            witness.fitted();
            for (double width : widths) {
                view.resize(width, 300);
            }
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(1000, () -> !witnessed.isEmpty()));
    }

    @Test
    void allIsShownOnceForEachSizeThatLasts() throws Exception {
        interact(() -> new Refitting(view, viewport, () -> fits.add(view.getWidth())).fitted());
        settle(500, 450, 400);
        assertThat(fits).containsExactly(400.0);
        settle(600);
        assertThat(fits).containsExactly(400.0, 600.0);
    }

    @Test
    void aViewThatSomebodyMovedStaysWhereItIs() throws Exception {
        interact(() -> {
            new Refitting(view, viewport, () -> fits.add(view.getWidth())).fitted();
            viewport.set(Viewport.START.moved(1, 0));
        });
        settle(500);
        assertThat(fits).isEmpty();
    }

    @Test
    void allIsShownAgainAtOnceUnlessSomebodyMovedTheView() {
        interact(() -> {
            var refitting = new Refitting(view, viewport, () -> fits.add(view.getWidth()));
            refitting.again();
            assertThat(fits).isEmpty();
            refitting.fitted();
            refitting.again();
            assertThat(fits).hasSize(1);
            viewport.set(Viewport.START.moved(1, 0));
            refitting.again();
            assertThat(fits).hasSize(1);
        });
    }

    @Test
    void aViewThatNobodyFittedStaysWhereItIs() throws Exception {
        interact(() -> new Refitting(view, viewport, () -> fits.add(view.getWidth())));
        settle(500);
        assertThat(fits).isEmpty();
    }
}
