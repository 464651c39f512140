package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Message;
import org.netwright.param.Values;
import org.netwright.project.Document;

class HistoryTest {
    private static final Message LABEL = Message.of("workspace.step.tidy");

    private final History history = new History(Document.EMPTY);

    @Test
    void undoShowsWhatWasBeforeAndRedoWhatCameAfter() {
        Document one = with("a");
        history.edit(LABEL, one);
        history.undo();
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
        history.redo();
        assertThat(history.document().get()).isEqualTo(one);
    }

    @Test
    void undoWithNothingToUndoChangesNothing() {
        history.undo();
        history.redo();
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        history.edit(LABEL, with("a"));
        history.undo();
        history.edit(LABEL, with("b"));
        assertThat(history.redoable().get()).isEmpty();
        history.redo();
        assertThat(history.document().get()).isEqualTo(with("b"));
    }

    @Test
    void stepsOfOneKeyAreOneStep() {
        step(with("a"), "key");
        step(with("a", "b"), "key");
        history.undo();
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
        history.redo();
        assertThat(history.document().get()).isEqualTo(with("a", "b"));
    }

    @Test
    void stepsOfDifferentKeysStayApart() {
        step(with("a"), "key");
        step(with("a", "b"), "other");
        history.undo();
        assertThat(history.document().get()).isEqualTo(with("a"));
    }

    @Test
    void stepsWithoutAKeyStayApart() {
        history.edit(LABEL, with("a"));
        history.edit(LABEL, with("a", "b"));
        history.undo();
        assertThat(history.document().get()).isEqualTo(with("a"));
    }

    @Test
    void sealingEndsAStep() {
        step(with("a"), "key");
        history.seal();
        step(with("a", "b"), "key");
        history.undo();
        assertThat(history.document().get()).isEqualTo(with("a"));
    }

    @Test
    void afterUndoNothingMergesIntoWhatIsLeft() {
        step(with("a"), "key");
        history.seal();
        history.edit(LABEL, with("a", "b"));
        history.undo();
        step(with("a", "c"), "key");
        history.undo();
        assertThat(history.document().get()).isEqualTo(with("a"));
    }

    @Test
    void aStepThatEndsWhereItBeganDisappears() {
        step(with("a"), "key");
        step(Document.EMPTY, "key");
        assertThat(history.undoable().get()).isEmpty();
    }

    @Test
    void aGestureThatPassesItsBeginningStaysOneStepOfItsOwn() {
        step(with("x"), "key");
        history.seal();
        step(with("x", "a"), "key");
        step(with("x"), "key");
        step(with("x", "b"), "key");
        history.undo();
        assertThat(history.document().get()).isEqualTo(with("x"));
        history.undo();
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
    }

    @Test
    void anEditThatChangesNothingIsNoStepAndKeepsWhatWasUndone() {
        history.edit(LABEL, with("a"));
        history.undo();
        history.edit(LABEL, Document.EMPTY);
        assertThat(history.undoable().get()).isEmpty();
        assertThat(history.redoable().get()).isPresent();
    }

    @Test
    void theSelectionRidesAlong() {
        history.edit(LABEL, with("a", "b"));
        history.select(Selection.of("a"));
        history.edit(LABEL, with("a", "b", "c"), Selection.of("c"), null);
        history.select(Selection.of("b"));
        history.undo();
        assertThat(history.selection().get()).isEqualTo(Selection.of("a"));
        history.redo();
        assertThat(history.selection().get()).isEqualTo(Selection.of("c"));
    }

    @Test
    void nobodySeesASelectionThatTheDocumentDoesNotHold() {
        var seen = new ArrayList<Boolean>();
        Runnable look = () -> seen.add(history.document()
                .get()
                .network()
                .nodes()
                .keySet()
                .containsAll(history.selection().get().nodes()));
        history.document().listen(now -> look.run());
        history.selection().listen(now -> look.run());
        history.edit(LABEL, with("a"), Selection.of("a"), null);
        history.edit(LABEL, with("b"), Selection.of("b"), null);
        history.undo();
        history.redo();
        assertThat(seen).isNotEmpty().doesNotContain(false);
    }

