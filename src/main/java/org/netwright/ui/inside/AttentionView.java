package org.netwright.ui.inside;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.netwright.explanation.AttentionMap;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Look;

/// How much each word looks at each other, one head at a time: a row is the word that looks, a column what it looks at.
final class AttentionView extends VBox {
    private static final int LARGE = 500;
    private static final int SPARE = 4;
    private static final double LETTER = 6.2;

    private final int width;
    private final Words words;
    private final Consumer<String> caption;
    private final SegmentedButton heads = Styles.styled(new SegmentedButton(), "nw-inside-heads");
    private final Canvas canvas = new Canvas();
    private final Label scale = Controls.label("", "nw-muted", "nw-small");
    private int head;
    private int row;
    private @Nullable Shown shown;

    private record Shown(Look look, AttentionMap map, Shades shades) {}

    /// @param caption told what the mouse or the arrows are on
    AttentionView(int width, Consumer<String> caption, Words words) {
        super(8);
        this.width = width;
        this.caption = caption;
        this.words = words;
        canvas.setId("attention");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.BUTTON);
        canvas.setOnMouseMoved(this::point);
        canvas.setOnMousePressed(event -> {
            canvas.requestFocus();
            event.consume();
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(
                Controls.label(words.of("ui.inside.attention"), "nw-strong"),
                Controls.prose(words.of("ui.inside.attention.note"), "nw-muted", "nw-small"),
                heads, canvas, scale);
    }

    /// Shows what a sample's words look at.
    void show(Look look, AttentionMap map, Shades shades) {
        shown = new Shown(look, map, shades);
        head = Math.min(head, map.heads().size() - 1);
        row = Math.min(row, map.steps() - 1);
        if (heads.getButtons().size() != map.heads().size()) {
            heads.getButtons().clear();
            for (int i = 0; i < map.heads().size(); i++) {
                heads.getButtons().add(button(i));
            }
        }
        heads.getButtons().get(head).setSelected(true);
        paint();
    }

    private ToggleButton button(int which) {
        var button = new ToggleButton(words.of("ui.inside.head", which + 1));
        button.setId("head-" + (which + 1));
        button.setTooltip(Controls.tip(words.of("ui.inside.head.tip")));
        button.setOnAction(event -> {
            head = which;
            button.setSelected(true);
            paint();
        });
        return button;
    }

    private void paint() {
        Shown now = shown;
        if (now == null) {
            return;
        }
        int steps = now.map.steps();
        double cell = cell(now);
        boolean named = cell >= 7;
        canvas.setWidth(width);
        canvas.setHeight(top(now) + steps * cell + 2);
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        to.setFont(Font.font("Inter", Math.clamp(cell - 1, 7, 13)));
        to.setTextBaseline(VPos.CENTER);
        Range range = Range.of(now.map.heads().get(head));
        scale.setText(words.of("ui.inside.attention.scale", percent(range.least()), percent(range.greatest())));
        for (int step = 0; step < steps; step++) {
            to.setFill(Shades.paint(step == row ? now.shades.theme().accent() : now.shades.theme().text()));
            if (named) {
                to.setTextAlign(TextAlignment.RIGHT);
                to.fillText(word(now, step), left(now) - 4, top(now) + (step + 0.5) * cell, left(now) - 5);
            }
            for (int other = 0; other < steps; other++) {
                to.setFill(colour(now.shades.rising(range.share(now.map.at(head, step, other)))));
                to.fillRect(left(now) + other * cell, top(now) + step * cell, cell - 0.5, cell - 0.5);
            }
        }
        if (top(now) > SPARE) {
            names(to, now, cell);
        }
        say();
    }

    private void names(GraphicsContext to, Shown now, double cell) {
        to.setFill(Shades.paint(now.shades.theme().text()));
        to.setTextAlign(TextAlignment.LEFT);
        for (int other = 0; other < now.map.steps(); other++) {
            to.save();
            to.translate(left(now) + (other + 0.5) * cell, top(now) - 4);
            to.rotate(-60);
            to.fillText(word(now, other), 0, 0);
            to.restore();
        }
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static String word(Shown now, int step) {
        return step < now.look.sample().words().size() ? now.look.sample().words().get(step) : String.valueOf(step + 1);
    }

    private double cell(Shown now) {
        return Math.clamp((width - left(now)) / now.map.steps(), 2, 28);
    }

    private double left(Shown now) {
        int longest = now.look.sample().words().stream().mapToInt(String::length).max().orElse(2);
        return Math.min(width * 0.32, longest * LETTER + 8);
    }

    /// Only where there is room are the words written over the columns too.
    private double top(Shown now) {
        return width < LARGE ? SPARE : Math.min(80, left(now));
    }

    private void point(MouseEvent event) {
        Shown now = shown;
        if (now == null) {
            return;
        }
        int step = (int) ((event.getY() - top(now)) / cell(now));
        int other = (int) ((event.getX() - left(now)) / cell(now));
        if (step >= 0 && step < now.map.steps() && other >= 0 && other < now.map.steps()) {
            caption.accept(words.of(
                    "ui.inside.attends", word(now, step), word(now, other),
                    percent(now.map.at(head, step, other))));
        }
    }

    private void press(KeyEvent event) {
        Shown now = shown;
        if (now == null) {
            return;
        }
        switch (event.getCode()) {
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(now.map.steps() - 1, row + 1);
            default -> {
                return;
            }
        }
        paint();
        event.consume();
    }

    /// What the chosen word looks at most.
    private void say() {
        Shown now = shown;
        if (now == null) {
            return;
        }
        int most = 0;
        for (int other = 1; other < now.map.steps(); other++) {
            most = now.map.at(head, row, other) > now.map.at(head, row, most) ? other : most;
        }
        String said = words.of(
                "ui.inside.attends.most", word(now, row), word(now, most), percent(now.map.at(head, row, most)));
        canvas.setAccessibleText(said);
        if (canvas.isFocused()) {
            caption.accept(said);
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f", share * 100);
    }
}
