package org.netwright.ui.inside;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.netwright.explanation.Kernels;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The weights that make the channel that is shown large.
final class KernelsView extends VBox {
    private static final int HIGH = 230;
    private static final int LOW = 104;
    private static final int NARROW = 200;

    private final int width;
    private final Words words;
    private final Tooltip tip = Controls.tip("");
    private final Label note = Controls.prose("", "nw-muted", "nw-small");
    private final ImageView sheet = new ImageView();

    KernelsView(int width, Words words) {
        super(8);
        this.width = width;
        this.words = words;
        sheet.setPickOnBounds(true);
        Tooltip.install(sheet, tip);
        getChildren().addAll(note, sheet);
    }

    /// @param all of the layer; empty if they cannot be looked at
    void show(Optional<Kernels> all, int channel, Shades shades) {
        Optional<Kernels> weights = all.filter(there -> channel < there.outputs());
        Styles.shown(this, weights.isPresent());
        weights.ifPresent(there -> {
            var kernels = new KernelSheet(there, width, width < NARROW ? LOW : HIGH);
            sheet.setImage(kernels.paint(channel, shades).image());
            boolean strip = there.height() == 1 && there.inputs() == 1;
            String greatest = ChannelText.number(kernels.greatest(channel));
            note.setText(words.of("ui.inside.weights-to", greatest));
            tip.setText(words.of(
                    strip ? "ui.inside.weights-of" : "ui.inside.kernels-of", kernels.shown(), there.inputs(), greatest));
        });
    }
}
