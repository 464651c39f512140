package org.netwright.ui.fx;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Plain controls, made alike everywhere.
public final class Controls {
    private static final Duration TIP_DELAY = Duration.millis(400);
    private static final Duration TIP_STAY = Duration.seconds(20);

    private Controls() {}

    /// A button that shows an icon.
    public static Button iconButton(Ikon icon, Action action, Subscriptions subscriptions) {
        Button button = Styles.styled(new Button(), "nw-icon-button");
        button.setGraphic(new FontIcon(icon));
        bind(button, action, subscriptions);
        subscriptions.follow(action.name(), button::setAccessibleText);
        return button;
    }

    /// A button that shows its name.
    public static Button button(Action action, Subscriptions subscriptions) {
        Button button = new Button();
        subscriptions.follow(action.name(), button::setText);
        bind(button, action, subscriptions);
        return button;
    }

    /// A button that shows its name and tells more than that and its key.
    public static Button button(Action action, String tip, Subscriptions subscriptions) {
        Button button = new Button();
        subscriptions.follow(action.name(), button::setText);
        act(button, action, subscriptions);
        explain(button, tip);
        return button;
    }

    /// Lets a button do an action, be enabled when it is possible, and tell its key.
    public static void bind(ButtonBase button, Action action, Subscriptions subscriptions) {
        act(button, action, subscriptions);
        subscriptions.follow(action.name(), name -> explain(button, action.tip()));
    }

    private static void act(ButtonBase button, Action action, Subscriptions subscriptions) {
        button.setOnAction(event -> action.run().run());
        subscriptions.follow(action.possible(), possible -> button.setDisable(!possible));
    }

    /// A menu item that does an action and shows its key.
    public static MenuItem item(Action action) {
        var item = new MenuItem(action.name().get());
        item.setOnAction(event -> action.run().run());
        if (!action.keys().isEmpty()) {
            item.setAccelerator(action.keys().getFirst());
        }
        return item;
    }

    /// An item of a menu that opens where one is; its key is shown as people write it, and heard elsewhere.
    public static MenuItem contextItem(Action action) {
        MenuItem item = item(action);
        if (!action.keys().isEmpty()) {
            item.setAccelerator(new KeyLabel(action.keyText()));
        }
        return item;
    }

    /// Tells what something is for. Its tooltip, a window of its own, is made when the mouse first comes.
    public static void explain(Node node, String text) {
        if (node.getAccessibleHelp() == null) {
            onceTrue(node.hoverProperty(), () -> {
                Tooltip tip = tip(text);
                tip.textProperty().bind(node.accessibleHelpProperty());
                Tooltip.install(node, tip);
            });
        }
        node.setAccessibleHelp(text);
    }

    /// A tooltip that comes soon and stays long enough to be read.
    public static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setShowDelay(TIP_DELAY);
        tip.setShowDuration(TIP_STAY);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        return tip;
    }

    /// Does something when a condition first holds: what most never see is not made for all.
    public static void onceTrue(ObservableValue<Boolean> condition, Runnable what) {
        var waiting = new ChangeListener<Boolean>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> cell, Boolean before, Boolean now) {
                if (now) {
                    condition.removeListener(this);
                    what.run();
                }
            }
        };
        condition.addListener(waiting);
    }

    /// A label of a style.
    public static Label label(String text, String... classes) {
        return Styles.styled(new Label(text), classes);
    }

    /// A label that breaks its lines.
    public static Label prose(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Things side by side, centred on their line.
    public static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Empty room that takes what is left.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
