package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netwright.network.Compiled;
import org.netwright.network.Drawing;
import org.netwright.network.Edit;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.param.Words;

class SpokenTest {
    private final Spoken spoken = new Spoken(Words.english());

    private static Drawing pictures() {
        return new Drawing().add("Picture", "image-input").add("conv 1", "conv-2d").add("flatten", "flatten");
    }

    private String layer(Drawing drawing, Compiled compiled, String id) {
        Node node = drawing.network().node(id);
        long problems = compiled.problems().stream().filter(each -> each.node().filter(id::equals).isPresent()).count();
        return spoken.layer(node, Drawing.CATALOG.get(node.kind()).spec(), compiled.facts().get(id), problems);
    }

    @Test
    void aLayerIsSaidInWholeWords() {
        Drawing drawing = pictures();
        assertThat(layer(drawing, drawing.compile(Drawing.pictures(1, 28, 10)), "conv 1"))
                .isEqualTo("conv 1, Conv 2D, output 32 by 26 by 26, 320 parameters");
    }

    @Test
    void problemsAndBeingBypassedAreSaid() {
        Drawing lonely = pictures().loose("lonely", "dropout");
        assertThat(layer(lonely, lonely.compile(Drawing.pictures(1, 28, 10)), "lonely"))
                .startsWith("lonely, Dropout").endsWith(" problem");

        Drawing off = pictures().edit(new Edit.SetBypassed("conv 1", true));
        assertThat(layer(off, off.compile(Drawing.pictures(1, 28, 10)), "conv 1"))
                .isEqualTo("conv 1, Conv 2D, bypassed, output 1 by 28 by 28");
    }

    @Test
    void aWireIsSaidByItsEndsAndWhatFlows() {
        Drawing drawing = new Drawing().add("Text", "tokens-input").add("embed", "embedding");
        Network network = drawing.network();
        Compiled compiled = drawing.compile(Drawing.texts(1000, 2));
        assertThat(spoken.wire(network.node("Text"), network.node("embed"), compiled.facts().get("Text")))
                .isEqualTo("wire from Text to embed, any length");
    }
}
