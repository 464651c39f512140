package org.netwright.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// What an empty canvas says: four ways to start.
final class Welcome extends VBox {
    private static final double CARD = 176;

    /// @param samples open what comes with the program
    /// @param data chooses what to learn from
    /// @param templates shows networks to start from
    /// @param find goes to the palette
    Welcome(List<Action> samples, Action data, Action templates, Action find, Words words) {
        super(16);
        getStyleClass().add("nw-welcome");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var opening = new FlowPane(6, 6);
        samples.forEach(sample -> opening.getChildren().add(button(sample)));
        opening.setPrefWrapLength(CARD - 40);
        var cards = new HBox(
                12,
                card(words.of("ui.welcome.sample"), words.of("ui.welcome.sample.note"), opening),
                card(words.of("ui.welcome.data"), words.of("ui.welcome.data.note"), button(data)),
                card(
                        words.of("ui.welcome.template"),
                        words.of("ui.welcome.template.note", templates.keyText()),
                        button(templates)),
                card(words.of("ui.welcome.layer"), words.of("ui.welcome.layer.note", find.keyText()), button(find)));
        getChildren().addAll(Controls.label(words.of("ui.welcome"), "nw-title"), cards);
    }

    private static VBox card(String title, String note, Node action) {
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        VBox card = Styles.styled(
                new VBox(8, Controls.label(title, "nw-strong"), Controls.prose(note, "nw-muted", "nw-small"), room, action),
                "nw-welcome-card");
        card.setPrefWidth(CARD);
        return card;
    }

    private static Button button(Action action) {
        Button button = new Button(action.name().get());
        button.setOnAction(event -> action.run().run());
        Controls.explain(button, action.tip());
        return button;
    }
}
