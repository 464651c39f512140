package org.netwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Runs;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.WatchedSample;

/// Which sample the pictures on the cards are of, and a way to the others.
final class SamplePill extends HBox implements Subscription {
    private static final double WIDEST = 380;

    private final Action next;
    private final Action previous;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param follow follows the sample through the network
    SamplePill(WatchedSample sample, Runs runs, Action follow, Words words) {
        getStyleClass().addAll("nw-float", "nw-pill");
        setAlignment(Pos.CENTER_LEFT);
        setId("sample-pill");
        next = Action.of(words.of("ui.sample.next"), sample::next, "Shortcut+PAGE_DOWN");
        previous = Action.of(words.of("ui.sample.previous"), sample::previous, "Shortcut+PAGE_UP");
        Label text = Controls.label("", "nw-small", "nw-muted");
        text.setMaxWidth(WIDEST);
        getChildren().addAll(
                text,
                Controls.iconButton(MaterialDesignC.CHEVRON_LEFT, previous, subscriptions),
                Controls.iconButton(MaterialDesignC.CHEVRON_RIGHT, next, subscriptions),
                Controls.iconButton(MaterialDesignS.SHOE_PRINT, follow, subscriptions));
        getChildren().forEach(node -> node.setFocusTraversable(false));
        subscriptions.follow(sample.shown(), shown -> {
            String says = shown.map(now -> words.of("ui.sample", now.number(), now.description())).orElse("");
            text.setText(says.replaceAll("\\s+", " "));
            text.setTooltip(Controls.tip(says));
        });
        subscriptions.follow(runs.views(), views -> setVisible(!views.isEmpty()));
    }

    Action next() {
        return next;
    }

    Action previous() {
        return previous;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
