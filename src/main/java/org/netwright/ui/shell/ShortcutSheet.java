package org.netwright.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Sheet;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.NameMatch;

/// Every key there is, grouped by what it is for, with a search; over the window until Escape or a click beside it.
final class ShortcutSheet {
    private static final double NARROWEST = 266;
    private static final double WIDEST = 330;
    private static final double KEY = 106;
    private static final double BAR = 10;
    /// What the sheet keeps free beside its columns, inside and with what is outside.
    private static final double SIDES = 44;
    private static final double AROUND = SIDES + BAR + 50;

    private final List<Group> groups;
    private final KeyColumns columns;

    /// What belongs together.
    ///
    /// @param title what it is for
    /// @param actions those without a key are left out
    record Group(String title, List<Action> actions) {
        Group {
            actions = actions.stream().filter(action -> !action.keys().isEmpty()).toList();
        }
    }

    /// What the keys of the canvas are for.
    private enum Sort {
        DRAW,
        SEE,
        WALK,
        ALIGN
    }

    private ShortcutSheet(List<Group> groups, KeyColumns columns) {
        this.groups = groups;
        this.columns = columns;
    }

    static void show(Scene scene, List<Group> groups, Words words) {
        var sheet = new ShortcutSheet(groups, KeyColumns.in(scene.getWidth() - AROUND, NARROWEST, WIDEST));
        var search = new TextField();
        search.setId("keys-search");
        search.setPromptText(words.of("ui.keys.search"));
        search.setPrefWidth(NARROWEST);
        search.textProperty().addListener((cell, before, now) -> sheet.fill(now));
        HBox head = Controls.row(16, Controls.label(words.of("ui.keys"), "nw-title"), Controls.spring(), search);
        var scroll = new Scroll(sheet.columns);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var content = new VBox(10, head, scroll, Controls.prose(words.of("ui.keys.mouse"), "nw-muted", "nw-small"));
        content.setPrefWidth(sheet.columns.prefWidth(-1) + SIDES + BAR);
        content.setId("keys");
        sheet.fill("");
        new Sheet(content, words).open(scene, search);
    }

    /// Actions on the canvas by their keys: numbers and signs are about what is seen, the arrows walk and move, Alt lines up.
    static List<Group> ofCanvas(List<Action> actions, Words words) {
        Map<Sort, List<Action>> sorts = actions.stream()
                .filter(action -> !action.keys().isEmpty())
                .collect(Collectors.groupingBy(ShortcutSheet::sort));
        return Arrays.stream(Sort.values())
                .map(sort -> new Group(
                        words.of("ui.keys." + sort.name().toLowerCase(Locale.ROOT)), sorts.getOrDefault(sort, List.of())))
                .toList();
    }

    private static Sort sort(Action action) {
        if (!(action.keys().getFirst() instanceof KeyCodeCombination key)) {
            return Sort.DRAW;
        }
        if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
            return Sort.ALIGN;
        }
        return switch (key.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> Sort.WALK;
            case EQUALS, MINUS, M, F -> Sort.SEE;
            default -> key.getCode().isDigitKey() ? Sort.SEE : Sort.DRAW;
        };
    }

    private void fill(String typed) {
        columns.getChildren().clear();
        for (Group group : groups) {
            List<Action> shown = NameMatch.best(typed, group.actions, action -> List.of(action.name().get(), action.keyText()));
            if (!shown.isEmpty()) {
                var block = new VBox(3, Controls.label(group.title.toUpperCase(Locale.ROOT), "nw-group-label", "nw-keys-heading"));
                KeyRow.of(shown).forEach(row -> block.getChildren().add(line(row)));
                columns.getChildren().add(block);
            }
        }
    }

    private static HBox line(KeyRow row) {
        var keys = new HBox(Controls.label(row.key(), "nw-key"));
        keys.setMinWidth(KEY);
        Label name = Controls.prose(row.name(), "nw-small");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = Styles.styled(Controls.row(6, keys, name), "nw-keys-row");
        line.setAccessibleText(String.join(". ", row.tips()));
        return line;
    }

    /// As high as what is in it, where the window lets it.
    private static final class Scroll extends ScrollPane {
        private final KeyColumns columns;

        Scroll(KeyColumns columns) {
            super(columns);
            this.columns = columns;
            getStyleClass().add("nw-scroll");
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(false);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.ceil(columns.prefHeight(-1));
        }
    }
}
