package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class RasterViewTest extends ApplicationTest {
    private static final int RED = 0xffff0000;
    private static final int GREEN = 0xff00ff00;
    private static final int BLUE = 0xff0000ff;

    private RasterView view;

    @Override
    public void start(Stage stage) {
        view = new RasterView();
        view.size(60, 40);
        stage.setScene(new Scene(new Group(view), 60, 40));
        stage.show();
    }

    private void fill(int colour) {
        view.draw(raster -> raster.rectangle(0, 0, 60, 40, 0, colour));
    }

    private static int middle(Image image) {
        return image.getPixelReader().getArgb(30, 20);
    }

    @Test
    void whatAFrameShowsIsNotDrawnOverWhileItComesToTheScreen() {
        interact(() -> fill(RED));
        WaitForAsyncUtils.waitForFxEvents(3);
        interact(() -> {
            Image onScreen = view.getImage();
            fill(GREEN);
            Image next = view.getImage();
            assertThat(middle(onScreen)).isEqualTo(RED);
            assertThat(middle(next)).isEqualTo(GREEN);
            fill(BLUE); // once more before the frame
            assertThat(middle(onScreen)).isEqualTo(RED);
            assertThat(view.getImage()).isSameAs(next);
            assertThat(middle(next)).isEqualTo(BLUE);
        });
    }

    @Test
    void anotherSizeIsDrawnInFull() {
        interact(() -> fill(RED));
        WaitForAsyncUtils.waitForFxEvents(3);
        interact(() -> {
            view.size(90, 50);
            fill(GREEN);
        });
        WaitForAsyncUtils.waitForFxEvents(3);
        interact(() -> {
            fill(BLUE);
            assertThat(view.getImage().getWidth()).isEqualTo(90);
            assertThat(view.getFitHeight()).isEqualTo(50);
            assertThat(middle(view.getImage())).isEqualTo(BLUE);
        });
    }
}
