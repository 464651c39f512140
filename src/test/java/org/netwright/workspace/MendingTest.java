package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Fix;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.project.Document;
import org.netwright.tensor.Form;

class MendingTest {
    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private final Problems problems = new Problems(
            history.document(),
            Cell.always(new DataState.None()),
            new Compiler(editor.catalog()),
            Threads.CALLING);
    private final Mending mending = new Mending(editor, problems);
    private String image = "";
    private String dense = "";

    /// A picture straight into a dense layer, which a flatten between them mends.
    @BeforeEach
    void draw() {
        image = editor.add(editor.catalog().get("image-input"), new Point(0, 0));
        dense = editor.add(editor.catalog().get("dense"), new Point(216, 0), Optional.of(image));
    }

    @Test
    void aFixIsShownWithoutBeingMade() {
        Document before = history.document().get();
        mending.show(fix());
        Proposal proposal = mending.proposed().get().orElseThrow();
        assertThat(history.document().get()).isSameAs(before);
        assertThat(proposal.before()).isEqualTo(before.network());
        String flatten = proposal.parts().keySet().iterator().next();
        assertThat(proposal.parts()).containsEntry(flatten, Proposal.Part.ADDED).containsEntry(dense, Proposal.Part.CHANGED);
        assertThat(proposal.parts()).doesNotContainKey(image);
        assertThat(proposal.formThen(flatten)).contains(Form.vector(3 * 32 * 32));
        assertThat(proposal.formNow(dense)).isEmpty();
        assertThat(proposal.formThen(dense)).isPresent();
    }

    @Test
    void wiresThatWouldBeDrawnAndCutAreTold() {
        mending.show(fix());
        Proposal proposal = mending.proposed().get().orElseThrow();
        String flatten = proposal.parts().keySet().iterator().next();
        assertThat(proposal.cut()).containsExactly(Link.of(image, dense));
        assertThat(proposal.drawn()).containsExactlyInAnyOrder(Link.of(image, flatten), Link.of(flatten, dense));
    }

    @Test
    void aWireFollowsALayerThatMovesAside() {
        String second = editor.add(editor.catalog().get("dense"), new Point(432, 0), Optional.of(dense));
        mending.show(fix());
        Proposal proposal = mending.proposed().get().orElseThrow();
        assertThat(proposal.parts().get(second)).isEqualTo(Proposal.Part.CHANGED);
        assertThat(proposal.drawn()).contains(Link.of(dense, second));
        assertThat(proposal.cut()).doesNotContain(Link.of(dense, second));
    }

    @Test
    void whatIsAcceptedIsWhatWasShownAsOneStep() {
        Document before = history.document().get();
        Fix fix = fix();
        mending.show(fix);
        Network shown = mending.proposed().get().orElseThrow().after();
        mending.accept(fix);
        assertThat(history.document().get().network()).isEqualTo(shown);
        assertThat(mending.proposed().get()).isEmpty();
        history.undo();
        assertThat(history.document().get()).isEqualTo(before);
    }

    @Test
    void anyOtherChangeEndsTheShow() {
        mending.show(fix());
        new Selected(editor).nudge(8, 0);
        assertThat(mending.proposed().get()).isEmpty();
    }

    @Test
    void aFixForADrawingThatIsGoneDoesNothing() {
        Fix fix = fix();
        mending.accept(fix);
        Document after = history.document().get();
        mending.show(fix);
        assertThat(mending.proposed().get()).isEmpty();
        mending.accept(fix);
        assertThat(history.document().get()).isSameAs(after);
    }

    private Fix fix() {
        return problems.compiled().get().problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .findFirst()
                .orElseThrow();
    }
}
