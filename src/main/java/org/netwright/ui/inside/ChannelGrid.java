package org.netwright.ui.inside;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.netwright.explanation.Inside;
import org.netwright.ui.fx.Styles;

/// All channels of a layer side by side. The mouse says their numbers; a click, or the arrows, choose one; a click on its
/// eye, or Space, switches it off and on.
final class ChannelGrid extends Region {
    private static final int LEAST_EYE = 10;

    private final int width;
    private final Hearer hearer;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = Styles.styled(new Rectangle(), "nw-inside-frame");
    private final StackPane eye = Styles.styled(new StackPane(), "nw-inside-eye");
    private final FontIcon open = new FontIcon(MaterialDesignE.EYE_OUTLINE);
    private final FontIcon shut = new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE);
    private List<Inside.Channel> shown = List.of();
    private Set<Integer> off = Set.of();
    private Tiles tiles = new Tiles(0, 1, 1, 1, 0);
    private int chosen;
    private OptionalInt pointed = OptionalInt.empty();

    /// What happens to channels.
    interface Hearer {
        /// One is chosen.
        void choose(int channel);

        /// One is to be switched off or on.
        void toggle(int channel);

        /// The mouse is on a number of a channel.
        void point(Inside.Channel channel, int at);

        /// The mouse has left.
        void leave();
    }

    ChannelGrid(int width, Hearer hearer) {
        this.width = width;
        this.hearer = hearer;
        setId("channels");
        getStyleClass().add("nw-inside-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        eye.setManaged(false);
        eye.setMouseTransparent(true);
        eye.setVisible(false);
        getChildren().addAll(picture, frame, eye);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> {
            pointed = OptionalInt.empty();
            placeEye();
            hearer.leave();
        });
        setOnMousePressed(event -> {
            requestFocus();
            event.consume(); // else the pane it scrolls in takes the focus
        });
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Shows a layer.
    ///
    /// @param byActivity whether the busiest channels come first
    /// @param nowChosen the channel that is shown large
    void show(Inside inside, boolean byActivity, int nowChosen, Set<Integer> nowOff, Shades shades) {
        Comparator<Inside.Channel> order = Comparator.comparingDouble(channel -> -channel.activity());
        shown = (byActivity ? inside.channels().stream().sorted(order) : inside.channels().stream())
                .limit(Tiles.MOST)
                .toList();
        tiles = Tiles.of(inside, width);
        off = nowOff;
        chosen = nowChosen;
        picture.setImage(shown.isEmpty() ? null : paint(inside, shades).image());
        place(frame, placeOf(chosen));
        placeEye();
        requestLayout();
    }

    private Pixels paint(Inside inside, Shades shades) {
        var pixels = new Pixels(width, tiles.height());
        if (inside.kind() == Inside.Kind.NUMBERS) {
            new Bars(shown, off, shades).paint(pixels, tiles);
            return pixels;
        }
        Range all = Range.of(shown);
        for (int place = 0; place < shown.size(); place++) {
            Inside.Channel channel = shown.get(place);
            Range range = inside.kind() == Inside.Kind.MAPS ? Range.of(List.of(channel)) : all;
            boolean faded = off.contains(channel.index());
            pixels.tile(
                    new Pixels.Area(tiles.x(place), tiles.y(place), tiles.wide(), tiles.high()),
                    channel.width(), channel.height(), at -> {
                        int colour = shades.rising(range.share(channel.values()[at]));
                        return faded ? shades.faded(colour) : colour;
                    });
        }
        return pixels;
    }

    private int placeOf(int channel) {
        return IntStream.range(0, shown.size())
                .filter(place -> shown.get(place).index() == channel)
                .findFirst()
                .orElse(0);
    }

    private void place(Rectangle around, int place) {
        around.setVisible(!shown.isEmpty());
        around.setX(tiles.x(place));
        around.setY(tiles.y(place));
        around.setWidth(tiles.wide());
        around.setHeight(tiles.high());
    }

    private boolean hasEyes() {
        return tiles.wide() >= 2 * LEAST_EYE && tiles.high() >= LEAST_EYE;
    }

    private int eyeSize() {
        return Math.min(16, Math.min(tiles.wide() / 2, tiles.high()));
    }

    private void placeEye() {
        eye.setVisible(pointed.isPresent() && hasEyes());
        pointed.ifPresent(place -> {
            FontIcon icon = off.contains(shown.get(place).index()) ? shut : open;
            icon.setIconSize(eyeSize() - 3);
            eye.getChildren().setAll(icon);
            eye.resizeRelocate(
                    tiles.x(place) + tiles.wide() - eyeSize() - 1.0, tiles.y(place) + 1.0, eyeSize(),
                    Math.min(eyeSize(), tiles.high() - 2.0));
        });
    }

    private boolean onEye(MouseEvent event, int place) {
        double right = tiles.x(place) + tiles.wide() - event.getX();
        double down = event.getY() - tiles.y(place);
        return hasEyes() && right <= eyeSize() + 2 && down <= eyeSize() + 2;
    }

    private void point(MouseEvent event) {
        pointed = tiles.at(event.getX(), event.getY());
        placeEye();
        pointed.ifPresentOrElse(place -> {
            Inside.Channel channel = shown.get(place);
            int column = (int) ((event.getX() - tiles.x(place)) * channel.width() / tiles.wide());
            int row = (int) ((event.getY() - tiles.y(place)) * channel.height() / tiles.high());
            int at = Math.clamp(row, 0, channel.height() - 1) * channel.width() + Math.clamp(column, 0, channel.width() - 1);
            hearer.point(channel, at);
        }, hearer::leave);
    }

    private void click(MouseEvent event) {
        tiles.at(event.getX(), event.getY()).ifPresent(place -> {
            int channel = shown.get(place).index();
            if (onEye(event, place)) {
                hearer.toggle(channel);
            } else {
                hearer.choose(channel);
            }
        });
    }

    private void press(KeyEvent event) {
        int place = placeOf(chosen);
        switch (event.getCode()) {
            case LEFT -> go(place - 1);
            case RIGHT -> go(place + 1);
            case UP -> go(place - tiles.columns());
            case DOWN -> go(place + tiles.columns());
            case HOME -> go(0);
            case END -> go(shown.size() - 1);
            case SPACE, ENTER -> hearer.toggle(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int place) {
        if (place >= 0 && place < shown.size()) {
            hearer.choose(shown.get(place).index());
        }
    }

    /// The middle of a channel, or of its eye, in its own coordinates: for whoever points there.
    double[] middle(int channel, boolean ofEye) {
        int place = placeOf(channel);
        return ofEye
                ? new double[] {tiles.x(place) + tiles.wide() - eyeSize() / 2.0 - 1, tiles.y(place) + eyeSize() / 2.0 + 1}
                : new double[] {tiles.x(place) + tiles.wide() / 3.0, tiles.y(place) + tiles.high() * 0.7};
    }

    /// The channels that are shown, in their order.
    List<Integer> order() {
        return shown.stream().map(Inside.Channel::index).toList();
    }


    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return tiles.height();
    }

    @Override
    protected double computeMinHeight(double ignored) {
        return tiles.height();
    }
}
