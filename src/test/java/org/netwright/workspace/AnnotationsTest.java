package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Drawing;
import org.netwright.network.Group;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.project.Document;

class AnnotationsTest {
    private final Document start = Document.EMPTY.with(new Drawing()
            .add("a", "vector-input")
            .add("b", "dense")
            .add("c", "dense")
            .add("d", "classification")
            .network());
    private final History history = new History(start);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private final Annotations annotations = new Annotations(editor);

    private Network network() {
        return history.document().get().network();
    }

    private void isOneStep() {
        history.undo();
        assertThat(history.document().get()).isEqualTo(start);
        assertThat(history.undoable().get()).isEmpty();
    }

    @Test
    void bypassSwitchesOffWhatCanBeAndOnAgainWhenAllIsOff() {
        editor.select(List.of("a", "b", "c"));
        assertThat(annotations.bypass()).isTrue();
        assertThat(network().node("a").bypassed()).isFalse();
        assertThat(network().node("b").bypassed()).isTrue();
        assertThat(network().node("c").bypassed()).isTrue();
        annotations.bypass();
        assertThat(network()).isEqualTo(start.network());
        history.undo();
        isOneStep();
    }

    @Test
    void bypassOfEndsAloneDoesNothing() {
        editor.select(List.of("a", "d"));
        assertThat(annotations.bypass()).isFalse();
        assertThat(history.undoable().get()).isEmpty();
    }

    @Test
    void aFrameIsAroundWhatIsSelectedAndGoesWithAKey() {
        editor.select(List.of("b", "c"));
        String id = annotations.frame("Block").orElseThrow();
        assertThat(network().groups()).singleElement().satisfies(group -> {
            assertThat(group.title()).isEqualTo("Block 1");
            assertThat(group.nodes()).containsExactly("b", "c");
        });
        annotations.tint(id, Group.Tint.RED);
        annotations.title(id, "Head");
        annotations.title(id, "Head of it");
        assertThat(network().groups().getFirst().title()).isEqualTo("Head of it");
        editor.select(List.of("c"));
        assertThat(annotations.unframe()).isTrue();
        assertThat(network()).isEqualTo(start.network());
        history.undo();
        history.undo();
        assertThat(network().groups().getFirst().title()).isEqualTo("Block 1");
        assertThat(network().groups().getFirst().tint()).isEqualTo(Group.Tint.RED);
    }

    @Test
    void nothingSelectedMakesNoFrame() {
        assertThat(annotations.frame("Block")).isEmpty();
        assertThat(annotations.unframe()).isFalse();
    }

    @Test
    void aCommentIsWrittenMovedWithTheCardsAndGoesWhenItSaysNothing() {
        String id = annotations.comment("look here", new Point(8, 16));
        assertThat(history.selection().get().comments()).containsExactly(id);
        new Selected(editor).all();
        new Selected(editor).nudge(10, 0);
        assertThat(network().comment(id).orElseThrow().at()).isEqualTo(new Point(18, 16));
        assertThat(network().node("b").at().x()).isEqualTo(start.network().node("b").at().x() + 10);
        history.undo();
        annotations.say(id, "look");
        annotations.say(id, "look there");
        annotations.say(id, " ");
        assertThat(network()).isEqualTo(start.network());
        history.undo();
        assertThat(network().comment(id).orElseThrow().text()).isEqualTo("look here");
        isOneStep();
    }

    @Test
    void aSelectedCommentCanBeDeletedAndMovedAlone() {
        String id = annotations.comment("x", new Point(0, 0));
        editor.move(Map.of(), Map.of(id, new Point(5, 5)));
        assertThat(network().comment(id).orElseThrow().at()).isEqualTo(new Point(5, 5));
        new Selected(editor).delete();
        assertThat(network()).isEqualTo(start.network());
        assertThat(history.selection().get()).isEqualTo(Selection.NONE);
    }

    @Test
    void aNoteIsOneStepHoweverLongItTakesToType() {
        annotations.note("b", "t");
        annotations.note("b", "tried 64");
        assertThat(network().node("b").note()).isEqualTo("tried 64");
        isOneStep();
    }
}
