package org.netwright.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.Evaluation;
import org.netwright.evaluation.NumberEvaluation;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsFilter;
import org.netwright.workspace.Subscription;

/// All that is known of a run that was tested: figures on the left, where it goes wrong in the middle, the samples on the
/// right.
final class Report extends HBox implements Subscription {
    private static final double FIGURES = 400;
    private static final double MOST_FIGURES = 560;
    private static final double SAMPLES = 316;
    private static final double MOST_SAMPLES = 440;
    /// The part of a large window that each side takes.
    private static final double PART = 0.21;

    private final Results results;
    private final Consumer<Results.Row> open;
    private final Words words;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Node main;
    private final Consumer<Theme> dress;

    /// @param open told which sample a person opens
    Report(Evaluation evaluation, Results results, Consumer<Results.Row> open, Theme theme, Words words) {
        this.results = results;
        this.open = open;
        this.words = words;
        setMinSize(0, 0);
        switch (evaluation) {
            case ClassEvaluation classes -> {
                Label caption = Controls.prose("", "nw-strong");
                caption.setId("confusion-caption");
                var confusion = new ConfusionView(classes, caption, theme, results::look, words);
                subscriptions.follow(results.filter(), filter -> confusion.mark(cell(filter)));
                var taken = new VBox(
                        6,
                        Controls.label(words.of("ui.results.confusion"), "nw-strong"),
                        Controls.prose(words.of("ui.results.confusion.how"), "nw-muted", "nw-small"),
                        caption,
                        growing(scrolling(confusion)));
                var plots = new ClassPlots(classes, taken, theme, words);
                main = confusion;
                dress = now -> {
                    confusion.dress(now);
                    plots.dress(now);
                };
                VBox tables = Styles.styled(new VBox(10, Controls.label(words.of("ui.results.classes"), "nw-strong"),
                        new ClassTable(classes, of -> results.look(new ResultsFilter.OfClass(of)), words)), "nw-results-block");
                place(
                        new VBox(new FiguresPane(evaluation, words), tables),
                        plots,
                        classes.labels());
            }
            case NumberEvaluation numbers -> {
                var scatter = new ScatterView(numbers.scores(), 0, theme, words);
                main = scatter;
                dress = scatter::dress;
                Label note = Controls.prose(words.of("ui.results.scatter.note"), "nw-muted", "nw-small");
                place(new VBox(new FiguresPane(evaluation, words)), middle(scatter, note), List.of());
            }
        }
    }

    private static Optional<ResultsFilter.Cell> cell(ResultsFilter filter) {
        return switch (filter) {
            case ResultsFilter.Cell cell -> Optional.of(cell);
            case ResultsFilter.Worst ignored -> Optional.empty();
            case ResultsFilter.ConfidentMistakes ignored -> Optional.empty();
            case ResultsFilter.OfClass ignored -> Optional.empty();
        };
    }

    private void place(VBox figures, VBox middle, List<String> labels) {
        ScrollPane left = scrolling(figures);
        left.setFitToHeight(false);
        var samples = new SamplesPane(results, labels, open, words);
        widthProperty().subscribe(now -> {
            width(left, Math.clamp(now.doubleValue() * PART, FIGURES, MOST_FIGURES));
            width(samples, Math.clamp(now.doubleValue() * PART, SAMPLES, MOST_SAMPLES));
        });
        subscriptions.add(samples);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(left, middle, samples);
    }

    private static void width(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private VBox middle(Region scatter, Label note) {
        var middle = Styles.styled(
                new VBox(
                        6,
                        Controls.label(words.of("ui.results.scatter"), "nw-strong"),
                        Controls.prose(words.of("ui.results.scatter.how"), "nw-muted", "nw-small"),
                        note,
                        growing(scatter)),
                "nw-results-block", "nw-results-middle");
        middle.setMinSize(0, 0);
        return middle;
    }

    private static Region growing(Region content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return content;
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = Styles.styled(new ScrollPane(content), "nw-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setMinSize(0, 0);
        return scroll;
    }

    /// Takes the colours of another theme.
    void dress(Theme theme) {
        dress.accept(theme);
    }

    /// The focus goes to what shows where the network goes wrong.
    @Override
    public void requestFocus() {
        main.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
