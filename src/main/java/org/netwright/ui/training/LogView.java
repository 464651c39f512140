package org.netwright.ui.training;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.LogLine;
import org.netwright.workspace.Subscription;

/// What happened during the run, with the time of day.
public final class LogView extends ListView<LogLine> implements Subscription {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Subscriptions subscriptions = new Subscriptions();

    /// The log of a run.
    public LogView(Cell<List<LogLine>> log, Words words) {
        getStyleClass().add("nw-log");
        setId("log");
        setPlaceholder(Controls.label(words.of("ui.log.empty"), "nw-muted"));
        setCellFactory(list -> new Line(words));
        subscriptions.follow(log, lines -> {
            getItems().setAll(lines);
            scrollTo(lines.size() - 1);
        });
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private static final class Line extends ListCell<LogLine> {
        private final Words words;
        private final Label time = Controls.label("", "nw-mono", "nw-muted");
        private final Label text = Controls.label("");

        Line(Words words) {
            this.words = words;
            time.setMinWidth(USE_PREF_SIZE);
            setGraphic(Controls.row(12, time, text));
        }

        @Override
        protected void updateItem(LogLine line, boolean empty) {
            super.updateItem(line, empty);
            getGraphic().setVisible(!empty && line != null);
            if (line != null && !empty) {
                time.setText(TIME.format(line.at().atZone(ZoneId.systemDefault())));
                text.setText(words.of(line.message()));
            }
        }
    }
}
