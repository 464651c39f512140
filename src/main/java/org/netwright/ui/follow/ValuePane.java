package org.netwright.ui.follow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.netwright.explanation.Area;
import org.netwright.op.Input;
import org.netwright.op.Step;
import org.netwright.tensor.Form;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// All numbers of a value: a picture's channel with the others small beside it, a sequence with time to the right, the
/// words of a text, or bars.
final class ValuePane extends VBox {
    /// How long the longer side of a picture may be.
    static final double ROOM = 248;

    private static final double SMALL = 34;
    private static final double TALLEST = 380;
    private static final double LINE = 29;
    private static final int A_LINE = 4;
    private static final int MOST_CHANNELS = 256;

    private final Guide guide;
    private final Step step;
    private final double[] numbers;
    private final Shades shades;

    /// What is shown of the numbers.
    ///
    /// @param index the number whose channel is shown, and which is framed if it can be chosen
    /// @param chooses whether one can be chosen
    /// @param area a window that is framed; empty for none
    /// @param room how long its longer side may be
    record Focus(int index, boolean chooses, Optional<Area> area, double room) {
        /// One number.
        static Focus at(int index) {
            return new Focus(index, false, Optional.empty(), ROOM);
        }

        /// One number that can be changed for another.
        static Focus choosing(int index) {
            return new Focus(index, true, Optional.empty(), ROOM);
        }

        /// The same in less room.
        Focus within(double less) {
            return new Focus(index, chooses, area, less);
        }

        /// A window.
        static Focus on(Area area) {
            int inside = Arrays.stream(area.indices()).filter(index -> index >= 0).findFirst().orElse(0);
            return new Focus(inside, false, Optional.of(area), ROOM);
        }

        /// Nothing but the numbers.
        static Focus none() {
            return at(-1);
        }
    }

    /// @param step the operation whose value, or slopes, they are
    ValuePane(Guide guide, Step step, double[] numbers, String title, Focus focus) {
        super(6);
        this.guide = guide;
        this.step = step;
        this.numbers = numbers;
        boolean picture = step.op() instanceof Input && step.form().isImage();
        shades = picture ? Shades.ofPicture(guide.theme(), numbers) : Shades.of(guide.theme(), numbers);
        getStyleClass().add("nw-value");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(
                Controls.prose(title, "nw-strong"), Controls.label(guide.form(step, numbers.length), "nw-muted", "nw-small"), main(focus));
        if (step.form().isImage() && step.form().size(0) > 1) {
            getChildren().add(channels(focus));
        }
    }

    private Region main(Focus focus) {
        int index = Math.max(0, focus.index);
        String says = guide.name(step, index, numbers.length);
        Form form = step.form();
        List<String> texts = guide.names().texts();
        if (form.isTokens() && texts.size() == numbers.length) {
            var view = new WordsView(texts, new double[numbers.length], shades);
            view.setPrefWrapLength(focus.room);
            if (focus.chooses) {
                view.choosing(index, says, guide.choose());
            } else if (focus.index >= 0) {
                view.marking(index);
            }
            return scrolling(view, Math.min(TALLEST, 10 + LINE * Math.ceilDiv(texts.size(), A_LINE)));
        }
        if (!form.isImage() && !form.isSequence() && numbers.length <= BarsView.MOST) {
            var view = new BarsView(numbers, i -> guide.shortName(step, i, numbers.length), shades);
            return focus.chooses ? view.choosing(index, says, guide.choose()) : focus.index >= 0 ? view.marking(index) : view;
        }
        Plane plane = Plane.of(form, numbers.length, index);
        var view = new MapView(plane, numbers, shades, focus.room)
                .telling(at -> guide.name(step, at, numbers.length) + ": " + Digits.exact(numbers[at]));
        focus.area.ifPresent(area -> view.framing(plane.box(area, form)));
        if (focus.chooses) {
            view.choosing(index, says, guide.choose());
        } else if (focus.index >= 0 && focus.area.isEmpty()) {
            view.marking(index);
        }
        return view.within(focus.room, index);
    }

    /// All channels, small.
    private Region channels(Focus focus) {
        Form form = step.form();
        int size = form.size(1) * form.size(2);
        int now = Math.max(0, focus.index) / size;
        var tiles = new TilePane(4, 4);
        tiles.getStyleClass().add("nw-channels");
        for (int channel = 0; channel < Math.min(form.size(0), MOST_CHANNELS); channel++) {
            Plane plane = Plane.of(form, numbers.length, channel * size);
            var small = new MapView(plane, numbers, shades, SMALL);
            Styles.state(small, "marked", channel == now);
            if (focus.chooses) {
                int to = channel * size + Math.max(0, focus.index) % size;
                small.setOnMouseClicked(event -> guide.choose().accept(to));
                small.getStyleClass().add("nw-map-live");
            }
            tiles.getChildren().add(small);
        }
        tiles.setPrefWidth(ROOM);
        return scrolling(tiles, Math.min(124, 40 * Math.ceilDiv(form.size(0), 6)));
    }

    private static ScrollPane scrolling(Region content, double height) {
        ScrollPane scroll = Styles.styled(new ScrollPane(content), "nw-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(height);
        scroll.setMinHeight(Math.min(height, 40));
        scroll.setMaxWidth(ROOM + 14);
        return scroll;
    }
}
