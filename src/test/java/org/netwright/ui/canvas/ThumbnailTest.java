package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.training.LayerView;
import org.testfx.framework.junit5.ApplicationTest;

/// Pictures are twice as large as the place they are shown in: 308 × 100.
@Tag("fx")
class ThumbnailTest extends ApplicationTest {
    private static final int LEFT = 77;
    private static final int RIGHT = 231;
    private static final int TOP = 20;
    private static final int BOTTOM = 80;
    private static final float[] UP_AND_DOWN = {1, -1};

    private final Thumbnail thumbnail = new Thumbnail();

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new Pane(thumbnail), 200, 100);
        colours("blue", "red");
        stage.setScene(scene);
        stage.show();
    }

    private void colours(String bars, String marked) {
        thumbnail.lookup(".nw-bars").setStyle("-fx-fill: " + bars);
        thumbnail.lookup(".nw-bars-marked").setStyle("-fx-fill: " + marked);
    }

    @Test
    void barsStandOnTheLineOfZeroOrHangFromIt() {
        interact(() -> thumbnail.show(new LayerView.Bars(UP_AND_DOWN, 2)));

        assertThat(colour(LEFT, TOP)).isEqualTo(Color.BLUE);
        assertThat(colour(LEFT, BOTTOM)).isEqualTo(Color.TRANSPARENT);
        assertThat(colour(RIGHT, TOP)).isEqualTo(Color.TRANSPARENT);
        assertThat(colour(RIGHT, BOTTOM)).isEqualTo(Color.BLUE);
    }

    @Test
    void theLikeliestClassIsMarked() {
        interact(() -> thumbnail.show(new LayerView.Prediction(new float[] {0.4f, 0.6f}, 0)));

        assertThat(colour(LEFT, BOTTOM)).isEqualTo(Color.BLUE);
        assertThat(colour(RIGHT, BOTTOM)).isEqualTo(Color.RED);
    }

    @Test
    void otherColoursAreThoseOfWhatIsShownAlready() {
        interact(() -> thumbnail.show(new LayerView.Bars(UP_AND_DOWN, 2)));

        interact(() -> colours("lime", "red"));
        interact(thumbnail::applyCss);

        assertThat(colour(LEFT, TOP)).isEqualTo(Color.LIME);
    }

    @Test
    void ofVeryManyNumbersAsManyAreShownAsTheWidthHasRoomFor() {
        float[] many = new float[10_000];
        many[9_999] = -1; // would be at the very right, and is left out
        many[0] = 1;

        interact(() -> thumbnail.show(new LayerView.Bars(many, many.length)));

        assertThat(colour(2, TOP)).isEqualTo(Color.BLUE);
        assertThat(colour(305, BOTTOM)).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void whatIsNoNumberHasNoBars() {
        interact(() -> thumbnail.show(new LayerView.Bars(new float[] {Float.NaN, 1}, 2)));

        assertThat(colour(LEFT, TOP)).isEqualTo(Color.TRANSPARENT);
        assertThat(colour(RIGHT, TOP)).isEqualTo(Color.TRANSPARENT);
    }

    private Color colour(int x, int y) {
        Image image = ((ImageView) thumbnail.lookup(".image-view")).getImage();
        return image.getPixelReader().getColor(x, y);
    }
}
