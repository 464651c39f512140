package org.netwright.ui.shell;

import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Cell;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.RunState;

/// Questions and complaints that have to be answered before anything else.
final class Dialogs {
    private final Window owner;
    private final Words words;
    private final MutableCell<Boolean> asking = new MutableCell<>(false);

    Dialogs(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    /// Whether one of them stands in the window.
    Cell<Boolean> asking() {
        return asking;
    }

    /// What to do with changes that are not saved.
    enum Leaving {
        /// Save them first.
        SAVE,
        /// Give them up.
        DISCARD,
        /// Stay.
        STAY
    }

    /// Asks what to do with changes of a project.
    Leaving leaving(String name) {
        var save = new ButtonType(words.of("ui.dialog.save"), ButtonData.YES);
        var discard = new ButtonType(words.of("ui.dialog.discard"), ButtonData.NO);
        var stay = new ButtonType(words.of("ui.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Optional<ButtonType> answer =
                ask(words.of("ui.dialog.leaving", name), words.of("ui.dialog.leaving.note"), save, discard, stay);
        if (answer.equals(Optional.of(save))) {
            return Leaving.SAVE;
        }
        return answer.equals(Optional.of(discard)) ? Leaving.DISCARD : Leaving.STAY;
    }

    /// What to do with a run that goes on when the window is to close.
    enum Ending {
        /// Close once the epoch is saved.
        AFTER_EPOCH,
        /// Close at once.
        NOW,
        /// Stay.
        STAY
    }

    /// Asks what to do with a run that goes on.
    ///
    /// @param progress how far it is, if that is known
    Ending closing(Optional<RunState.Progress> progress) {
        var epoch = new ButtonType(words.of("ui.closing.after"), ButtonData.YES);
        var now = new ButtonType(words.of("ui.closing.now"), ButtonData.NO);
        var stay = new ButtonType(words.of("ui.closing.stay"), ButtonData.CANCEL_CLOSE);
        String note = progress.map(far -> words.of(
                        "ui.closing.note", far.epoch(), far.epochs(), far.step(), far.stepsPerEpoch()))
                .orElseGet(() -> words.of("ui.closing.begins"));
        Optional<ButtonType> answer = ask(words.of("ui.closing"), note, epoch, now, stay);
        if (answer.equals(Optional.of(epoch))) {
            return Ending.AFTER_EPOCH;
        }
        return answer.equals(Optional.of(now)) ? Ending.NOW : Ending.STAY;
    }

    /// Asks whether runs are to be deleted for good.
    ///
    /// @param space what they take up
    boolean delete(int runs, String space) {
        var yes = new ButtonType(words.of("ui.runs.delete"), ButtonData.OTHER); // Enter must not delete
        var no = new ButtonType(words.of("ui.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return ask(words.of("ui.dialog.delete", runs), words.of("ui.dialog.delete.note", space), yes, no)
                .equals(Optional.of(yes));
    }

    /// Asks whether to go on with what an unexpected end left.
    boolean recover(String name) {
        var yes = new ButtonType(words.of("ui.dialog.recover"), ButtonData.YES);
        var no = new ButtonType(words.of("ui.dialog.forget"), ButtonData.NO);
        return ask(words.of("ui.dialog.found", name), words.of("ui.dialog.found.note"), yes, no).equals(Optional.of(yes));
    }

    /// Tells that a file is not as it should be.
    void complain(BadInput wrong) {
        var close = new ButtonType(words.of("ui.dialog.close"), ButtonData.OK_DONE);
        ask(words.of("ui.dialog.bad"), wrong.sentence(words), close);
    }

    /// What cannot be undone is red, and it is not what the first key does.
    private static void careful(DialogPane pane, ButtonType... answers) {
        for (ButtonType answer : answers) {
            if (answer.getButtonData() == ButtonData.OTHER) {
                pane.lookupButton(answer).getStyleClass().add("danger");
            } else if (answer.getButtonData() == ButtonData.CANCEL_CLOSE && answers[0].getButtonData() == ButtonData.OTHER) {
                pane.lookupButton(answer).requestFocus();
            }
        }
    }

    private Optional<ButtonType> ask(String title, String text, ButtonType... answers) {
        var alert = new Alert(Alert.AlertType.NONE, "", answers);
        alert.initOwner(owner);
        alert.setTitle("Netwright");
        DialogPane pane = alert.getDialogPane();
        pane.getStyleClass().add("nw-dialog");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var content = new javafx.scene.layout.VBox(8, Controls.prose(title, "nw-title"), Controls.prose(text));
        content.setPrefWidth(440);
        pane.setContent(content);
        pane.getScene().getWindow().setOnShown(shown -> careful(pane, answers)); // a dialog says so before it is
        asking.set(true);
        try {
            return alert.showAndWait();
        } finally {
            asking.set(false);
        }
    }
}
