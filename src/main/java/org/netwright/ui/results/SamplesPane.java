package org.netwright.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsFilter;
import org.netwright.workspace.Subscription;

/// The samples that are looked at, as a list of cards, and what else may be looked at.
final class SamplesPane extends VBox implements Subscription {
    private final Results results;
    private final List<String> labels;
    private final Words words;
    private final Label title = Controls.prose("", "nw-strong");
    private final ListView<Results.Row> list = Styles.styled(new ListView<>(), "nw-samples");
    private final ToggleButton worst;
    private final ToggleButton surest;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param labels the names of the classes; empty where numbers are predicted
    /// @param open told which sample a person opens
    SamplesPane(Results results, List<String> labels, Consumer<Results.Row> open, Words words) {
        super(8);
        this.results = results;
        this.labels = labels;
        this.words = words;
        setId("samples");
        getStyleClass().add("nw-results-samples");
        worst = toggle("worst", new ResultsFilter.Worst(Results.FIRST));
        surest = toggle("surest", new ResultsFilter.ConfidentMistakes(Results.FIRST));
        var group = new ToggleGroup();
        group.getToggles().addAll(worst, surest);
        worst.getStyleClass().add("left-pill");
        surest.getStyleClass().add("right-pill");
        title.setId("samples-title");
        list.setId("samples-list");
        list.setAccessibleText(words.of("ui.results.samples"));
        list.setTooltip(Controls.tip(words.of("ui.results.samples.tip")));
        list.setPlaceholder(Controls.prose(words.of("ui.results.samples.none"), "nw-muted"));
        list.setCellFactory(ignored -> new SampleCard(results, labels, words));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                results.choose(row);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                results.chosen().get().ifPresent(open);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                results.chosen().get().ifPresent(open);
                event.consume();
            }
        });
        Action follow = Action.of(words.of("ui.results.follow"), () -> results.chosen().get().ifPresent(open))
                .when(results.chosen().map(Optional::isPresent));
        Button button = Controls.button(follow, subscriptions);
        button.setId("samples-follow");
        button.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(list, Priority.ALWAYS);
        if (!labels.isEmpty()) {
            getChildren().add(Controls.row(0, worst, surest));
        }
        getChildren().addAll(title, list, button);
        subscriptions.follow(results.listed(), rows -> list.getItems().setAll(rows));
        subscriptions.listen(results.listed(), this::name);
        subscriptions.follow(results.filter(), ignored -> name());
    }

    private ToggleButton toggle(String name, ResultsFilter filter) {
        var button = new ToggleButton(words.of("ui.results." + name));
        button.setId("samples-" + name);
        button.setTooltip(Controls.tip(words.of("ui.results." + name + ".tip")));
        button.setOnAction(event -> {
            button.setSelected(true);
            results.look(filter);
        });
        return button;
    }

    private void name() {
        ResultsFilter filter = results.filter().get();
        worst.setSelected(filter instanceof ResultsFilter.Worst);
        surest.setSelected(filter instanceof ResultsFilter.ConfidentMistakes);
        String count = Amounts.count(results.listed().get().size());
        title.setText(switch (filter) {
            case ResultsFilter.Worst ignored -> words.of("ui.results.listed.worst", count);
            case ResultsFilter.ConfidentMistakes ignored -> words.of("ui.results.listed.surest", count);
            case ResultsFilter.Cell(int truth, int guess) ->
                truth == guess
                        ? words.of("ui.results.listed.right", label(truth), count)
                        : words.of("ui.results.listed.wrong", label(truth), label(guess), count);
            case ResultsFilter.OfClass(int truth) -> words.of("ui.results.listed.class", label(truth), count);
        });
    }

    private String label(int of) {
        return of < labels.size() ? labels.get(of) : "";
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