    @Test
    void theLabelsTellWhatUndoAndRedoWouldDo() {
        Message first = Message.of("workspace.step.plan", "one");
        history.edit(first, with("a"));
        assertThat(history.undoable().get()).contains(first);
        history.undo();
        assertThat(history.undoable().get()).isEmpty();
        assertThat(history.redoable().get()).contains(first);
    }

    @Test
    void whatWasSavedIsUnchangedUntilEditedAndAgainWhenUndone() {
        history.edit(LABEL, with("a"));
        history.mark();
        assertThat(history.changed().get()).isFalse();
        history.edit(LABEL, with("a", "b"));
        assertThat(history.changed().get()).isTrue();
        history.undo();
        assertThat(history.changed().get()).isFalse();
    }

    @Test
    void savingEndsAStep() {
        step(with("a"), "key");
        history.mark();
        step(with("a", "b"), "key");
        history.undo();
        assertThat(history.document().get()).isEqualTo(with("a"));
        assertThat(history.changed().get()).isFalse();
    }

    @Test
    void anotherDocumentHasNoHistory() {
        history.edit(LABEL, with("a"));
        history.reset(with("z"));
        assertThat(history.undoable().get()).isEmpty();
        assertThat(history.changed().get()).isFalse();
        assertThat(history.document().get()).isEqualTo(with("z"));
    }

    @Test
    void stepsBeyondTheLimitAreForgotten() {
        for (int i = 0; i <= History.LIMIT; i++) {
            history.edit(LABEL, with("n" + i));
        }
        for (int i = 0; i <= History.LIMIT; i++) {
            history.undo();
        }
        assertThat(history.document().get()).isEqualTo(with("n0"));
    }

    @Test
    void theStepsAreListedWithThoseThatWereTakenBackAtTheEnd() {
        history.edit(label("one"), with("a"));
        history.edit(label("two"), with("a", "b"));
        history.edit(label("three"), with("a", "b", "c"));
        history.undo();
        history.undo();
        assertThat(history.steps().get()).isEqualTo(new Steps(List.of(label("one"), label("two"), label("three")), 1));
    }

    @Test
    void goingToAStepShowsWhatItLedTo() {
        history.edit(LABEL, with("a"));
        history.edit(LABEL, with("a", "b"));
        history.edit(LABEL, with("a", "b", "c"));
        history.goTo(1);
        assertThat(history.document().get()).isEqualTo(with("a"));
        history.goTo(3);
        assertThat(history.document().get()).isEqualTo(with("a", "b", "c"));
        history.goTo(0);
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
        history.goTo(99);
        assertThat(history.document().get()).isEqualTo(with("a", "b", "c"));
    }

    @Test
    void goingFarIsTellingOnce() {
        history.edit(LABEL, with("a"));
        history.edit(LABEL, with("a", "b"));
        var seen = new java.util.ArrayList<Document>();
        history.document().listen(seen::add);
        history.goTo(0);
        assertThat(seen).containsExactly(Document.EMPTY);
    }

    @Test
    void mergedAndVanishedStepsAreListedAsTheyAre() {
        step(with("a"), "key");
        step(with("a", "b"), "key");
        assertThat(history.steps().get().labels()).hasSize(1);
        step(Document.EMPTY, "key");
        assertThat(history.steps().get()).isEqualTo(Steps.NONE);
        history.goTo(1);
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
    }

    @Test
    void anotherDocumentHasNoStepsYet() {
        history.edit(LABEL, with("a"));
        history.reset(with("b"));
        assertThat(history.steps().get()).isEqualTo(Steps.NONE);
    }

    private static Message label(String name) {
        return Message.of("workspace.step.add", name);
    }

    private void step(Document after, String key) {
        history.edit(LABEL, after, history.selection().get(), key);
    }

    private static Document with(String... ids) {
        var edits = new ArrayList<Edit>();
        for (String id : List.of(ids)) {
            edits.add(new Edit.AddNode(new Node(id, id, "dense", Values.DEFAULTS, new Point(0, 0))));
        }
        return Document.EMPTY.with(Edits.applyAll(Document.EMPTY.network(), edits));
    }
}
