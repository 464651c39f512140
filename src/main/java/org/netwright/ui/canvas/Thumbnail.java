package org.netwright.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// So little before a whole point of the screen, rounding takes the point itself and not the one before it.
    private static final double JUST_BEFORE = 1.0 / 8192;

    private final ImageView image = new ImageView();
    /// The colours of the style sheet for bars, which are painted.
    private final Rectangle ink = Styles.styled(new Rectangle(), "nw-bars");
    private final Rectangle truthInk = Styles.styled(new Rectangle(), "nw-bars-truth");
    private final Rectangle guessInk = Styles.styled(new Rectangle(), "nw-bars-guess");
    private ThumbnailPainter painter = new ThumbnailPainter(1);
    private Optional<LayerView> shown = Optional.empty();

    Thumbnail() {
        image.setSmooth(false); // it is painted as fine as the screen is
        Styles.styled(this, "nw-thumbnail");
        getChildren().addAll(image, ink, truthInk, guessInk);
        getChildren().forEach(child -> child.setManaged(false)); // another picture moves nothing
        for (Rectangle each : List.of(ink, truthInk, guessInk)) {
            each.setVisible(false);
            each.fillProperty().addListener(colour -> shown.ifPresent(this::recolour));
        }
        setMouseTransparent(true);
    }

    /// Is shown so large from now on.
    ///
    /// @param scale points of the screen for each unit of the card
    void sharpen(double scale) {
        if (scale != painter.scale()) {
            painter = new ThumbnailPainter(scale);
            shown.ifPresent(this::paint);
            place();
        }
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    /// Whole points of the image lie on whole points of the screen, as the card's corner does.
    private void place() {
        double scale = painter.scale();
        image.setFitWidth((painter.image().getWidth() - JUST_BEFORE) / scale);
        image.setFitHeight((painter.image().getHeight() - JUST_BEFORE) / scale);
        image.setLayoutX((Math.rint(getLayoutX() * scale) - JUST_BEFORE) / scale - getLayoutX());
        image.setLayoutY((Math.rint(getLayoutY() * scale) - JUST_BEFORE) / scale - getLayoutY());
    }

    /// Shows a view.
    void show(LayerView view) {
        shown = Optional.of(view);
        paint(view);
    }

    private void paint(LayerView view) {
        switch (view) {
            case LayerView.Maps maps -> painter.maps(maps);
            case LayerView.Picture picture -> painter.picture(picture);
            case LayerView.Heat heat -> painter.heat(heat);
            case LayerView.Bars(float[] values, int of) -> {
                Styles.state(ink, "classes", false);
                painter.bars(values, Inks.argb(ink), Map.of());
            }
            case LayerView.Prediction prediction -> prediction(prediction);
        }
        image.setImage(painter.image());
    }

    /// The truth, and beside it the likeliest class where that is another.
    private void prediction(LayerView.Prediction shown) {
        int likeliest = Predictions.likeliest(shown.values());
        boolean known = shown.truth() >= 0;
        Styles.state(ink, "classes", true);
        Styles.state(guessInk, "wrong", known);
        var inks = new HashMap<Integer, Integer>();
        inks.put(likeliest, Inks.argb(guessInk));
        if (known) {
            inks.put(shown.truth(), Inks.argb(truthInk));
        }
        painter.bars(shown.values(), Inks.argb(ink), inks);
    }

    /// The colours of bars are others.
    private void recolour(LayerView view) {
        if (view instanceof LayerView.Bars || view instanceof LayerView.Prediction) {
            paint(view);
        }
    }
}
