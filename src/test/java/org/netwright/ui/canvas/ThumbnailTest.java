package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.HeatColours;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
class ThumbnailTest extends ApplicationTest {
    private static final int LEFT = 38;
    private static final int RIGHT = 115;
    private static final int TOP = 10;
    private static final int BOTTOM = 40;
    private static final float[] UP_AND_DOWN = {1, -1};

    private final Thumbnail thumbnail = new Thumbnail();

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new Pane(thumbnail), 200, 100);
        colours("blue", "red");
        stage.setScene(scene);
        stage.show();
    }

    private void colours(String bars, String guess) {
        thumbnail.lookup(".nw-bars").setStyle("-fx-fill: " + bars);
        thumbnail.lookup(".nw-bars-guess").setStyle("-fx-fill: " + guess);
        thumbnail.lookup(".nw-bars-truth").setStyle("-fx-fill: yellow");
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
    void theTruthAndTheLikeliestClassAreMarked() {
        interact(() -> thumbnail.show(new LayerView.Prediction(new float[] {0.4f, 0.6f}, 0)));

        assertThat(colour(LEFT, BOTTOM)).isEqualTo(Color.YELLOW);
        assertThat(colour(RIGHT, BOTTOM)).isEqualTo(Color.RED);
    }

    @Test
    void theTruthIsMarkedWhereItIsTheLikeliestClass() {
        interact(() -> thumbnail.show(new LayerView.Prediction(new float[] {0.4f, 0.6f}, 1)));

        assertThat(colour(LEFT, BOTTOM)).isEqualTo(Color.BLUE);
        assertThat(colour(RIGHT, BOTTOM)).isEqualTo(Color.YELLOW);
    }

    @Test
    void theLikeliestClassIsMarkedWhereTheTruthIsNotKnown() {
        interact(() -> thumbnail.show(new LayerView.Prediction(new float[] {0.4f, 0.6f}, -1)));

        assertThat(colour(LEFT, BOTTOM)).isEqualTo(Color.BLUE);
        assertThat(colour(RIGHT, BOTTOM)).isEqualTo(Color.RED);
    }

    @Test
    void ofVeryManyClassesThoseThatAreMarkedAreShown() {
        float[] many = new float[1000];
        many[1] = 1;
        many[999] = 1;

        interact(() -> thumbnail.show(new LayerView.Prediction(many, 999)));

        assertThat(colour(1, BOTTOM)).isEqualTo(Color.RED);
        assertThat(colour(152, BOTTOM)).isEqualTo(Color.YELLOW);
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

        assertThat(colour(1, TOP)).isEqualTo(Color.BLUE);
        assertThat(colour(152, BOTTOM)).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void whatIsNoNumberHasNoBars() {
        interact(() -> thumbnail.show(new LayerView.Bars(new float[] {Float.NaN, 1}, 2)));

        assertThat(colour(LEFT, TOP)).isEqualTo(Color.TRANSPARENT);
        assertThat(colour(RIGHT, TOP)).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void aMapOfFourPointsIsFourSquares() {
        interact(() -> thumbnail.show(maps(2, 0, 255, 128, 64)));

        assertThat(argb(52 + 24, 0)).isEqualTo(HeatColours.argb(0));
        assertThat(argb(52 + 25, 0)).isEqualTo(HeatColours.argb(255));
        assertThat(argb(52 + 24, 25)).isEqualTo(HeatColours.argb(128));
        assertThat(argb(52 + 49, 49)).isEqualTo(HeatColours.argb(64));
    }

    @Test
    void nothingOfALargeMapIsLeftOut() {
        var checks = new int[400 * 400];
        Arrays.setAll(checks, at -> (at / 400 + at % 400) % 2 * 255);

        interact(() -> thumbnail.show(maps(400, checks)));

        assertThat(argb(52 + 10, 10)).isEqualTo(HeatColours.argb(127));
    }

    @Test
    void aPictureHasItsColours() {
        interact(() -> thumbnail.show(new LayerView.Picture(1, 1, new byte[] {(byte) 200, 100, 50})));

        assertThat(colour(77, 25)).isEqualTo(Color.rgb(200, 100, 50));
        assertThat(colour(0, 25)).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void eachPointOfItIsOneOfTheScreenAtAnyScale() {
        var values = new int[32 * 32];
        Arrays.setAll(values, at -> at * 37 % 256);
        for (double scale : List.of(0.976, 1.0, 1.37, 2.0)) {
            interact(() -> {
                thumbnail.relocate(28, 46);
                thumbnail.sharpen(scale);
                thumbnail.show(maps(32, values));
                thumbnail.layout();
            });
            var frame = new SnapshotParameters();
            frame.setTransform(Transform.scale(scale, scale));
            Image image = image();
            int left = (int) Math.rint(28 * scale);
            int top = (int) Math.rint(46 * scale);
            frame.setViewport(new Rectangle2D(left, top, image.getWidth(), image.getHeight()));
            var shot = new AtomicReference<Image>();
            interact(() -> shot.set(thumbnail.getParent().snapshot(frame, null)));

            for (int x = 0; x < image.getWidth(); x++) {
                int row = (int) image.getHeight() / 2;
                Color seen = shot.get().getPixelReader().getColor(x, row);
                Color painted = image.getPixelReader().getColor(x, row);
                painted = painted.getOpacity() == 0 ? Color.WHITE : painted;
                assertThat(apart(seen, painted)).as("%d at %s", x, scale).isLessThan(1.5 / 255);
            }
        }
    }

    private static double apart(Color one, Color other) {
        return DoubleStream.of(
                        one.getRed() - other.getRed(),
                        one.getGreen() - other.getGreen(),
                        one.getBlue() - other.getBlue())
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    @Test
    void everythingHasRoomAtEveryScale() {
        interact(this::paintAtEveryScale);
    }

    private void paintAtEveryScale() {
        for (int percent = 20; percent <= 400; percent++) {
            var painter = new ThumbnailPainter(percent / 100.0);
            for (int count = 1; count <= 12; count++) {
                painter.maps(new LayerView.Maps(count, count, 3, 7, new byte[count * 21]));
                painter.bars(new float[count], 0xff000000, Map.of(0, 0xff000000));
                painter.heat(new LayerView.Heat(count, 300, new byte[300 * count]));
            }
            painter.picture(new LayerView.Picture(5, 5, new byte[3 * 25]));
            Image image = painter.image();
            assertThat(image.getWidth()).isCloseTo(1.54 * percent, within(0.51));
            assertThat(image.getPixelReader().getColor((int) image.getWidth() / 2, (int) image.getHeight() / 2))
                    .as("the picture at %d %%", percent)
                    .isEqualTo(Color.BLACK);
        }
    }

    private static LayerView.Maps maps(int side, int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new LayerView.Maps(1, 1, side, side, bytes);
    }

    private Color colour(int x, int y) {
        return image().getPixelReader().getColor(x, y);
    }

    private int argb(int x, int y) {
        return image().getPixelReader().getArgb(x, y);
    }

    private Image image() {
        return ((ImageView) thumbnail.lookup(".image-view")).getImage();
    }
}
