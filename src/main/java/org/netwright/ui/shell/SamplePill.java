package org.netwright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Looking;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.WatchedSample;

/// Which sample the pictures on the cards are of, and a way to the others.
final class SamplePill extends HBox implements Subscription {
    private static final double WIDEST = 380;

    private final Action next;
    private final Action previous;
    private final Button text;
    private final Action strip;
    private final List<Action> ways;
    private final Action own;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param follow follows the sample through the network
    /// @param looking knows when the cards show an earlier epoch
    /// @param own asks for a picture of a person's own
    SamplePill(WatchedSample sample, Looking looking, Action follow, Action own, Words words) {
        getStyleClass().addAll("nw-float", "nw-pill");
        setAlignment(Pos.CENTER_LEFT);
        setId("sample-pill");
        next = Action.of(words.of("ui.sample.next"), sample::next, "Shortcut+PAGE_DOWN");
        previous = Action.of(words.of("ui.sample.previous"), sample::previous, "Shortcut+PAGE_UP");
        ways = List.of(
                Action.of(words.of("ui.sample.random"), sample::random, "Alt+N"),
                Action.of(words.of("ui.sample.worst"), sample::worst, "Alt+U"));
        this.own = own;
        strip = Action.of(words.of("ui.sample.strip"), () -> open(sample, words), "Alt+P");
        text = Styles.styled(new Button(), "nw-pill-text", "nw-small");
        text.setId("sample-choose");
        text.setOnAction(event -> strip.run().run());
        text.setMaxWidth(WIDEST);
        getChildren().addAll(
                text,
                Controls.iconButton(MaterialDesignC.CHEVRON_LEFT, previous, subscriptions),
                Controls.iconButton(MaterialDesignC.CHEVRON_RIGHT, next, subscriptions),
                Controls.iconButton(MaterialDesignS.SHOE_PRINT, follow, subscriptions));
        getChildren().forEach(node -> node.setFocusTraversable(false));
        subscriptions.follow(sample.shown(), shown -> say(shown, looking.back().get(), words));
        subscriptions.follow(looking.back(), back -> say(sample.shown().get(), back, words));
        subscriptions.follow(looking.views(), views -> setVisible(!views.isEmpty()));
    }

    private void say(Optional<WatchedSample.Shown> shown, Optional<Integer> back, Words words) {
        String which = shown.map(now -> now.own()
                        ? words.of("ui.sample.own", now.description())
                        : words.of("ui.sample", now.number(), now.description()))
                .orElse("");
        String says = back.map(epoch -> words.of("ui.sample.back", epoch, which)).orElse(which);
        text.setText(says.replaceAll("\\s+", " "));
        text.setTooltip(Controls.tip(says + "\n" + strip.tip()));
    }

    private void open(WatchedSample sample, Words words) {
        if (isVisible() && sample.size() > 0) {
            new SampleStrip(sample, ways, own, text, words);
        }
    }

    /// What the keyboard does about the sample.
    List<Action> all() {
        return Stream.concat(Stream.of(next, previous, strip, own), ways.stream()).toList();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
