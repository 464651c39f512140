package org.netwright.ui.inside;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netwright.explanation.Inside;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Look;

/// One channel, large: its picture or its course over time.
final class ChannelDetail extends VBox {
    private static final int HIGHEST = 300;
    private static final int BESIDE = 132;
    private static final int GAP = 12;
    private static final int COURSE = 64;

    private final int width;
    private final Words words;
    private final BiConsumer<Inside.Channel, Integer> point;
    private final Label name = Controls.label("", "nw-strong");
    private final ToggleButton silence = Styles.styled(new ToggleButton(), "nw-inside-switch");
    private final ImageView picture = new ImageView();
    private final KernelsView kernels;

    /// @param point told on which number of the channel the mouse is
    /// @param toggle switches the channel off or on
    ChannelDetail(int width, BiConsumer<Inside.Channel, Integer> point, Runnable toggle, Words words) {
        super(8);
        this.width = width;
        this.point = point;
        this.words = words;
        name.setId("channel-name");
        silence.setId("channel-off");
        silence.setText(words.of("ui.inside.switch-off"));
        silence.setOnAction(event -> toggle.run());
        silence.setTooltip(Controls.tip(words.of("ui.inside.switch.tip")));
        kernels = new KernelsView(width - BESIDE - GAP, words);
        getChildren().addAll(
                Controls.row(8, name, Controls.spring(), silence), new HBox(GAP, picture, kernels));
    }

    /// Shows a channel.
    void show(Look look, int channel, Set<Integer> off, Shades shades) {
        Inside inside = look.layer().inside();
        Inside.Channel shown = inside.channels().get(channel);
        name.setText(new ChannelText(look, words).name(channel));
        silence.setSelected(off.contains(channel));
        silence.setText(words.of(off.contains(channel) ? "ui.inside.switch-on" : "ui.inside.switch-off"));
        silence.setVisible(look.layer().canBeSilenced());
        kernels.show(besidePicture(inside) ? look.layer().kernels() : Optional.empty(), channel, shades);
        boolean pictured = inside.kind() != Inside.Kind.NUMBERS;
        Styles.shown(picture, pictured);
        if (pictured) {
            picture(inside, shown, shades);
        }
    }

    /// Whether there is room for the weights beside the picture, else they come after the channels.
    boolean besidePicture(Inside inside) {
        return inside.kind() == Inside.Kind.MAPS && width <= InsideView.BESIDE;
    }

    private void picture(Inside inside, Inside.Channel channel, Shades shades) {
        boolean map = inside.kind() == Inside.Kind.MAPS;
        int high = map ? Math.min(width > InsideView.BESIDE ? HIGHEST : BESIDE, width * channel.height() / channel.width()) : COURSE;
        int wide = map ? Math.max(1, high * channel.width() / channel.height()) : width;
        var pixels = new Pixels(wide, high);
        Range range = Range.of(List.of(channel));
        var area = new Pixels.Area(0, 0, wide, high);
        if (map) {
            pixels.tile(area, channel.width(), channel.height(), at -> shades.rising(range.share(channel.values()[at])));
        } else {
            course(pixels, channel, shades);
        }
        picture.setImage(pixels.image());
        picture.setOnMouseMoved(event -> {
            int column = Math.clamp((int) (event.getX() * channel.width() / wide), 0, channel.width() - 1);
            int row = Math.clamp((int) (event.getY() * channel.height() / high), 0, channel.height() - 1);
            point.accept(channel, row * channel.width() + column);
        });
    }

    /// The numbers over time as bars from their zero line.
    private void course(Pixels to, Inside.Channel channel, Shades shades) {
        Range range = Range.of(List.of(channel));
        double most = Math.max(0, range.greatest());
        double unit = (COURSE - 2) / Math.max(1e-12, most - Math.min(0, range.least()));
        int zero = 1 + (int) Math.rint(most * unit);
        to.fill(0, zero, width, 1, Shades.of(shades.theme().border()));
        double step = (double) width / channel.width();
        for (int i = 0; i < channel.width(); i++) {
            float value = channel.values()[i];
            int height = (int) Math.rint(Math.abs(value) * unit);
            String colour = value < 0 ? shades.theme().second() : shades.theme().accent();
            to.fill(
                    (int) (i * step), value < 0 ? zero : zero - height, Math.max(1, (int) step - 1),
                    Math.max(1, height), Shades.of(colour));
        }
    }
}
