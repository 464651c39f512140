package org.netwright.ui.predict;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.runs.ScoredTable;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.PredictAnswer;
import org.netwright.workspace.Predicting;
import org.netwright.workspace.Subscription;

/// What came out: one answer, a list of them, or a table.
final class AnswersPane extends StackPane implements Subscription {
    private static final double LIST = 250;
    private static final double WIDEST = 560;

    private final Predicting predicting;
    private final PredictFiles files;
    private final Words words;
    private final Action saving;
    private final Button save;
    private final Button close;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param again asks again for what a person typed, after the answer to a file is closed
    AnswersPane(Predicting predicting, PredictFiles files, Runnable again, Words words) {
        this.predicting = predicting;
        this.files = files;
        this.words = words;
        setMinSize(0, 0);
        saving = Action.of(words.of("ui.predict.save"), this::save, "Alt+E")
                .when(predicting.answer().map(answer -> answer instanceof PredictAnswer.Table));
        save = Styles.styled(Controls.button(saving, subscriptions), "accent");
        save.setId("predict-save");
        Runnable leave = () -> {
            predicting.clear();
            again.run();
        };
        close = Controls.button(Action.of(words.of("ui.predict.close"), leave), subscriptions);
        close.setId("predict-close");
        subscriptions.follow(predicting.answer(), this::show);
    }

    private void show(PredictAnswer answer) {
        getChildren().setAll(switch (answer) {
            case PredictAnswer.Nothing ignored -> hint();
            case PredictAnswer.Samples(List<PredictAnswer.One> all) -> all.size() == 1 ? one(all.getFirst()) : list(all);
            case PredictAnswer.Table(ScoredTable table) -> new ScoredPane(table, save, close, words);
            case PredictAnswer.Unreadable(var reason) -> {
                Label sentence = Controls.prose(sentence(reason), "nw-predict-wrong");
                sentence.setId("predict-wrong");
                var pane = Styles.styled(new VBox(12, sentence, close), "nw-answer");
                pane.setMaxWidth(WIDEST);
                yield left(pane);
            }
        });
    }

    /// What is wrong, with the name of the file alone: a person has just chosen it.
    private String sentence(BadInput reason) {
        String name = String.valueOf(Path.of(reason.file()).getFileName());
        return new BadInput(name, reason.place(), reason.problem()).sentence(words);
    }

    private Node hint() {
        Label hint = Controls.label(words.of("ui.predict.hint"), "nw-faint");
        return new StackPane(hint);
    }

    private Node one(PredictAnswer.One answer) {
        var pane = new AnswerPane(answer, words);
        pane.setMaxWidth(WIDEST);
        var scroll = Styles.styled(new ScrollPane(left(pane)), "nw-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Node left(Node pane) {
        var row = Controls.row(0, pane);
        HBox.setHgrow(pane, Priority.ALWAYS);
        return row;
    }

    private Node list(List<PredictAnswer.One> all) {
        var list = Styles.styled(new ListView<PredictAnswer.One>(), "nw-predict-list");
        list.setId("predict-list");
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.setAccessibleText(words.of("ui.predict.list", all.size()));
        list.setCellFactory(ignored -> new AnswerCell(words));
        list.getItems().setAll(all);
        var pane = new BorderPane();
        pane.setLeft(list);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                pane.setCenter(one(chosen));
            }
        });
        list.getSelectionModel().selectFirst();
        return pane;
    }

    /// Writes the table.
    Action saving() {
        return saving;
    }

    private void save() {
        if (predicting.answer().get() instanceof PredictAnswer.Table(ScoredTable table)) {
            String name = String.valueOf(table.lines().file().getFileName());
            String plain = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
            files.newTable(words.of("ui.predict.save.name", plain)).ifPresent(this::write);
        }
    }

    private void write(Path file) {
        predicting.save(file, reason -> words.of(reason.problem()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
