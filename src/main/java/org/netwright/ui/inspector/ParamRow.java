package org.netwright.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
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

/// A parameter in a form: its label, a field of its kind, its unit, and under them what is wrong with what is typed.
final class ParamRow<T> extends VBox {
    private static final double LABEL_WIDTH = 112;
    private static final double GAP = 8;

    private final Param<T> param;
    private final Settings settings;
    private final Words words;
    private final Field<T> field;
    private final Label note = Controls.prose("", "nw-small", "nw-error");
    private final Label spread = Controls.prose("", "nw-small", "nw-muted");
    private Optional<Message> wrong = Optional.empty();
    private boolean showing;

    ParamRow(Param<T> param, Settings settings, Words words) {
        super(3);
        this.param = param;
        this.settings = settings;
        this.words = words;
        About about = param.about();
        setId("param-" + about.id());
        field = Fields.of(param, words, this::entered);
        Label label = new Label(about.label());
        label.setMinWidth(LABEL_WIDTH);
        label.setPrefWidth(LABEL_WIDTH);
        label.setLabelFor(field.node());
        Controls.explain(label, about.help());
        Controls.explain(field.node(), about.help());
        HBox.setHgrow(field.node(), Priority.ALWAYS);
        HBox line = Controls.row(GAP, label, field.node());
        if (!about.unit().isEmpty()) {
            Label unit = Controls.label(about.unit(), "nw-muted");
            unit.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(unit);
        }
        field.node().setAccessibleText(about.label());
        field.node().focusedProperty().addListener((cell, before, focused) -> focus(focused));
        VBox.setMargin(spread, new Insets(0, 0, 0, LABEL_WIDTH + GAP));
        getChildren().addAll(line, spread, note);
        note();
    }

    /// Shows what is set now.
    ///
    /// @param all for each layer that is being set
    void show(List<Values> all) {
        boolean matters = about().visibleWhen().map(when -> all.stream().anyMatch(when::holds)).orElse(true);
        setVisible(matters);
        setManaged(matters);
        List<T> values = all.stream().map(each -> each.get(param)).distinct().toList();
        if (wrong.isEmpty() || !field.node().isFocused()) {
            showing = true;
            if (values.size() == 1) {
                field.show(values.getFirst());
            } else {
                field.showDiffering();
            }
            showing = false;
            wrong = values.stream().flatMap(value -> param.check(value).stream()).findFirst();
        }
        say(spread, values.size() > 1 ? settings.spread(param) : "");
        note();
    }

    private About about() {
        return param.about();
    }

    private void entered(Object raw) {
        if (showing) {
            return;
        }
        switch (param.decode(raw)) {
            case Parsed.Good<T>(T value) -> {
                wrong = Optional.empty();
                if (settings.values().stream().anyMatch(each -> !value.equals(each.get(param)))) {
                    settings.set(param, value);
                }
            }
            case Parsed.Bad<T>(Message message) -> wrong = Optional.of(message);
        }
        note();
    }

    /// Leaving a field ends the step; what could not be read gives way to what is set.
    private void focus(boolean focused) {
        if (focused) {
            settings.begun();
        } else {
            wrong = Optional.empty();
            show(settings.values());
            settings.finished();
        }
        note();
    }

    /// What it does to the network.
    String help() {
        return about().help();
    }

    /// What has come of changing it since it got the focus; empty for nothing worth telling.
    String effect() {
        return settings.effect();
    }

    private void note() {
        say(note, wrong.map(words::of).orElse(""));
        Styles.state(field.node(), "wrong", wrong.isPresent());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
