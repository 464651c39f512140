package org.netwright.ui.predict;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.netwright.data.Given;
import org.netwright.data.Preparation;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.ReadText;

/// A sentence to type, with its words as the network reads them; answered as it grows.
final class TextPane extends VBox {
    private static final Duration PACE = Duration.ofMillis(120);
    private static final int SHOWN = 120;

    private final TextArea text = new TextArea();
    private final FlowPane tokens = new FlowPane(4, 4);
    private final Label note;
    private final OncePerFrame soon = new OncePerFrame(PACE, this::read);
    private final ReadText.Reader reader;
    private final Consumer<List<Given>> ask;
    private final Words words;

    TextPane(Preparation.Words preparation, String example, Consumer<List<Given>> ask, Words words) {
        super(10);
        this.ask = ask;
        this.words = words;
        reader = ReadText.Reader.of(preparation);
        note = Controls.prose("", "nw-muted", "nw-small", "nw-predict-known");
        note.setId("predict-known");
        text.setId("predict-text");
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.setPromptText(words.of("ui.predict.text.prompt"));
        Label title = Controls.label(words.of("ui.predict.text"), "nw-strong");
        title.setLabelFor(text);
        title.setTooltip(Controls.tip(words.of("ui.predict.text.tip"))); // over the text it would lie on the answer
        getChildren().addAll(title, text, note, tokens);
        text.textProperty().subscribe(soon::request);
        text.setText(example);
    }

    private void read() {
        ReadText now = reader.read(text.getText());
        List<ReadText.Token> all = now.tokens();
        tokens.getChildren().setAll(all.stream().limit(SHOWN).map(this::chip).toList());
        note.setText(
                all.isEmpty() ? words.of("ui.predict.text.none")
                        : now.known() == 0 ? words.of("ui.predict.none-known")
                        : words.of("ui.predict.known", now.known(), all.size(), now.cut() ? 1 : 0));
        Styles.state(note, "nothing", !all.isEmpty() && now.known() == 0);
        ask.accept(all.isEmpty() ? List.of() : List.of(new Given.Words(text.getText())));
    }

    private Label chip(ReadText.Token token) {
        Label chip = Controls.label(token.text(), "nw-token");
        Styles.state(chip, "unknown", !token.known());
        chip.setTooltip(Controls.tip(words.of(token.known() ? "ui.predict.token.known" : "ui.predict.token.unknown")));
        return chip;
    }

    /// Asks again for what stands there.
    void again() {
        soon.request();
    }

    void focus() {
        text.requestFocus();
        text.selectRange(text.getLength(), 0); // all of it, with its beginning in sight
    }
}
