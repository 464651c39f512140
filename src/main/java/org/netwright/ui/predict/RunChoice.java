package org.netwright.ui.predict;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Predicting;
import org.netwright.workspace.Subscription;

/// Which run predicts: the newest, unless a person wants another.
final class RunChoice extends ComboBox<Predicting.Choice> implements Subscription {
    private final Predicting predicting;
    private final Words words;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean showing;

    RunChoice(Predicting predicting, Words words) {
        this.predicting = predicting;
        this.words = words;
        setId("predict-run");
        setTooltip(Controls.tip(words.of("ui.predict.run.tip")));
        setAccessibleText(words.of("ui.predict.run.tip"));
        setConverter(new StringConverter<>() {
            @Override
            @SuppressWarnings("NullAway") // a box without a choice asks for the text of null
            public String toString(Predicting.Choice choice) {
                return choice == null ? "" : text(choice);
            }

            @Override
            public Predicting.Choice fromString(String text) {
                return getValue();
            }
        });
        subscriptions.follow(predicting.choices(), choices -> list());
        subscriptions.follow(predicting.chosen(), chosen -> list());
        valueProperty().subscribe(choice -> {
            if (!showing && choice != null) {
                predicting.choose(choice.folder());
            }
        });
    }

    private String text(Predicting.Choice choice) {
        var entry = choice.entry();
        String started = Amounts.day(entry.started());
        double accuracy = entry.figure("test_accuracy").orElse(entry.figure("validation_accuracy").orElse(Double.NaN));
        return Double.isNaN(accuracy)
                ? words.of("ui.predict.run", started, entry.bestEpoch())
                : words.of("ui.predict.run.accuracy", started, entry.bestEpoch(), Amounts.percent(accuracy));
    }

    private void list() {
        List<Predicting.Choice> choices = predicting.choices().get();
        showing = true;
        getItems().setAll(choices);
        getSelectionModel().clearSelection();
        choices.stream()
                .filter(choice -> predicting.chosen().get().filter(choice.folder()::equals).isPresent())
                .forEach(this::setValue);
        showing = false;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
