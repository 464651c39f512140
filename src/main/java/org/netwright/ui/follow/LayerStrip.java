package org.netwright.ui.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.netwright.look.Theme;
import org.netwright.op.Input;
import org.netwright.op.Step;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Route;
import org.netwright.workspace.Stop;
import org.netwright.workspace.Trip;

/// The layers of the network from left to right, each with what it makes of the sample and a dot for each stop there; the
/// loss stands at the end.
final class LayerStrip extends ScrollPane {
    private static final int PICTURE = 44;
    private static final int WIDEST = 96;
    private static final int BARS = 32;

    private final Trip trip;
    private final Theme theme;
    private final Words words;
    private final Consumer<Stop> go;
    private final List<Chip> chips = new ArrayList<>();

    /// One of them.
    private record Chip(Optional<String> layer, Button button, HBox dots) {}

    /// @param go told where a person wants to go
    LayerStrip(Trip trip, Theme theme, Words words, Consumer<Stop> go) {
        this.trip = trip;
        this.theme = theme;
        this.words = words;
        this.go = go;
        getStyleClass().addAll("nw-scroll", "nw-strip");
        setId("follow-strip");
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var row = Styles.styled(new HBox(6), "nw-strip-row");
        row.setAlignment(Pos.CENTER_LEFT);
        for (Step tap : trip.route().program().taps()) {
            row.getChildren().add(chip(Optional.of(tap.node()), tap.node(), picture(tap)));
        }
        Label loss = Controls.label("J", "nw-strip-loss");
        row.getChildren().add(chip(Optional.empty(), words.of("follow.loss"), new StackPane(loss)));
        setContent(row);
    }

    private Button chip(Optional<String> layer, String name, Region picture) {
        var frame = new StackPane(picture);
        frame.setMinSize(PICTURE, PICTURE);
        frame.setPrefHeight(PICTURE);
        var dots = new HBox(4);
        dots.setAlignment(Pos.CENTER);
        dots.setMinHeight(7);
        var content = new VBox(4, frame, Controls.label(name, "nw-small"), dots);
        content.setAlignment(Pos.CENTER);
        var button = Styles.styled(new Button(), "nw-chip");
        button.setId("follow-chip-" + name.replace(' ', '-'));
        button.setGraphic(content);
        button.setFocusTraversable(false);
        button.setAccessibleText(words.of("follow.chip", name));
        button.setTooltip(Controls.tip(words.of("follow.chip", name)));
        chips.add(new Chip(layer, button, dots));
        return button;
    }

    private Region picture(Step tap) {
        double[] numbers = trip.values().getOrDefault(tap.node(), new double[0]);
        boolean grey = tap.op() instanceof Input && tap.form().isImage();
        Shades shades = grey ? Shades.ofPicture(theme, numbers) : Shades.of(theme, numbers);
        if (numbers.length == 0) {
            return new Region();
        }
        Plane plane = Plane.of(tap.form(), numbers.length, tap.form().isImage() ? greatest(numbers) : 0);
        boolean row = !tap.form().isImage() && !tap.form().isSequence() && numbers.length <= BARS;
        Plane shown = row
                ? new Plane(Math.ceilDiv(numbers.length, 4), 4, 0, 4, 1, numbers.length, true)
                : plane.thinned(PICTURE, WIDEST);
        var map = new MapView(shown, numbers, shades, PICTURE);
        map.setMouseTransparent(true);
        return map;
    }

    /// The greatest number; its channel is shown.
    private static int greatest(double[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = numbers[i] > numbers[best] ? i : best;
        }
        return best;
    }

    /// Shows where one stands.
    void at(Stop stop) {
        Route route = trip.route();
        Optional<String> here = route.layer(stop);
        for (Chip chip : chips) {
            boolean now = chip.layer.equals(here);
            Styles.state(chip.button, "here", now);
            List<Stop> stops = chip.layer
                    .map(layer -> route.at(layer, stop.leg()))
                    .orElse(List.of(new Stop.Judged()));
            chip.dots.getChildren().setAll(stops.stream().map(each -> dot(each.equals(stop))).toList());
            List<Stop> reached = stops.isEmpty() && chip.layer.isPresent()
                    ? route.at(chip.layer.get(), Stop.Leg.FORWARD)
                    : stops;
            chip.button.setDisable(stops.isEmpty());
            chip.button.setOnAction(event -> {
                if (!reached.isEmpty()) {
                    go.accept(now && stops.contains(stop) ? after(stops, stop) : reached.getFirst());
                }
            });
            if (now) {
                reveal(chip.button);
            }
        }
    }

    private static Stop after(List<Stop> stops, Stop stop) {
        return stops.get((stops.indexOf(stop) + 1) % stops.size());
    }

    private static Circle dot(boolean here) {
        var dot = Styles.styled(new Circle(3), "nw-dot");
        Styles.state(dot, "here", here);
        return dot;
    }

    private void reveal(Region chip) {
        double wide = getContent().getLayoutBounds().getWidth();
        double seen = getViewportBounds().getWidth();
        if (wide > seen && seen > 0) {
            double middle = chip.getLayoutX() + chip.getWidth() / 2;
            setHvalue(Math.clamp((middle - seen / 2) / (wide - seen), 0, 1));
        }
    }
}
