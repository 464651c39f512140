package org.netwright.ui.follow;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Numbers side by side as coloured squares. One can be chosen by a click or the arrows, and some can be framed.
final class MapView extends Region {
    private static final int LARGEST = 40;
    private static final int TALLEST = 14;
    private static final double FLAT = 0.75; // so that two fit below each other
    private static final double MIDDLE = 0.5;

    private final Plane plane;
    private final double wide;
    private final double high;
    private final ImageView image = new ImageView();
    private final Rectangle mark = Styles.styled(new Rectangle(), "nw-map-mark");
    private final Rectangle box = Styles.styled(new Rectangle(), "nw-map-box");

    /// @param numbers all numbers of the value
    /// @param room how long its longer side may be
    MapView(Plane plane, double[] numbers, Shades shades, double room) {
        this.plane = plane;
        boolean square = plane.picture();
        wide = side(room, square ? Math.max(plane.rows(), plane.columns()) : plane.columns());
        high = square ? wide : Math.min(TALLEST, side(room * FLAT, plane.rows()));
        getStyleClass().add("nw-map");
        int across = (int) wide;
        int down = (int) high;
        int width = plane.columns() * across;
        int height = plane.rows() * down;
        var pixels = new WritableImage(width, height);
        for (int row = 0; row < plane.rows(); row++) {
            for (int column = 0; column < plane.columns(); column++) {
                int argb = plane.holds(row, column) ? shades.argb(numbers[plane.index(row, column)]) : 0;
                for (int i = 0; i < across * down; i++) {
                    pixels.getPixelWriter().setArgb(column * across + i % across, row * down + i / across, argb);
                }
            }
        }
        image.setImage(pixels);
        image.setSmooth(false); // enlarged, its squares stay squares
        for (Rectangle frame : new Rectangle[] {mark, box}) {
            frame.setStrokeType(StrokeType.OUTSIDE);
            frame.setMouseTransparent(true);
            frame.setManaged(false);
            frame.setVisible(false);
        }
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().addAll(image, box, mark);
    }

    private static double side(double room, int many) {
        return Math.clamp(Math.floor(room / many), 1, LARGEST);
    }

    /// Frames one number.
    MapView marking(int index) {
        place(mark, new Plane.Box(plane.row(index), plane.column(index), 1, 1));
        return this;
    }

    /// Frames none, though one can be chosen.
    MapView unmarked() {
        mark.setVisible(false);
        return this;
    }

    /// Frames some numbers.
    MapView framing(Optional<Plane.Box> numbers) {
        numbers.ifPresent(where -> place(box, where));
        return this;
    }

    /// Itself, or where it is larger than its room a pane that is scrolled to the number that matters.
    ///
    /// @param room how long its longer side may be
    Region within(double room, int index) {
        if (getPrefWidth() <= room && getPrefHeight() <= room) {
            return this;
        }
        ScrollPane scroll = Styles.styled(new ScrollPane(this), "nw-scroll");
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportWidth(Math.min(room, getPrefWidth()));
        scroll.setPrefViewportHeight(Math.min(plane.picture() ? room : room * FLAT, getPrefHeight()));
        scroll.setHvalue((plane.column(index) + MIDDLE) / plane.columns());
        scroll.setVvalue((plane.row(index) + MIDDLE) / plane.rows());
        return scroll;
    }

    private void place(Rectangle frame, Plane.Box at) {
        frame.setX(at.column() * wide);
        frame.setY(at.row() * high);
        frame.setWidth(at.columns() * wide);
        frame.setHeight(at.rows() * high);
        frame.setVisible(true);
    }

    /// Says of the number under the mouse what it is.
    MapView telling(IntFunction<String> says) {
        Tooltip tip = Controls.tip("");
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            int row = (int) (event.getY() / high);
            int column = (int) (event.getX() / wide);
            if (plane.holds(row, column)) {
                tip.setText(says.apply(plane.index(row, column)));
            }
        });
        return this;
    }

    /// Lets a person choose a number.
    ///
    /// @param index the one that is chosen now
    MapView choosing(int index, String says, IntConsumer choose) {
        marking(index);
        Choosing.live(this, says);
        setOnMouseClicked(event -> go((int) (event.getY() / high), (int) (event.getX() / wide), choose));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, index, choose));
        return this;
    }

    private void press(KeyEvent event, int index, IntConsumer choose) {
        int row = plane.row(index);
        int column = plane.column(index);
        switch (event.getCode()) {
            case LEFT -> go(row, column - 1, choose);
            case RIGHT -> go(row, column + 1, choose);
            case UP -> go(row - 1, column, choose);
            case DOWN -> go(row + 1, column, choose);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int row, int column, IntConsumer choose) {
        if (plane.holds(row, column)) {
            choose.accept(plane.index(row, column));
        }
    }
}
