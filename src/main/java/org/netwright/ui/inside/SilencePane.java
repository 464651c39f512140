package org.netwright.ui.inside;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.tensor.Target;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Look;
import org.netwright.workspace.Looking;
import org.netwright.workspace.SilenceEffect;

/// What the network does without the channels that are switched off: for this sample, and over test samples.
final class SilencePane extends VBox {
    private final Words words;
    private final Label title = Controls.label("", "nw-strong");
    private final Label says = Controls.prose("", "nw-small");
    private final GridPane table = Styles.styled(new GridPane(), "nw-inside-effect");
    private int row;

    SilencePane(Looking looking, Words words) {
        super(8);
        this.words = words;
        setId("silenced");
        getStyleClass().add("nw-inside-card");
        var all = new Button(words.of("ui.inside.all-on"));
        all.setId("all-on");
        all.setMinWidth(USE_PREF_SIZE);
        all.setTooltip(Controls.tip(words.of("ui.inside.all-on.tip")));
        all.setOnAction(event -> looking.allOn());
        table.setHgap(10);
        table.setVgap(5);
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        var figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(first, figure, figure);
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Controls.row(8, title, Controls.spring(), all), says, table);
    }

    /// @param off how many channels are switched off
    /// @param effect empty while that is not known yet
    void show(Look look, int off, Optional<SilenceEffect> effect) {
        title.setText(words.of("ui.inside.silenced", off));
        table.getChildren().clear();
        row = 0;
        head();
        var text = new ChannelText(look, words);
        Look.Answer before = look.sample().answer();
        Optional<Look.Answer> after = effect.map(SilenceEffect::after);
        says.setText(words.of("ui.inside.says", after.map(text::answer).orElse("…"), text.answer(before)));
        line(words.of("ui.inside.loss"), loss(before.loss()), after.map(now -> loss(now.loss())).orElse("…"),
                after.map(now -> now.loss() > before.loss()).orElse(false));
        Optional<SilenceEffect.OverTest> test = effect.flatMap(SilenceEffect::test);
        boolean classes = look.sample().target() instanceof Target.Classes;
        String over = words.of("ui.inside.test", test.map(SilenceEffect.OverTest::samples).orElse(0));
        table.add(Controls.label(over, "nw-muted", "nw-small"), 0, row++, 3, 1);
        line(
                words.of("ui.inside.test.loss"),
                test.map(now -> loss(now.before().loss())).orElse("…"),
                test.map(now -> loss(now.after().loss())).orElse("…"),
                test.map(now -> now.after().loss() > now.before().loss()).orElse(false));
        line(
                words.of(classes ? "ui.inside.test.accuracy" : "ui.inside.test.error"),
                test.map(now -> score(now.before().score(), classes)).orElse("…"),
                test.map(now -> score(now.after().score(), classes)).orElse("…"),
                test.map(now -> classes == now.after().score() < now.before().score()
                                && now.after().score() != now.before().score())
                        .orElse(false));
    }

    private void head() {
        table.addRow(
                row++, Controls.label(""), whole(Controls.label(words.of("ui.inside.with-all"), "nw-muted", "nw-small")),
                whole(Controls.label(words.of("ui.inside.without"), "nw-muted", "nw-small")));
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void line(String name, String before, String after, boolean worse) {
        Label now = whole(Controls.label(after, "nw-mono"));
        Styles.state(now, "worse", worse);
        table.addRow(row++, whole(Controls.label(name, "nw-small")), whole(Controls.label(before, "nw-mono")), now);
    }

    private static String loss(double loss) {
        return ChannelText.number(loss);
    }

    private static String score(double score, boolean share) {
        return share ? String.format(Locale.ENGLISH, "%.1f\u00a0%%", score * 100) : ChannelText.number(score);
    }
}
