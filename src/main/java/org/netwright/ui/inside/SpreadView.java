package org.netwright.ui.inside;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.netwright.training.Histogram;
import org.netwright.ui.fx.Controls;

/// How numbers are spread, as bars from the least to the greatest.
final class SpreadView extends VBox {
    private static final int HIGH = 42;

    private final int width;
    private final ImageView bars = new ImageView();
    private final Label least = Controls.label("", "nw-muted", "nw-mono");
    private final Label greatest = Controls.label("", "nw-muted", "nw-mono");

    SpreadView(String title, int width) {
        super(3);
        this.width = width;
        getChildren().addAll(
                Controls.label(title, "nw-strong"), bars, Controls.row(4, least, Controls.spring(), greatest));
        setMaxWidth(width);
    }

    void show(Histogram spread, Shades shades) {
        var pixels = new Pixels(width, HIGH);
        pixels.fill(0, HIGH - 1, width, 1, Shades.of(shades.theme().border()));
        int most = spread.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int x = 0; x < width && most > 0; x++) {
            int bin = x * spread.counts().size() / width;
            int high = (int) Math.ceil((HIGH - 1.0) * spread.counts().get(bin) / most);
            boolean gap = width >= 2 * spread.counts().size() && x * spread.counts().size() % width < spread.counts().size();
            if (!gap) {
                pixels.fill(x, HIGH - high, 1, high, Shades.of(shades.theme().accent()));
            }
        }
        bars.setImage(pixels.image());
        least.setText(spread.counts().isEmpty() ? "–" : ChannelText.number(spread.least()));
        greatest.setText(spread.counts().isEmpty() ? "" : ChannelText.number(spread.greatest()));
    }
}
