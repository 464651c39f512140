package org.netwright.ui.training;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Subscription;

/// What lies under the canvas: one of several views, chosen by a row of tabs.
public final class Dock extends VBox implements Subscription {
    private final HBox tabs = new HBox(4);
    private final HBox head = new HBox(12, tabs);
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<Action> actions = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /// A dock with nothing in it.
    public Dock() {
        getStylesheets().add(Styles.sheet(Dock.class, "training.css"));
        getStyleClass().add("nw-dock");
        setMinHeight(0);
        head.getStyleClass().add("nw-tabs");
        head.setAlignment(Pos.CENTER_LEFT);
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.setMinWidth(HBox.USE_PREF_SIZE);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
    }

    /// Says something at the right end of the tabs.
    public void beside(Region said) {
        HBox.setHgrow(said, Priority.ALWAYS);
        head.getChildren().add(said);
    }

    /// One more view; the first is shown.
    ///
    /// @param id the tab's id
    /// @param title what the tab says; may change
    /// @param key what shows it
    /// @return shows it
    public Action add(String id, Cell<String> title, String key, Node view) {
        var tab = Styles.styled(new ToggleButton(), "nw-tab");
        tab.setId(id);
        tab.setToggleGroup(group);
        Action show = Action.of(
                title.get(),
                () -> {
                    tab.setSelected(true);
                    if (view.isFocusTraversable()) {
                        view.applyCss(); // what is in a scrolling view can have the focus once that has its skin
                        view.requestFocus();
                    }
                },
                key);
        subscriptions.follow(title, tab::setText);
        Controls.explain(tab, show.tip());
        view.setVisible(false);
        Controls.onceTrue(tab.selectedProperty(), () -> content.getChildren().add(view)); // what nobody looks at costs nothing
        tab.selectedProperty().subscribe(view::setVisible);
        tab.addEventFilter(javafx.scene.input.MouseEvent.MOUSE_PRESSED, event -> {
            tab.setSelected(true);
            event.consume();
        });
        tabs.getChildren().add(tab);
        if (actions.isEmpty()) {
            tab.setSelected(true);
        }
        actions.add(show);
        return show;
    }

    /// What the keyboard does here.
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
