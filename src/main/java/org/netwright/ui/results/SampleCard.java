package org.netwright.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netwright.data.SampleView;
import org.netwright.evaluation.Answer;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.SamplePicture;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Results;

/// One test sample in the list: the sample itself, what is true of it, and what the network says.
final class SampleCard extends ListCell<Results.Row> {
    private static final double PICTURE = 52;
    /// Three lines of a text or a row.
    private static final double LINES = 46;

    private final Results results;
    private final List<String> labels;
    private final Words words;
    private final ImageView image = new ImageView();
    private final StackPane frame = new StackPane(image);
    private final Label truth = Controls.label("", "nw-strong");
    private final Label answer = Controls.label("", "nw-small");
    private final Label sample = Controls.label("", "nw-small", "nw-muted", "nw-sample-text");
    private final HBox card;

    /// @param labels the names of the classes; empty where numbers are predicted
    SampleCard(Results results, List<String> labels, Words words) {
        this.results = results;
        this.labels = labels;
        this.words = words;
        image.setFitWidth(PICTURE);
        image.setFitHeight(PICTURE);
        image.setPreserveRatio(true);
        image.setSmooth(false);
        sample.setWrapText(true);
        var texts = new VBox(2, truth, answer, sample);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        card = Controls.row(10, frame, texts);
        card.setMinWidth(0);
        setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(Results.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : card);
        if (!empty && row != null) {
            show(row);
            setAccessibleText(truth.getText() + ". " + answer.getText() + ". " + sample.getText());
        }
    }

    private void show(Results.Row row) {
        switch (row.answer()) {
            case Answer.OfClass said -> {
                truth.setText(words.of("ui.results.truth", labels.get(said.truth())));
                String sure = Amounts.percent(said.confidence());
                answer.setText(words.of(
                        said.right() ? "ui.results.answer.right" : "ui.results.answer.wrong",
                        labels.get(said.guess()),
                        sure));
                Styles.state(answer, "wrong", !said.right());
            }
            case Answer.OfNumbers said -> {
                truth.setText(words.of("ui.results.truth", numbers(said.truths())));
                answer.setText(words.of("ui.results.answer.number", numbers(said.values())));
            }
        }
        Optional<SampleView> view = results.view(row.answer().sample());
        frame.setVisible(false);
        frame.setManaged(false);
        sample.setMinHeight(LINES);
        view.ifPresent(this::show);
    }

    private static String numbers(List<Double> numbers) {
        var joined = new StringJoiner(", ");
        numbers.stream().map(FigureText::plain).forEach(joined::add);
        return joined.toString();
    }

    private void show(SampleView view) {
        switch (view) {
            case SampleView.Picture picture -> {
                image.setImage(SamplePicture.of(picture, (int) PICTURE));
                frame.setVisible(true);
                frame.setManaged(true);
                sample.setMinHeight(USE_PREF_SIZE);
                sample.setText(words.of("ui.results.sample", Amounts.count(getItem().answer().sample())));
            }
            case SampleView.Words(String text) -> sample.setText(text);
            case SampleView.Row(List<String> columns, List<String> cells) -> {
                var joined = new StringJoiner(" · ");
                for (int i = 0; i < columns.size(); i++) {
                    joined.add(columns.get(i) + " " + cells.get(i));
                }
                sample.setText(joined.toString());
            }
        }
    }
}
