package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Callout;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.History;
import org.netwright.workspace.Steps;
import org.netwright.workspace.Subscription;

/// All steps, the one that is shown marked. A click or Enter goes to a step, there and back.
final class HistoryList {
    private static final double WIDTH = 300;
    private static final double ROW = 26;
    private static final int MOST_ROWS = 16;

    private final History history;
    private final Words words;
    private final Action show;
    private Optional<Node> anchor = Optional.empty();
    private Optional<PopOver> open = Optional.empty();

    HistoryList(History history, Words words) {
        this.history = history;
        this.words = words;
        show = Action.of(words.of("ui.history"), this::toggle, "Shortcut+H");
    }

    /// Opens the list, or closes it.
    Action show() {
        return show;
    }

    /// The button beside undo that opens it.
    Button button(Subscriptions subscriptions) {
        Button button = Controls.iconButton(MaterialDesignM.MENU_DOWN, show, subscriptions);
        button.getStyleClass().add("nw-history-button");
        button.setId("history-button");
        anchor = Optional.of(button);
        return button;
    }

    private void toggle() {
        if (open.isPresent()) {
            open.get().hide();
        } else {
            anchor.ifPresent(this::open);
        }
    }

    private void open(Node at) {
        var list = Styles.styled(new ListView<Row>(), "nw-history");
        list.setId("history");
        list.setAccessibleText(words.of("ui.history"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(ignored -> new RowCell());
        list.setOnMouseClicked(event -> go(list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(list);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                open.ifPresent(PopOver::hide); // a list keeps this key for itself
                event.consume();
            }
        });
        Subscription following = history.steps().follow(steps -> fill(list, steps));
        PopOver popOver =
                Callout.of(list, PopOver.ArrowLocation.TOP_LEFT, Styles.sheet(HistoryList.class, "shell.css"), at);
        popOver.setOnHidden(event -> {
            following.close();
            open = Optional.empty();
        });
        open = Optional.of(popOver);
        popOver.show(at);
        list.requestFocus();
    }

    private void fill(ListView<Row> list, Steps steps) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(0, words.of("ui.history.start"), steps.done()));
        for (int i = 0; i < steps.labels().size(); i++) {
            rows.add(new Row(i + 1, words.of(steps.labels().get(i)), steps.done()));
        }
        list.getItems().setAll(rows);
        list.setPrefHeight(Math.min(rows.size(), MOST_ROWS) * ROW + 12);
        list.getSelectionModel().select(steps.done());
        list.scrollTo(Math.max(0, steps.done() - MOST_ROWS / 2));
    }

    private void go(ListView<Row> list) {
        List.copyOf(list.getSelectionModel().getSelectedItems()).forEach(row -> history.goTo(row.count()));
    }

    /// A step in the list.
    ///
    /// @param count how many steps are done once it is
    /// @param text what it did
    /// @param done how many steps are done now
    private record Row(int count, String text, int done) {}

    private static final class RowCell extends ListCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.text());
            Styles.state(this, "undone", !empty && row != null && row.count() > row.done());
            Styles.state(this, "current", !empty && row != null && row.count() == row.done());
        }
    }
}
