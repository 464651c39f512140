package org.netwright.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Says at the foot of the inspector what the field with the focus does and what came of changing it, and while none has
/// it, what is inspected. It keeps its height, so that no field moves away while a person goes from one to the next.
final class HelpBox extends VBox {
    private static final double HEIGHT = 110;

    private final Label text = Controls.label("", "nw-small");
    private final Label formula = Controls.label("", "nw-mono");
    private final Label effect = Controls.label("", "nw-small", "nw-mono", "nw-effect");
    private String restText = "";
    private String restFormula = "";

    HelpBox() {
        super(6);
        setId("inspector-help");
        Styles.styled(this, "nw-help");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        text.setWrapText(true);
        formula.setWrapText(true);
        effect.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(text, formula, effect);
        sceneProperty().addListener((cell, before, now) -> follow(now));
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener((cell, before, now) -> show());
        }
    }

    /// What to say while no field has the focus.
    ///
    /// @param formula what the layer computes; empty for nothing
    void rest(String text, String formula) {
        restText = text;
        restFormula = formula;
        show();
    }

    /// Says it as it is now.
    void show() {
        Optional<ParamRow<?>> row = row(getScene() == null ? null : getScene().getFocusOwner());
        text.setText(row.map(ParamRow::help).orElse(restText));
        say(formula, row.isPresent() ? "" : restFormula);
        say(effect, row.map(ParamRow::effect).orElse(""));
    }

    private static void say(Label label, String now) {
        label.setText(now);
        label.setVisible(!now.isEmpty());
        label.setManaged(!now.isEmpty());
    }

    /// The row of the form that a field is in.
    private static Optional<ParamRow<?>> row(@Nullable Node field) {
        Node node = field;
        while (node != null) {
            if (node instanceof ParamRow<?> row) {
                return Optional.of(row);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
