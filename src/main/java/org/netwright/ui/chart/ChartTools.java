package org.netwright.ui.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;

/// Words in the corner of a chart that do something.
final class ChartTools {
    private final Words words;
    private final Subscriptions subscriptions;

    /// @param subscriptions closed with the view that the charts are in
    ChartTools(Subscriptions subscriptions, Words words) {
        this.subscriptions = subscriptions;
        this.words = words;
    }

    /// One of them.
    ///
    /// @param tip what it does, as the word `chart.tip` has it under this name
    Button tool(Action action, String id, String tip) {
        Button button = Styles.styled(
                Controls.button(action, words.of("chart.tip." + tip, action.keyText()), subscriptions), "nw-chart-tool");
        button.setId(id);
        return button;
    }

    /// One that is there only while it can be used.
    Button whilePossible(Action action, String id, String tip) {
        Button button = tool(action, id, tip);
        subscriptions.follow(action.possible(), possible -> {
            button.setVisible(possible);
            button.setManaged(possible);
        });
        return button;
    }

    /// The ways to save what is seen.
    MenuButton saving(List<Action> ways, String id) {
        var menu = Styles.styled(new MenuButton(words.of("chart.save")), "nw-chart-tool");
        menu.setId(id);
        menu.setTooltip(Controls.tip(words.of("chart.tip.save-curves")));
        ways.forEach(action -> menu.getItems().add(Controls.item(action)));
        return menu;
    }

    /// A chart with its tools in the upper right corner.
    static StackPane over(Region chart, HBox tools) {
        tools.setPickOnBounds(false);
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        var both = new StackPane(chart, tools);
        both.setMinSize(0, 0);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }
}
