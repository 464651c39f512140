package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.layer.WeightParams;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Comment;
import org.netwright.network.Edit;
import org.netwright.network.Group;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.Document;

class CopiesTest {
    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private final Copies copies = new Copies(editor);
    private String image = "";
    private String conv = "";
    private String dense = "";

    @BeforeEach
    void draw() {
        image = editor.add(editor.catalog().get("image-input"), new Point(0, 0));
        conv = editor.add(editor.catalog().get("conv-2d"), new Point(216, 0), Optional.of(image));
        dense = editor.add(editor.catalog().get("dense"), new Point(432, 0), Optional.of(conv));
        editor.set(dense, WeightParams.L2, 0.25);
        history.seal();
    }

    @Test
    void whatWasCopiedIsPastedWithFreshNamesItsValuesAndItsInnerWires() throws BadInput {
        editor.select(List.of(conv, dense));
        paste(copies.copy().orElseThrow());
        List<String> pasted = List.copyOf(selected());

        assertThat(pasted).hasSize(2).doesNotContain(image, conv, dense);
        assertThat(network().node(pasted.get(0)).name()).isEqualTo("conv 2d 2");
        assertThat(network().node(pasted.get(1)).name()).isEqualTo("dense 2");
        assertThat(network().node(pasted.get(1)).values().get(WeightParams.L2)).isEqualTo(0.25);
        assertThat(network().links())
                .containsExactly(Link.of(image, conv), Link.of(conv, dense), Link.of(pasted.get(0), pasted.get(1)));
    }

    @Test
    void aPasteIsOneStep() throws BadInput {
        Document before = history.document().get();
        new Selected(editor).all();
        paste(copies.copy().orElseThrow());
        assertThat(network().nodes()).hasSize(6);
        history.undo();
        assertThat(history.document().get()).isEqualTo(before);
        assertThat(selected()).containsExactly(image, conv, dense);
    }

    @Test
    void eachPasteLiesALittleFurtherFromTheLast() throws BadInput {
        editor.select(List.of(dense));
        String text = copies.copy().orElseThrow();
        paste(text);
        assertThat(network().node(selected().getFirst()).at()).isEqualTo(new Point(456, 24));
        paste(text);
        assertThat(network().node(selected().getFirst()).at()).isEqualTo(new Point(480, 48));
    }

    @Test
    void thePointerGetsTheMiddleOfWhatIsPastedOnTheGrid() throws BadInput {
        editor.select(List.of(conv, dense));
        copies.paste(copies.copy().orElseThrow(), Optional.of(new Point(1001, 503)));
        Point first = network().node(selected().getFirst()).at();
        Point last = network().node(selected().getLast()).at();
        assertThat(first.x() % 8).isZero();
        assertThat(first.y() % 8).isZero();
        assertThat((first.x() + last.x() + 176) / 2).isBetween(997.0, 1005.0);
        assertThat(first.y() + 36).isBetween(499.0, 507.0);
        assertThat(last.x() - first.x()).isEqualTo(216);
    }

