package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.project.Document;
import org.netwright.tensor.Form;

class WiringTest {
    private final Editor editor = new Editor(new History(Document.EMPTY), StandardLayers.catalog());
    private final Wiring wiring = new Wiring(editor.catalog());
    private final String image = add("image-input");
    private final String conv = add("conv-2d");
    private final String dense = add("dense");

    @Test
    void aWireThatFitsTellsWhatComesOut() {
        Wiring.Verdict verdict = judge(image, conv);
        assertThat(verdict)
                .isEqualTo(new Wiring.Verdict.Fits(
                        List.of(new Edit.Connect(Link.of(image, conv))), Optional.of(Form.image(32, 30, 30))));
    }

    @Test
    void aWireThatDoesNotFitMayBeDrawnAndTellsWhatIsWrong() {
        assertThat(judge(image, dense)).isInstanceOfSatisfying(
                Wiring.Verdict.Misfits.class,
                misfit -> assertThat(misfit.problem().key()).isEqualTo("op.linear.needs-vector"));
    }

    @Test
    void aWireFromALayerWithNothingBeforeItMayBeDrawn() {
        assertThat(judge(conv, dense)).isInstanceOf(Wiring.Verdict.Fits.class);
    }

    @Test
    void aLayerCannotFeedItselfDirectlyOrInACircle() {
        assertThat(judge(conv, conv)).isEqualTo(refused("workspace.wire.itself"));
        draw(conv, dense);
        assertThat(judge(dense, conv)).isEqualTo(refused("workspace.wire.circle"));
    }

    @Test
    void aWireThatIsThereIsNotDrawnAgain() {
        draw(image, conv);
        assertThat(judge(image, conv)).isEqualTo(refused("workspace.wire.there"));
    }

    @Test
    void layersAreWiredOneBehindTheOtherAndWhatMayNotBeIsLeftOut() {
        String flatten = add("flatten");
        List<Edit> edits = wiring.chain(network(), Optional.empty(), List.of(image, flatten, dense, image));
        assertThat(edits)
                .containsExactly(
                        new Edit.Connect(Link.of(image, flatten)), new Edit.Connect(Link.of(flatten, dense)));
        draw(image, dense);
        assertThat(Edits.applyAll(network(), wiring.chain(network(), Optional.empty(), List.of(conv, dense))).links())
                .containsExactly(Link.of(conv, dense));
    }

    @Test
    void aPortForOneWireTakesTheNewOneInsteadOfTheOld() {
        draw(image, dense);
        draw(conv, dense);
        assertThat(network().links()).containsExactly(Link.of(conv, dense));
    }

    @Test
    void aWireCanBeMovedToAnotherLayer() {
        draw(image, dense);
        Link now = Link.of(image, conv);
        Wiring.Verdict verdict = wiring.judge(network(), Optional.empty(), now, Optional.of(Link.of(image, dense)));
        assertThat(verdict).isInstanceOfSatisfying(Wiring.Verdict.Fits.class, fits -> editor.wire(fits.edits()));
        assertThat(network().links()).containsExactly(now);
    }

    private static Wiring.Verdict refused(String key) {
        return new Wiring.Verdict.Refused(org.netwright.param.Message.of(key));
    }

    private Wiring.Verdict judge(String from, String to) {
        return wiring.judge(network(), Optional.empty(), Link.of(from, to));
    }

    private void draw(String from, String to) {
        switch (judge(from, to)) {
            case Wiring.Verdict.Fits(var edits, var output) -> editor.wire(edits);
            case Wiring.Verdict.Misfits(var edits, var problem) -> editor.wire(edits);
            case Wiring.Verdict.Refused(var reason) -> throw new AssertionError(reason);
        }
    }

    private String add(String kind) {
        return editor.add(editor.catalog().get(kind), new Point(0, 0));
    }

    private Network network() {
        return editor.history().document().get().network();
    }
}
