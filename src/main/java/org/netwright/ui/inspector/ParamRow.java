package org.netwright.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.param.About;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Parsed;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A parameter in a form: its label, a field of its kind, its unit, and under them what is wrong, or, while the field has
/// the focus, what it does.
final class ParamRow<T> extends VBox {
    private static final double LABEL_WIDTH = 112;

    private final Param<T> param;
    private final Settings settings;
    private final Words words;
    private final Field<T> field;
    private final Label note = Controls.prose("");
    private Optional<Message> wrong = Optional.empty();

    ParamRow(Param<T> param, Settings settings, Words words) {
        super(3);
        this.param = param;
        this.settings = settings;
        this.words = words;
        About about = param.about();
        setId("param-" + about.id());
        field = Fields.of(param, this::entered);
        Label label = new Label(about.label());
        label.setMinWidth(LABEL_WIDTH);
        label.setPrefWidth(LABEL_WIDTH);
        label.setLabelFor(field.node());
        var tip = Controls.tip(about.help());
        label.setTooltip(tip);
        HBox.setHgrow(field.node(), Priority.ALWAYS);
        HBox line = Controls.row(8, label, field.node());
        if (!about.unit().isEmpty()) {
            Label unit = Controls.label(about.unit(), "nw-muted");
            unit.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(unit);
        }
        field.node().setAccessibleText(about.label());
        field.node().setAccessibleHelp(about.help());
        field.node().focusedProperty().addListener((cell, before, focused) -> focus(focused));
        getChildren().addAll(line, note);
        note();
    }

    /// Shows what is set now.
    void show(Values values) {
        boolean matters = about().visibleWhen().map(when -> when.holds(values)).orElse(true);
        setVisible(matters);
        setManaged(matters);
        T value = values.get(param);
        if (wrong.isEmpty() || !field.node().isFocused()) {
            field.show(value);
            wrong = param.check(value);
        }
        note();
    }

    private About about() {
        return param.about();
    }

    private void entered(Object raw) {
        switch (param.decode(raw)) {
            case Parsed.Good<T>(T value) -> {
                wrong = Optional.empty();
                if (!value.equals(settings.values().get(param))) {
                    settings.set(param, value);
                }
            }
            case Parsed.Bad<T>(Message message) -> wrong = Optional.of(message);
        }
        note();
    }

    /// Leaving a field ends the step; what could not be read gives way to what is set.
    private void focus(boolean focused) {
        if (!focused) {
            wrong = Optional.empty();
            show(settings.values());
            settings.finished();
        }
        note();
    }

    private void note() {
        boolean focused = field.node().isFocused();
        note.setText(wrong.map(words::of).orElse(about().help()));
        Styles.state(field.node(), "wrong", wrong.isPresent());
        note.getStyleClass().setAll("label", "nw-small", wrong.isPresent() ? "nw-error" : "nw-muted");
        boolean shown = wrong.isPresent() || focused;
        note.setVisible(shown);
        note.setManaged(shown);
    }
}
