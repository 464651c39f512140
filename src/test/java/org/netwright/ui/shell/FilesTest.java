package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.workspace.Origin;

/// Opening, saving, and being asked before anything is lost.
@Tag("fx")
class FilesTest extends WindowTest {
    @Test
    void anEmptyCanvasOpensASampleByOneClick() {
        clickOn("iris");
        until("iris is open", () -> workspace().problems().ready());
        assertThat(on(() -> workspace().projects().origin().get())).isEqualTo(new Origin.Sample("iris"));
        assertThat(network().nodes()).isNotEmpty();
        assertThat(test().stage().getTitle()).contains("iris");
    }

    @Test
    void whoDoesNotSaveIsAskedAndMayStay() {
        change();
        push(KeyCode.CONTROL, KeyCode.N);
        answer("Cancel");
        assertThat(network().nodes()).isNotEmpty();
        push(KeyCode.CONTROL, KeyCode.N);
        answer("Don't save");
        frames();
        assertThat(network().nodes()).isEmpty();
    }

    @Test
    void savingOnTheWayOutSavesBeforeItGoes() {
        change();
        var drawn = network();
        Path kept = folder.resolve("kept");
        test().answer(kept);
        push(KeyCode.CONTROL, KeyCode.N);
        answer("Save");
        until("the canvas is empty", () -> workspace().history().document().get().network().nodes().isEmpty());
        assertThat(folder.resolve("kept.netwright").resolve("project.json")).isRegularFile();
        interact(() -> workspace().projects().open(new ProjectFolder(folder.resolve("kept.netwright"))));
        until("it is open again", () -> workspace().history().document().get().network().equals(drawn));
    }

    @Test
    void aFolderThatIsNoProjectIsComplainedAboutAndNothingChanges() throws IOException {
        open("fashion");
        var before = network();
        Path broken = Files.createDirectories(folder.resolve("broken.netwright"));
        Files.writeString(broken.resolve("project.json"), "{ \"format\": 1");
        test().answer(broken);
        push(KeyCode.CONTROL, KeyCode.O);
        until("there is a dialog", () -> lookup(".dialog-pane").tryQuery().isPresent());
        answer("Close");
        assertThat(network()).isEqualTo(before);
    }

    @Test
    void whatIsNotSavedIsKeptAfterAWhile() {
        change();
        until("it is kept", () -> Files.exists(folder.resolve("unsaved.netwright").resolve("project.json.autosave")));
    }

    @Test
    void whatAnUnexpectedEndLeftIsOfferedAtTheNextStart() throws BadInput {
        Document left = Document.EMPTY.with(Edits.apply(
                Network.EMPTY, new Edit.AddNode(new Node("n1", "left", "dense", Values.DEFAULTS, new Point(32, 48)))));
        test().recovery().keep(left, new Origin.Fresh());
        interact(test()::start);
        until("there is a dialog", () -> lookup(".dialog-pane").tryQuery().isPresent());
        clickOn("Go on");
        until("it is back", () -> workspace().history().document().get().equals(left));
        assertThat(on(() -> workspace().history().changed().get())).isTrue();
    }

    private void change() {
        interact(test()::start);
        until("the first sample is open", () -> workspace().projects().origin().get().equals(new Origin.Sample("fashion")));
        frames();
        clickOn("#fit");
        clickOn(card("conv 1"));
        push(KeyCode.DELETE);
        assertThat(on(() -> workspace().history().changed().get())).isTrue();
    }
}
