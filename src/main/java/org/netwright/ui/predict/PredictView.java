package org.netwright.ui.predict;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.data.Given;
import org.netwright.data.Preparation;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.HandedOver;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Example;
import org.netwright.workspace.PredictState;
import org.netwright.workspace.Predicting;
import org.netwright.workspace.Question;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// What the trained network says of what a person gives it; before there is one, what will be possible here and how to
/// get there.
public final class PredictView extends BorderPane implements Subscription {
    /// The key that asks for a file.
    static final String OPEN = "Alt+O";

    private static final double NOTE = 460;
    private static final double ASKING = 390;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Workspace workspace;
    private final Predicting predicting;
    private final PredictFiles files;
    private final Words words;
    private final Button train;
    private final Button file;
    private final RunChoice run;
    private final AnswersPane answers;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Input> input = Optional.empty();
    private boolean awaited;

    /// What a network is given here.
    ///
    /// @param pane where
    /// @param focus gives its first control the focus
    /// @param take takes what was pasted or dropped; false where that is nothing for it
    /// @param open asks for a file
    /// @param again asks again for what stands there, if anything does
    private record Input(Region pane, Runnable focus, Predicate<Clipboard> take, Runnable open, Runnable again) {}

    /// The predictions of a workspace.
    ///
    /// @param begin begins a run
    public PredictView(Workspace workspace, PredictFiles files, Action begin, Words words) {
        this.workspace = workspace;
        this.files = files;
        this.words = words;
        predicting = workspace.predicting();
        setId("predict");
        getStylesheets().add(Styles.sheet(PredictView.class, "predict.css"));
        getStyleClass().add("nw-predict");
        train = Styles.styled(Controls.button(begin, subscriptions), "accent");
        train.setId("predict-train");
        file = Controls.button(Action.of(words.of("ui.predict.score"), this::score, OPEN), subscriptions);
        file.setId("predict-score");
        run = new RunChoice(predicting, words);
        answers = new AnswersPane(predicting, files, () -> input.ifPresent(now -> now.again.run()), words);
        subscriptions.add(run);
        subscriptions.add(answers);
        subscriptions.follow(predicting.state(), this::show);
        visibleProperty().subscribe(visible -> {
            if (visible) {
                workspace.pastRuns().refresh();
                predicting.look();
            }
        });
        setOnDragOver(this::dragged);
        setOnDragEntered(event -> over(input.isPresent() && HandedOver.any(event.getDragboard())));
        setOnDragExited(event -> over(false));
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(PredictState state) {
        input = Optional.empty();
        setTop(null);
        switch (state) {
            case PredictState.None ignored -> say(words.of("ui.predict.none"), words.of("ui.predict.none.note"), train);
            case PredictState.Opening ignored -> say(words.of("ui.predict.opening"), "", new ProgressBar());
            case PredictState.Ready(Question question) -> show(question);
            case PredictState.Refused(var reason) -> say(words.of("ui.predict.refused"), reason.sentence(words), train);
            case PredictState.Broken(String what) -> say(words.of("ui.results.broken"), what, train);
        }
    }

    /// A card in the middle of nothing.
    private void say(String what, String why, Node action) {
        Label title = Controls.label(what, "nw-title");
        Label note = Controls.prose(why, "nw-muted");
        note.setId("predict-note");
        note.setMaxWidth(NOTE);
        note.setManaged(!why.isEmpty());
        var card = new VBox(12, title, note, action);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(NOTE, Region.USE_PREF_SIZE);
        setCenter(card);
    }

    private void show(Question question) {
        Label title = Controls.label(words.of("ui.predict.title", question.name()), "nw-title");
        Input now = input(question);
        input = Optional.of(now);
        file.setVisible(!(question.preparation() instanceof Preparation.Pictures));
        setTop(Styles.styled(Controls.row(12, title, run, Controls.spring(), file), "nw-predict-head"));
        var scroll = Styles.styled(new ScrollPane(now.pane), "nw-scroll", "nw-predict-asking");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(ASKING);
        scroll.setPrefWidth(ASKING);
        HBox.setHgrow(answers, Priority.ALWAYS);
        setCenter(new HBox(scroll, answers));
        if (isVisible() && (awaited || isFocusWithin())) {
            applyCss(); // what scrolls can have the focus once it has its skin
            now.focus.run();
        }
        awaited = false;
    }

    private Input input(Question question) {
        var data = workspace.data().state().get();
        return switch (question.preparation()) {
            case Preparation.Pictures pictures -> {
                var pane = new PicturePane(pictures, predicting::predict, files, subscriptions, words);
                yield new Input(pane, pane::focus, pane::take, pane::choose, () -> {});
            }
            case Preparation.Words text -> {
                var pane = new TextPane(text, Example.text(data), predicting::predict, words);
                yield new Input(pane, pane::focus, this::takeFile, this::score, pane::again);
            }
            case Preparation.Rows rows -> {
                var pane = new RowPane(rows, Example.row(rows, data), predicting::predict, words);
                yield new Input(pane, pane::focus, this::takeFile, this::score, pane::again);
            }
        };
    }

    private void score() {
        files.table().ifPresent(this::take);
    }

    private boolean takeFile(Clipboard from) {
        List<Path> found = HandedOver.files(from);
        found.stream().findFirst().ifPresent(this::take);
        return !found.isEmpty();
    }

    /// A text file is one text; whatever else is given is read as a table.
    private void take(Path given) {
        if (given.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            predicting.predict(List.of(new Given.At(given)));
        } else {
            predicting.score(given);
        }
    }

    private void dragged(DragEvent event) {
        if (input.isPresent() && HandedOver.any(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// What can be dropped here shows where it goes.
    private void over(boolean takes) {
        Styles.state(this, "dropping", takes);
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(input.map(now -> now.take.test(event.getDragboard())).orElse(false));
        event.consume();
    }

    private void pressed(KeyEvent event) {
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (PASTE.match(event)
                && !typing
                && input.map(now -> now.take.test(Clipboard.getSystemClipboard())).orElse(false)) {
            event.consume();
        }
    }

    /// What the keyboard does here, beside pasting.
    public List<Action> actions() {
        Action open = Action.of(words.of("ui.predict.open"), () -> input.ifPresent(now -> now.open.run()), OPEN)
                .when(predicting.state().map(state -> state instanceof PredictState.Ready));
        return List.of(open, answers.saving());
    }

    /// The focus goes to what can be done here, as soon as there is something.
    @Override
    public void requestFocus() {
        awaited = input.isEmpty();
        input.ifPresentOrElse(now -> now.focus.run(), train::requestFocus);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
