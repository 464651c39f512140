package org.netwright.ui.follow;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Following;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Stop;
import org.netwright.workspace.Trip;

/// Which sample is followed through which weights, where one stands, and the ways on.
final class FollowHead extends HBox {
    private final Words words;
    private final Label title = Controls.label("", "nw-title");
    private final Label note = Controls.label("", "nw-muted", "nw-small");
    private final Map<Stop.Leg, ToggleButton> legs = new EnumMap<>(Stop.Leg.class);
    private final Label where = Controls.label("", "nw-muted", "nw-small");
    private final Action next;
    private final Action back;
    private final Button on;

    /// @param seen whether the page is in sight: only then its keys are its own
    FollowHead(Following following, Cell<Boolean> seen, Subscriptions subscriptions, Words words) {
        super(12);
        this.words = words;
        getStyleClass().add("nw-follow-head");
        title.setId("follow-where");
        note.setId("follow-weights");
        next = Action.of(words.of("follow.next"), () -> following.move(1), "Alt+PAGE_DOWN").when(seen);
        back = Action.of(words.of("follow.back"), () -> following.move(-1), "Alt+PAGE_UP").when(seen);
        var group = new ToggleGroup();
        var pills = new HBox();
        for (Stop.Leg leg : Stop.Leg.values()) {
            var pill = new ToggleButton(words.of("follow.leg." + leg.name().toLowerCase(Locale.ROOT)));
            pill.setId("follow-" + leg.name().toLowerCase(Locale.ROOT));
            pill.setToggleGroup(group);
            pill.setMinWidth(USE_PREF_SIZE);
            pill.setTooltip(Controls.tip(words.of("follow.leg." + leg.name().toLowerCase(Locale.ROOT) + ".tip")));
            pill.setOnAction(event -> {
                pill.setSelected(true);
                following.begin(leg);
            });
            pill.getStyleClass().add(
                    switch (leg) {
                        case FORWARD -> "left-pill";
                        case BACKWARD -> "center-pill";
                        case UPDATE -> "right-pill";
                    });
            legs.put(leg, pill);
            pills.getChildren().add(pill);
        }
        pills.setAlignment(Pos.CENTER);
        pills.setMinWidth(USE_PREF_SIZE);
        Button previous = Controls.button(back, subscriptions);
        previous.setId("follow-back");
        previous.setMinWidth(USE_PREF_SIZE);
        on = Styles.styled(Controls.button(next, subscriptions), "accent");
        on.setId("follow-next");
        on.setMinWidth(USE_PREF_SIZE);
        where.setMinWidth(USE_PREF_SIZE);
        var texts = new VBox(1, title, note);
        texts.setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(texts, Controls.spring(), where, pills, previous, on);
    }

    void show(Trip trip, Sight sight) {
        Stop stop = sight.stop();
        String what = trip.sample().judged()
                ? words.of("follow.title", Amounts.count(trip.sample().index()), trip.sample().description())
                : words.of("follow.title.own", trip.sample().description());
        title.setText(what.replaceAll("\\s+", " "));
        String key = trip.run().best() ? "follow.weights.best" : "follow.weights.last";
        note.setText(words.of(key, trip.run().name(), trip.run().epoch()));
        List<Stop> stops = trip.route().stops();
        where.setText(words.of("follow.of", stops.indexOf(stop) + 1, stops.size()));
        legs.forEach((leg, pill) -> {
            pill.setSelected(leg == stop.leg());
            pill.setDisable(trip.route().first(leg).isEmpty());
        });
    }

    /// What can be done by key.
    List<Action> actions() {
        return List.of(next, back);
    }

    /// The focus goes to the way on.
    @Override
    public void requestFocus() {
        on.requestFocus();
    }
}
