package org.netwright.ui.runs;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.param.Words;
import org.netwright.project.runs.Parent;
import org.netwright.project.runs.RunEntry;
import org.netwright.project.runs.RunNotes;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.PastRuns;

/// What a person writes about one run. It is kept when the field is left.
final class NotesPane extends VBox {
    private final PastRuns past;
    private final RunText text;
    private final Words words;
    private final Label title = Controls.prose("", "nw-strong");
    private final Label about = Controls.prose("", "nw-muted", "nw-small");
    private final TextField tags = new TextField();
    private final TextArea notes = new TextArea();
    private RunNotes kept = RunNotes.NONE;
    private String run = "";

    NotesPane(PastRuns past, Words words) {
        super(6);
        this.past = past;
        this.words = words;
        text = new RunText(words);
        title.setId("run-title");
        about.setId("run-about");
        tags.setId("run-tags");
        tags.setPromptText(words.of("ui.runs.tags.prompt"));
        tags.setTooltip(Controls.tip(words.of("ui.runs.tags.tip")));
        tags.setOnAction(event -> keep());
        notes.setId("run-notes");
        notes.setPromptText(words.of("ui.runs.notes.prompt"));
        notes.setTooltip(Controls.tip(words.of("ui.runs.notes.tip")));
        notes.setWrapText(true);
        notes.setPrefRowCount(4);
        notes.setMinHeight(48);
        VBox.setVgrow(notes, Priority.ALWAYS);
        keepWhenLeft(tags);
        keepWhenLeft(notes);
        getChildren().addAll(
                title,
                about,
                labelled("ui.runs.tags", tags),
                tags,
                labelled("ui.runs.notes", notes),
                notes);
    }

    private Label labelled(String key, Node of) {
        Label label = Styles.styled(Controls.label(words.of(key)), "nw-muted", "nw-small");
        label.setLabelFor(of);
        return label;
    }

    private void keepWhenLeft(Node field) {
        field.focusedProperty().addListener((ObservableValue<? extends Boolean> cell, Boolean before, Boolean now) -> {
            if (!now) {
                keep();
            }
        });
    }

    /// Shows what is written about a run. What is being typed about the same one stays.
    void show(RunEntry entry) {
        boolean same = entry.folder().equals(run);
        if (!same) {
            keep();
        }
        title.setText(text.name(entry));
        about.setText(entry.parent().map(this::parent).orElse("") + words.of("ui.runs.about", entry.folder(), text.ending(entry.ending())));
        if (!same || !entry.notes().equals(kept)) {
            run = entry.folder();
            kept = entry.notes();
            tags.setText(String.join(", ", kept.tags()));
            notes.setText(kept.text());
        }
    }

    private String parent(Parent parent) {
        return words.of("ui.runs.parent", parent.epoch(), parent.run()) + "\n";
    }

    /// Keeps what was written, if that is anything new.
    void keep() {
        RunNotes now = new RunNotes(kept.tags(), notes.getText()).tagged(tags.getText());
        if (!run.isEmpty() && !now.equals(kept)) {
            kept = now;
            past.note(run, now);
        }
    }
}
