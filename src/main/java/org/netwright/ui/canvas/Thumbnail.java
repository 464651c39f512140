package org.netwright.ui.canvas;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Styles;

/// The small picture of what a layer makes of the watched sample: feature maps, the picture itself, bars, a heat map or
/// the prediction.
final class Thumbnail extends Region {
    static final double WIDTH = 154;
    static final double HEIGHT = 50;
    /// A bar and the gap after it.
    private static final double BAR_STEP = 2.6;

    private final ImageView image = new ImageView();
    private final SVGPath bars = Styles.styled(new SVGPath(), "nw-bars");
    private final SVGPath marked = Styles.styled(new SVGPath(), "nw-bars-marked");
    private final ThumbnailPainter painter = new ThumbnailPainter();

    Thumbnail() {
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        Styles.styled(this, "nw-thumbnail");
        getChildren().addAll(image, bars, marked);
        getChildren().forEach(child -> child.setManaged(false)); // another picture moves nothing
        setMouseTransparent(true);
    }

    /// Shows a view.
    void show(LayerView view) {
        switch (view) {
            case LayerView.Maps maps -> picture(() -> painter.maps(maps));
            case LayerView.Picture picture -> picture(() -> painter.picture(picture));
            case LayerView.Heat heat -> picture(() -> painter.heat(heat));
            case LayerView.Bars(float[] values, int of) -> bars(values, Optional.empty());
            case LayerView.Prediction(float[] values, int truth) -> {
                Styles.state(marked, "right", truth < 0 || Predictions.likeliest(values) == truth);
                bars(values, Optional.of(Predictions.likeliest(values)));
            }
        }
    }

    private void picture(Runnable paint) {
        paint.run();
        image.setImage(painter.image());
        image.setVisible(true);
        bars.setContent("");
        marked.setContent("");
    }

    /// Bars from the zero line, thinned to what the width can show; a few bars are wide.
    private void bars(float[] values, Optional<Integer> mark) {
        image.setVisible(false);
        int room = (int) (WIDTH / BAR_STEP);
        int count = Math.min(values.length, room);
        double step = WIDTH / count;
        double bar = Math.min(step - 1, 14);
        double least = 0;
        double most = 1e-12;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double unit = (HEIGHT - 2) / (most - least);
        double zero = 1 + most * unit;
        var plain = new StringBuilder();
        var special = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int index = (int) ((long) i * values.length / count);
            double height = values[index] * unit;
            double x = i * step + (step - bar) / 2;
            double top = Math.min(zero - height, zero - 0.75);
            double bottom = Math.max(zero - height, zero);
            StringBuilder into = mark.equals(Optional.of(index)) ? special : plain;
            into.append('M').append(tenths(x)).append(' ').append(tenths(top));
            into.append('h').append(tenths(bar)).append('v').append(tenths(bottom - top)).append('h').append(-tenths(bar)).append('z');
        }
        bars.setContent(plain.toString());
        marked.setContent(special.toString());
    }

    private static double tenths(double pixels) {
        return Math.rint(pixels * 10) / 10;
    }
}
