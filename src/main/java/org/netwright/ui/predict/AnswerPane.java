package org.netwright.ui.predict;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netwright.data.Given;
import org.netwright.data.SampleView;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.param.Words;
import org.netwright.project.runs.Prediction;
import org.netwright.tensor.Target;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.SamplePicture;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.PredictAnswer;

/// The answer to one sample: what the network says, how sure it is, and what it was shown.
final class AnswerPane extends VBox {
    private static final int PICTURE = 168;

    private final Words words;

    AnswerPane(PredictAnswer.One answer, Words words) {
        super(12);
        this.words = words;
        getStyleClass().add("nw-answer");
        switch (answer) {
            case PredictAnswer.Told(Prediction prediction) -> show(prediction);
            case PredictAnswer.Wrong(Given given, BadInput reason) -> {
                var sentence = Controls.prose(sentence(given, reason), "nw-predict-wrong");
                sentence.setId("predict-wrong");
                getChildren().add(sentence);
            }
        }
    }

    /// What is wrong, without a path where nothing lies in a file.
    private String sentence(Given given, BadInput reason) {
        return switch (given) {
            case Given.At(Path path) -> named(path, reason);
            case Given.PictureAt(Path path) -> named(path, reason);
            case Given.Pixels ignored -> words.of(reason.problem());
            case Given.Words ignored -> words.of(reason.problem());
            case Given.Row ignored -> typed(reason.problem());
        };
    }

    /// Of a row that was typed there is nothing to remove, and its columns are what they are.
    private String typed(Message problem) {
        Object[] args = problem.args().toArray();
        return switch (problem.key()) {
            case "data.cell.empty" -> words.of("ui.predict.typed.empty", args);
            case "data.cell.number" -> words.of("ui.predict.typed.number", args);
            default -> words.of(problem);
        };
    }

    private String named(Path path, BadInput reason) {
        return path.getFileName() + ": " + words.of(reason.problem());
    }

    private void show(Prediction prediction) {
        if (prediction.seen() instanceof SampleView.Picture picture) {
            getChildren().add(picture(prediction, picture));
        }
        var says = Controls.prose(says(prediction), "nw-answer-says");
        says.setId("predict-says");
        getChildren().add(says);
        if (prediction.target() instanceof Target.Classes) {
            double chance = prediction.numbers()[prediction.likeliest()];
            getChildren().addAll(
                    Controls.label(words.of("ui.predict.sure", Amounts.percent(chance)), "nw-muted"),
                    new Bars(prediction, words));
        }
    }

    private Node picture(Prediction prediction, SampleView.Picture picture) {
        var image = new ImageView(SamplePicture.of(picture, PICTURE));
        image.setFitWidth(PICTURE);
        image.setFitHeight(PICTURE);
        image.setPreserveRatio(true);
        image.setSmooth(false);
        image.setAccessibleText(prediction.name());
        var frame = Styles.styled(new StackPane(image), "nw-answer-picture");
        frame.setMaxSize(PICTURE + 2, PICTURE + 2);
        frame.setMinSize(PICTURE + 2, PICTURE + 2);
        String size = words.of("ui.predict.seen", picture.width(), picture.height(), picture.channels());
        var texts = new VBox(4, Controls.prose(prediction.name(), "nw-strong"), Controls.prose(size, "nw-muted", "nw-small"));
        texts.setMinWidth(0);
        return Controls.row(16, frame, texts);
    }

    private static String says(Prediction prediction) {
        return switch (prediction.target()) {
            case Target.Classes classes -> classes.labels().get(prediction.likeliest());
            case Target.Reals reals -> IntStream.range(0, reals.names().size())
                    .mapToObj(i -> reals.names().get(i) + "  " + number(prediction.numbers()[i]))
                    .collect(Collectors.joining("\n"));
        };
    }

    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 10_000 || (size < 0.001 && size > 0) ? "%.3g" : size >= 100 ? "%.1f" : "%.3f";
        return String.format(Locale.ENGLISH, pattern, value).replace('-', '−');
    }
}
