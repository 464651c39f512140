package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// What the window is about: one of several views over all of its middle, chosen by tabs at its head.
final class Pages {
    /// The id of the tab of the network.
    static final String NETWORK = "page-network";
    /// The id of the tab of the results.
    static final String RESULTS = "page-results";
    /// The id of the tab of predictions.
    static final String PREDICT = "page-predict";
    /// The id of the tab of the runs.
    static final String RUNS = "page-runs";

    private final HBox tabs = Styles.styled(new HBox(2), "nw-pages");
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<Action> actions = new ArrayList<>();

    Pages() {
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.setMinWidth(HBox.USE_PREF_SIZE);
        content.setMinSize(0, 0);
    }

    /// One more view; the first is shown.
    ///
    /// @param id the tab's id
    /// @param focus gives the view the focus
    /// @return shows it
    Action add(String id, String title, String key, Node view, Runnable focus) {
        var tab = Styles.styled(new ToggleButton(title), "nw-page");
        tab.setId(id);
        tab.setToggleGroup(group);
        Action show = Action.of(
                title,
                () -> {
                    tab.setSelected(true);
                    view.applyCss(); // what is in a list or beside a divider can have the focus once that has its skin
                    focus.run();
                },
                key);
        Controls.explain(tab, show.tip());
        view.setVisible(false);
        Controls.onceTrue(tab.selectedProperty(), () -> content.getChildren().add(view)); // what nobody looks at costs nothing
        tab.selectedProperty().subscribe(view::setVisible);
        tab.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            show.run().run();
            event.consume();
        });
        tab.setOnAction(event -> show.run().run());
        tabs.getChildren().add(tab);
        if (actions.isEmpty()) {
            tab.setSelected(true);
        }
        actions.add(show);
        return show;
    }

    /// Shows the view whose tab has an id.
    void show(String id) {
        for (int i = 0; i < actions.size(); i++) {
            if (id.equals(tabs.getChildren().get(i).getId())) {
                actions.get(i).run().run();
            }
        }
    }

    /// The tabs.
    HBox tabs() {
        return tabs;
    }

    /// What they choose from.
    StackPane content() {
        return content;
    }

    /// What the keyboard does here.
    List<Action> actions() {
        return List.copyOf(actions);
    }

    /// The same actions, each of which shows the first view before: they are about what is there.
    List<Action> onFirst(List<Action> about) {
        return on(NETWORK, about);
    }

    /// The same actions, each of which shows a view before.
    ///
    /// @param id of its tab
    List<Action> on(String id, List<Action> about) {
        var toggle = (ToggleButton) tabs.getChildren().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .orElseThrow();
        return about.stream()
                .map(action -> new Action(action.name(), action.keys(), action.possible(), () -> {
                    toggle.setSelected(true);
                    action.run().run();
                }))
                .toList();
    }
}
