package org.netwright.ui.predict;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netwright.data.SampleView;
import org.netwright.param.Words;
import org.netwright.project.runs.Prediction;
import org.netwright.tensor.Target;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.SamplePicture;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.PredictAnswer;

/// One of several samples in a list: what it is called, and what the network says.
final class AnswerCell extends ListCell<PredictAnswer.One> {
    private static final int PICTURE = 36;

    private final Words words;
    private final ImageView image = new ImageView();
    private final Label says = Controls.label("", "nw-strong");
    private final Label name = Controls.label("", "nw-small", "nw-muted");
    private final HBox card;

    AnswerCell(Words words) {
        this.words = words;
        image.setFitWidth(PICTURE);
        image.setFitHeight(PICTURE);
        image.setPreserveRatio(true);
        image.setSmooth(false);
        var texts = new VBox(2, says, name);
        texts.setMinWidth(0);
        card = Controls.row(10, image, texts);
        card.setMinWidth(0);
        setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(PredictAnswer.One one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        setGraphic(empty || one == null ? null : card);
        if (!empty && one != null) {
            name.setText(one.name());
            switch (one) {
                case PredictAnswer.Told(Prediction prediction) -> show(prediction);
                case PredictAnswer.Wrong ignored -> {
                    says.setText(words.of("ui.predict.list.wrong"));
                    image.setImage(null);
                }
            }
            Styles.state(says, "wrong", one instanceof PredictAnswer.Wrong);
            setAccessibleText(name.getText() + ". " + says.getText());
        }
    }

    private void show(Prediction prediction) {
        float[] numbers = prediction.numbers();
        says.setText(switch (prediction.target()) {
            case Target.Classes(List<String> labels) ->
                labels.get(prediction.likeliest()) + "  " + Amounts.percent(numbers[prediction.likeliest()]);
            case Target.Reals ignored -> AnswerPane.number(numbers[0]);
        });
        image.setImage(
                prediction.seen() instanceof SampleView.Picture picture ? SamplePicture.of(picture, PICTURE) : null);
    }
}
