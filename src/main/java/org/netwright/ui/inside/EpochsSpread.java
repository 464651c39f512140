package org.netwright.ui.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.netwright.training.Histogram;
import org.netwright.ui.fx.Controls;

/// How numbers were spread after each epoch: a column for an epoch, light where many numbers lie. The shown epoch is
/// marked; a click goes to another.
final class EpochsSpread extends VBox {
    private static final int HIGH = 64;
    private static final int BINS = 32;

    private final int width;
    private final ImageView heat = new ImageView();
    private final Label note = Controls.label("", "nw-muted", "nw-mono");
    private List<Integer> epochs = List.of();

    /// @param go goes to an epoch
    EpochsSpread(String title, String tip, int width, IntConsumer go) {
        super(3);
        this.width = width;
        heat.setPickOnBounds(true);
        heat.setOnMouseClicked(event -> {
            if (!epochs.isEmpty()) {
                int column = Math.clamp((int) (event.getX() * epochs.size() / width), 0, epochs.size() - 1);
                go.accept(epochs.get(column));
            }
        });
        Tooltip.install(heat, Controls.tip(tip));
        getChildren().addAll(Controls.row(6, Controls.label(title, "nw-strong"), Controls.spring(), note), heat);
    }

    /// @param byEpoch what there is
    /// @param shown the epoch that is looked at
    /// @param said what is written beside the title
    void show(SequencedMap<Integer, Histogram> byEpoch, int shown, String said, Shades shades) {
        epochs = new ArrayList<>(byEpoch.sequencedKeySet());
        note.setText(said);
        double least = byEpoch.values().stream().mapToDouble(Histogram::least).min().orElse(0);
        double greatest = byEpoch.values().stream().mapToDouble(Histogram::greatest).max().orElse(1);
        double to = greatest > least ? greatest : least + 1;
        var pixels = new Pixels(width, HIGH);
        int column = 0;
        for (Histogram histogram : byEpoch.values()) {
            double[] shares = histogram.shares(least, to, BINS);
            double most = 1e-12;
            for (double share : shares) {
                most = Math.max(most, share);
            }
            double scale = most;
            int x = column * width / epochs.size();
            int wide = Math.max(1, (column + 1) * width / epochs.size() - x - (epochs.size() <= 40 ? 1 : 0));
            pixels.tile(
                    new Pixels.Area(x, 0, wide, HIGH), 1, BINS,
                    at -> shades.rising(Math.sqrt(shares[BINS - 1 - at] / scale)));
            if (epochs.get(column) == shown) {
                pixels.fill(x, HIGH - 4, wide, 4, Shades.of(shades.theme().second()));
            }
            column++;
        }
        heat.setImage(pixels.image());
    }
}
