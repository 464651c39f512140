package org.netwright.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Learning;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.WireSize;

/// The switch that lets wires be as thick as what flows along them is large, and what their thickness means.
final class WireSizes extends HBox {
    private static final double THIN = 1;
    private static final double THICK = 7;
    private static final double LENGTH = 18;

    private final MutableCell<WireSize> chosen = new MutableCell<>(WireSize.PLAIN);
    private final Learning learning;
    private final Words words;
    private final Action next;
    private final Label meaning = Controls.label("", "nw-small", "nw-muted");
    private final Line thin = line(THIN);
    private final Line thick = line(THICK);

    /// @param learning of the run whose network is shown
    /// @param changed told when wires are of other thicknesses
    WireSizes(Learning learning, Runnable changed, Subscriptions subscriptions, Words words) {
        super(6);
        this.learning = learning;
        this.words = words;
        next = Action.of(words.of("ui.wires"), () -> chosen.set(chosen.get().next()), "T");
        getStyleClass().add("nw-float");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setId("wire-sizes");
        Button button = Styles.styled(Controls.button(next, subscriptions), "nw-float-button");
        button.textProperty().unbind();
        button.setFocusTraversable(false);
        button.setId("wire-size");
        getChildren().addAll(button, thin, meaning, thick);
        subscriptions.follow(chosen, now -> {
            show(button, now);
            changed.run();
        });
        subscriptions.listen(learning.vitals(), () -> {
            if (chosen.get() != WireSize.PLAIN) {
                changed.run();
            }
        });
    }

    private static Line line(double width) {
        var line = Styles.styled(new Line(0, 0, LENGTH, 0), "nw-wire");
        line.setStyle("-fx-stroke-width: " + width + "px");
        return line;
    }

    private void show(Button button, WireSize now) {
        String word = now.name().toLowerCase(Locale.ROOT);
        button.setText(words.of("ui.wires." + word));
        boolean sized = now != WireSize.PLAIN;
        if (sized) {
            meaning.setText(words.of("ui.wires-scale." + word));
            String means = words.of("ui.wires-means." + word);
            meaning.setTooltip(Controls.tip(means));
            meaning.setAccessibleText(means);
        }
        for (Node part : List.of(thin, meaning, thick)) {
            part.setVisible(sized);
            part.setManaged(sized);
            Styles.state(part, "gradients", now == WireSize.GRADIENTS);
        }
        Styles.state(this, "sized", sized);
    }

    /// Switches to what comes next.
    Action next() {
        return next;
    }

    /// What thickness tells now.
    WireSize chosen() {
        return chosen.get();
    }

    /// How thick each wire is; all those that are missing are as usual.
    Map<Link, Double> of(Network network) {
        return chosen.get().thicknesses(network, learning.vitals().get());
    }
}
