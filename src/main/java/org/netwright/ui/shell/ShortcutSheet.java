package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Sheet;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.NameMatch;

/// Every key there is, grouped by what it is for, with a search; over the window until Escape or a click beside it.
final class ShortcutSheet {
    private static final int COLUMNS = 4;
    private static final double COLUMN = 276;
    private static final double KEY = 96;

    private final List<Group> groups;
    private final HBox columns = new HBox(16);

    /// What belongs together.
    ///
    /// @param title what it is for
    /// @param actions those without a key are left out
    record Group(String title, List<Action> actions) {
        Group {
            actions = actions.stream().filter(action -> !action.keys().isEmpty()).toList();
        }
    }

    private ShortcutSheet(List<Group> groups) {
        this.groups = groups;
    }

    static void show(Scene scene, List<Group> groups, Words words) {
        var sheet = new ShortcutSheet(groups);
        var search = new TextField();
        search.setId("keys-search");
        search.setPromptText(words.of("ui.keys.search"));
        search.setPrefWidth(COLUMN);
        search.textProperty().addListener((cell, before, now) -> sheet.fill(now));
        Label mouse = Controls.prose(words.of("ui.keys.mouse"), "nw-muted", "nw-small");
        mouse.setPrefSize(COLUMNS * COLUMN, 34);
        HBox head = Controls.row(16, Controls.label(words.of("ui.keys"), "nw-title"), Controls.spring(), search);
        var content = new VBox(12, head, sheet.columns, mouse);
        content.setId("keys");
        sheet.fill("");
        new Sheet(content).open(scene, search);
    }

    /// Actions on the canvas by their keys: the arrows walk and move, Alt lines up.
    static List<Group> ofCanvas(List<Action> actions, Words words) {
        Map<String, List<Action>> sorts = actions.stream().collect(Collectors.groupingBy(ShortcutSheet::sort));
        return List.of(
                new Group(words.of("ui.keys.canvas"), sorts.getOrDefault("canvas", List.of())),
                new Group(words.of("ui.keys.arrows"), sorts.getOrDefault("arrows", List.of())),
                new Group(words.of("ui.keys.align"), sorts.getOrDefault("align", List.of())));
    }

    private static String sort(Action action) {
        String key = action.keyText();
        if (key.startsWith("Alt")) {
            return "align";
        }
        return key.matches(".*(Left|Right|Up|Down|[←→↑↓])$") ? "arrows" : "canvas";
    }

    private void fill(String typed) {
        var rows = new ArrayList<Node>();
        for (Group group : groups) {
            List<Action> shown = NameMatch.best(typed, group.actions, action -> List.of(action.name().get(), action.keyText()));
            if (!shown.isEmpty()) {
                rows.add(Controls.label(group.title.toUpperCase(Locale.ROOT), "nw-group-label", "nw-keys-heading"));
                shown.forEach(action -> rows.add(row(action)));
            }
        }
        int most = Math.max(1, (rows.size() + COLUMNS - 1) / COLUMNS);
        columns.getChildren().clear();
        for (int i = 0; i < COLUMNS; i++) {
            var column = new VBox(3);
            column.setPrefWidth(COLUMN);
            column.getChildren().addAll(rows.subList(Math.min(i * most, rows.size()), Math.min((i + 1) * most, rows.size())));
            columns.getChildren().add(column);
        }
    }

    private static HBox row(Action action) {
        Label key = Controls.label(action.keyText(), "nw-key");
        var keys = new HBox(key);
        keys.setMinWidth(KEY);
        HBox row = Styles.styled(Controls.row(6, keys, Controls.label(action.name().get(), "nw-small")), "nw-keys-row");
        row.setAccessibleText(action.tip());
        return row;
    }
}