    @Test
    void whatWasCutComesBackWhereItWasAndByItsOwnName() throws BadInput {
        Node before = network().node(dense);
        editor.select(List.of(dense));
        String text = copies.cut().orElseThrow();
        assertThat(network().nodes()).doesNotContainKey(dense);
        paste(text);
        Node after = network().node(selected().getFirst());
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.at()).isEqualTo(before.at());
    }

    @Test
    void aDuplicateLiesBesideItsOriginalAndIsSelected() {
        editor.select(List.of(conv, dense));
        copies.duplicate();
        assertThat(selected()).hasSize(2).doesNotContain(conv, dense);
        assertThat(network().links()).hasSize(3);
        history.undo();
        assertThat(network().nodes()).hasSize(3);
    }

    @Test
    void framesCommentsNotesAndWhatIsSwitchedOffComeAlong() throws BadInput {
        var annotations = new Annotations(editor);
        String comment = annotations.comment("why three", new Point(0, 300));
        editor.select(List.of(conv));
        annotations.bypass();
        annotations.note(conv, "to be tried");
        editor.select(List.of(conv, dense));
        annotations.frame("Head");
        history.select(Selection.of(List.of(conv, dense)).plusComments(List.of(comment)));
        paste(copies.copy().orElseThrow());
        assertThat(network().groups()).extracting(Group::title).containsExactly("Head 1", "Head 1");
        assertThat(network().groups().getLast().nodes()).containsExactlyElementsOf(selected());
        assertThat(network().node(selected().getFirst()).bypassed()).isTrue();
        assertThat(network().node(selected().getFirst()).note()).isEqualTo("to be tried");
        assertThat(network().comments()).extracting(Comment::text).containsExactly("why three", "why three");
        assertThat(network().comments().getLast().at()).isEqualTo(new Point(24, 324));
        assertThat(history.selection().get().comments()).containsExactly(network().comments().getLast().id());
    }

    @Test
    void aFrameOfWhichAPartIsCopiedStaysBehind() throws BadInput {
        editor.select(List.of(conv, dense));
        new Annotations(editor).frame("Head");
        editor.select(List.of(conv));
        paste(copies.copy().orElseThrow());
        assertThat(network().groups()).hasSize(1);
    }

    @Test
    void aCommentIsCopiedAlone() throws BadInput {
        history.select(Selection.ofComment(new Annotations(editor).comment("aside", new Point(0, 300))));
        paste(copies.copy().orElseThrow());
        assertThat(network().comments()).hasSize(2);
        assertThat(Words.english().of(history.undoable().get().orElseThrow())).isEqualTo("Paste a comment");
    }

    @Test
    void theStepSaysWhatWasPasted() {
        editor.select(List.of(dense));
        copies.duplicate();
        assertThat(Words.english().of(history.undoable().get().orElseThrow())).isEqualTo("Duplicate \"dense 2\"");
        new Selected(editor).all();
        copies.duplicate();
        assertThat(Words.english().of(history.undoable().get().orElseThrow())).isEqualTo("Duplicate 4 layers");
    }

    @Test
    void withoutASelectionNothingIsCopiedAndNothingChanges() {
        editor.select(List.of());
        Document before = history.document().get();
        assertThat(copies.copy()).isEmpty();
        assertThat(copies.cut()).isEmpty();
        copies.duplicate();
        assertThat(history.document().get()).isEqualTo(before);
    }

    @Test
    void whatIsCopiedCanBeReadByAPersonAndPastedInAnotherWindow() throws BadInput {
        editor.select(List.of(conv));
        String text = copies.copy().orElseThrow();
        assertThat(text).startsWith("{\n  \"netwright\": 1,\n  \"network\": {").contains("\"kind\": \"conv-2d\"");
        var other = new Editor(new History(Document.EMPTY), StandardLayers.catalog());
        new Copies(other).paste(text, Optional.empty());
        assertThat(other.history().document().get().network().nodes().values())
                .extracting(Node::name)
                .containsExactly("conv 2d 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "a letter to a friend", "{", "[]", "{}", "null", "{\"netwright\": }", "{\"network\": {}}", "{\"a\": 1, \"a\": 2}"
    })
    void whatIsNoDrawingIsRefusedInOneSentence(String text) {
        assertRefused(text, "The clipboard holds no layers. Copy some first, here or in another window.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"netwright\": 1}",
        "{\"netwright\": \"x\", \"network\": {}}",
        "{\"netwright\": 1, \"network\": []}",
        "{\"netwright\": 1, \"network\": {\"nodes\": [{\"id\": \"a\"}], \"links\": []}}",
        "{\"netwright\": 1, \"network\": {\"nodes\": [], \"links\": [{\"from\": \"a\", \"to\": \"b\"}]}}",
        "{\"netwright\": 1, \"network\": {\"nodes\": [{\"id\": \"a\", \"name\": \"a\", \"kind\": \"bomb\", \"at\": [0, 0], \"values\": {}}], \"links\": []}}",
        "{\"netwright\": 1, \"network\": {\"nodes\": [{\"id\": \"a\", \"name\": \"a\", \"kind\": \"dense\", \"at\": [1e300, 0], \"values\": {}}], \"links\": []}}"
    })
    void aBrokenDrawingIsRefusedWithThePlaceThatIsWrong(String text) {
        assertRefused(text, "What was copied cannot be read, line 1");
    }

    @Test
    void aNewerFormatAndAnEmptyDrawingAreToldApart() {
        assertRefused("{\"netwright\": 2, \"network\": {\"nodes\": [], \"links\": []}}", "A newer Netwright copied this");
        assertRefused("{\"netwright\": 1, \"network\": {\"nodes\": [], \"links\": []}}", "What was copied holds no layer");
    }

    @Test
    void damagedTextIsNeverMoreThanRefused() {
        new Selected(editor).all();
        String whole = copies.copy().orElseThrow();
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var damaged = new StringBuilder(whole);
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.setCharAt(at, (char) random.nextInt(32, 127));
                    case 1 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(1, 30)));
                    default -> damaged.insert(at, whole, at / 2, at / 2 + 5);
                }
            }
            Document before = history.document().get();
            try {
                paste(damaged.toString());
                assertThat(network().nodes()).hasSizeGreaterThan(before.network().nodes().size());
                history.undo();
            } catch (BadInput refused) {
                assertThat(refused.sentence(Words.english())).isNotBlank();
            }
            assertThat(history.document().get()).isEqualTo(before);
        }
    }

    @Test
    void textThatIsDeepOrLongIsRefused() {
        assertRefused("{\"netwright\": 1, \"network\": " + "[".repeat(100_000), "The clipboard holds no layers");
        assertRefused("{\"netwright\": 1, \"x\": \"" + "y".repeat(5_000_000) + "\"}", "The clipboard holds no layers");
    }

    @Test
    void aRepeatedBlockFollowsItselfWithItsSkipAndIsFollowedByWhatFollowed() {
        String norm = editor.add(editor.catalog().get("batch-norm"), new Point(0, 192));
        String add = editor.add(editor.catalog().get("add"), new Point(216, 192));
        editor.cut(Link.of(conv, dense));
        editor.wire(List.of(
                new Edit.Connect(Link.of(conv, norm)),
                new Edit.Connect(Link.of(norm, add)),
                new Edit.Connect(Link.of(conv, add)),
                new Edit.Connect(Link.of(add, dense))));
        editor.select(List.of(norm, add));
        Document before = history.document().get();
        copies.repeat();

        List<String> again = List.copyOf(selected());
        assertThat(again).hasSize(2).doesNotContain(norm, add);
        assertThat(network().into(again.getFirst())).containsExactly(Link.of(add, again.getFirst()));
        assertThat(network().into(again.getLast()))
                .containsExactlyInAnyOrder(Link.of(again.getFirst(), again.getLast()), Link.of(add, again.getLast()));
        assertThat(network().into(dense)).containsExactly(Link.of(again.getLast(), dense));
        history.undo();
        assertThat(history.document().get()).isEqualTo(before);
    }

    @Test
    void whatFollowsInTheRowMakesRoomForARepetition() {
        editor.select(List.of(conv));
        copies.repeat();
        assertThat(network().node(selected().getFirst()).at()).isEqualTo(new Point(432, 0));
        assertThat(network().node(dense).at()).isEqualTo(new Point(648, 0));
    }

    @Test
    void aRepetitionOfSeveralRowsLiesBelowThem() {
        editor.move(Map.of(dense, new Point(0, 192)));
        editor.select(List.of(conv, dense));
        copies.repeat();
        assertThat(selected().stream().map(id -> network().node(id).at()))
                .containsExactly(new Point(216, 384), new Point(0, 576));
    }

    @Test
    void whatTakesNothingOrGivesInTwoPlacesIsNotRepeated() {
        String other = editor.add(editor.catalog().get("dense"), new Point(432, 192), Optional.of(image));
        editor.select(List.of(image));
        assertThat(copies.repeatable()).isFalse();
        editor.select(List.of(dense, other));
        assertThat(copies.repeatable()).isFalse();
        editor.select(List.of(conv, dense));
        assertThat(copies.repeatable()).isTrue();
    }

    private void assertRefused(String text, String sentence) {
        Document before = history.document().get();
        assertThatThrownBy(() -> paste(text))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        refused -> assertThat(refused.sentence(Words.english())).startsWith(sentence));
        assertThat(history.document().get()).isEqualTo(before);
    }

    private void paste(String text) throws BadInput {
        copies.paste(text, Optional.empty());
    }

    private SequencedSet<String> selected() {
        return history.selection().get().nodes();
    }

    private Network network() {
        return history.document().get().network();
    }
}
