package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.tensor.DataSchema;

/// What fixes do to a drawing beside mending it.
class FixesTest {
    private static final DataSchema PICTURES = Drawing.pictures(1, 28, 10);

    /// A picture straight into a dense layer, which a flatten between them mends.
    private final Drawing drawing = new Drawing()
            .add("in", "image-input")
            .add("dense", "dense", "units", 10)
            .add("out", "classification");

    private Network mended(DataSchema data) {
        Fix fix = drawing.compile(data).problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .findFirst()
                .orElseThrow();
        return Edits.applyAll(drawing.network(), fix.edits());
    }

    private static Node added(Network network) {
        return network.node(network.outOf("in").getFirst().to());
    }

    @Test
    void aLayerThatIsPutInMovesNothingWhereThereIsRoom() {
        drawing.edit(new Edit.MoveNodes(Map.of("dense", new Point(432, 0), "out", new Point(648, 0))));
        Network mended = mended(PICTURES);
        assertThat(added(mended).at()).isEqualTo(new Point(216, 0));
        assertThat(mended.node("dense").at()).isEqualTo(new Point(432, 0));
    }

    @Test
    void aGapFurtherOnTakesUpTheMovement() {
        drawing.edit(new Edit.MoveNodes(Map.of("out", new Point(600, 0))));
        Network mended = mended(PICTURES);
        assertThat(added(mended).at()).isEqualTo(new Point(216, 0));
        assertThat(mended.node("dense").at()).isEqualTo(new Point(432, 0));
        assertThat(mended.node("out").at()).isEqualTo(new Point(648, 0));
    }

    @Test
    void otherRowsStayWhereTheyAre() {
        drawing.edit(new Edit.MoveNodes(Map.of("out", new Point(0, 192))));
        assertThat(mended(PICTURES).node("out").at()).isEqualTo(new Point(0, 192));
    }

    @Test
    void aLayerThatTakesAnothersPlaceKeepsItsFrameItsNoteAndTheOrderOfWires() {
        var table = new Drawing()
                .loose("in", "image-input")
                .loose("other", "vector-input")
                .loose("both", "concatenate")
                .wire("in", "both")
                .wire("other", "both")
                .edit(new Edit.SetNote("in", "ours"))
                .edit(new Edit.PutGroup(new Group(
                        "group1", "Inputs", Group.Tint.BLUE, new LinkedHashSet<>(List.of("in")))));
        Fix fix = table.compile(Drawing.table(4, 3)).problems().stream()
                .flatMap(problem -> problem.fixes().stream())
                .filter(each -> each.title().key().equals("network.fix.replace"))
                .findFirst()
                .orElseThrow();
        Network mended = Edits.applyAll(table.network(), fix.edits());
        String now = mended.into("both").getFirst().from();
        assertThat(mended.node(now).kind()).isEqualTo("vector-input");
        assertThat(now).isNotEqualTo("other");
        assertThat(mended.node(now).note()).isEqualTo("ours");
        assertThat(mended.groupOf(now)).isPresent();
        assertThat(mended.nodes()).doesNotContainKey("in");
    }
}
