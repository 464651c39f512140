package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Styles;

/// The small picture of what a layer makes of the watched sample: feature maps, the picture itself, bars, a heat map or
/// the prediction.
final class Thumbnail extends Region {
    static final double WIDTH = 154;
    static final double HEIGHT = 50;

    private final ImageView image = new ImageView();
    /// The colours of the style sheet for bars, which are painted.
    private final Rectangle ink = Styles.styled(new Rectangle(), "nw-bars");
    private final Rectangle markInk = Styles.styled(new Rectangle(), "nw-bars-marked");
    private final ThumbnailPainter painter = new ThumbnailPainter();
    private Runnable bars = () -> {};

    Thumbnail() {
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        Styles.styled(this, "nw-thumbnail");
        getChildren().addAll(image, ink, markInk);
        getChildren().forEach(child -> child.setManaged(false)); // another picture moves nothing
        for (Rectangle each : List.of(ink, markInk)) {
            each.setVisible(false);
            each.fillProperty().addListener(colour -> bars.run());
        }
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
                int likeliest = Predictions.likeliest(values);
                Styles.state(markInk, "right", truth < 0 || likeliest == truth);
                bars(values, Optional.of(likeliest));
            }
        }
    }

    private void picture(Runnable paint) {
        bars = () -> {};
        paint.run();
        image.setImage(painter.image());
    }

    private void bars(float[] values, Optional<Integer> mark) {
        Runnable paint = () -> painter.bars(values, mark, Inks.argb(ink), Inks.argb(markInk));
        picture(paint);
        bars = paint; // once more when the colours are others
    }
}
