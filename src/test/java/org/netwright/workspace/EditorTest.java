package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.layer.WeightParams;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.project.Document;

class EditorTest {
    private static final Point HERE = new Point(10, 20);

    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());

    @Test
    void aNewLayerIsSelectedAndNamedApartFromOthers() {
        String first = add("dense");
        String second = add("dense");
        assertThat(history.selection().get()).isEqualTo(Selection.of(second));
        assertThat(network().node(first).name()).isNotEqualTo(network().node(second).name());
    }

    @Test
    void aLayerAddedBehindAnotherIsWiredToItInTheSameStep() {
        String image = add("image-input");
        String conv = editor.add(editor.catalog().get("conv-2d"), HERE, Optional.of(image));
        assertThat(network().links()).containsExactly(Link.of(image, conv));
        history.undo();
        assertThat(network().links()).isEmpty();
        assertThat(network().nodes()).hasSize(1);
    }

    @Test
    void anInputAddedBehindAnotherLayerIsNotWired() {
        String dense = add("dense");
        editor.add(editor.catalog().get("image-input"), HERE, Optional.of(dense));
        assertThat(network().links()).isEmpty();
    }

    @Test
    void aMoveOfManyNodesIsOneUndoStep() {
        String a = add("dense");
        String b = add("dense");
        new Selected(editor).all();
        for (int i = 1; i <= 30; i++) {
            editor.move(Map.of(a, new Point(i, i), b, new Point(i, i)));
        }
        history.seal();
        history.undo();
        assertThat(network().node(a).at()).isEqualTo(HERE);
        assertThat(network().node(b).at()).isEqualTo(HERE);
    }

    @Test
    void twoMovesAreTwoSteps() {
        String a = add("dense");
        editor.move(Map.of(a, new Point(1, 1)));
        history.seal();
        editor.move(Map.of(a, new Point(2, 2)));
        history.undo();
        assertThat(network().node(a).at()).isEqualTo(new Point(1, 1));
    }

    @Test
    void typingAValueIsOneStepPerParameter() {
        String dense = add("dense");
        editor.set(dense, WeightParams.L1, 0.1);
        editor.set(dense, WeightParams.L1, 0.12);
        editor.set(dense, WeightParams.L2, 0.5);
        history.undo();
        assertThat(network().node(dense).values().get(WeightParams.L1)).isEqualTo(0.12);
        history.undo();
        assertThat(network().node(dense).values().get(WeightParams.L1)).isZero();
    }

    @Test
    void deletingTakesTheWiresAlongAndUndoBringsThemBack() {
        String image = add("image-input");
        String conv = editor.add(editor.catalog().get("conv-2d"), HERE, Optional.of(image));
        editor.select(List.of(image));
        new Selected(editor).delete();
        assertThat(network().links()).isEmpty();
        assertThat(history.selection().get().isEmpty()).isTrue();
        history.undo();
        assertThat(network().links()).containsExactly(Link.of(image, conv));
        assertThat(history.selection().get()).isEqualTo(Selection.of(image));
    }

    @Test
    void aSelectedWireIsDeletedAloneOrWithItsLayers() {
        String image = add("image-input");
        String conv = editor.add(editor.catalog().get("conv-2d"), HERE, Optional.of(image));
        Link wire = Link.of(image, conv);
        history.select(Selection.of(wire));
        new Selected(editor).delete();
        assertThat(network().nodes()).hasSize(2);
        history.undo();
        history.select(new Selection(Selection.of(conv).nodes(), java.util.Set.of(wire), java.util.Set.of()));
        new Selected(editor).delete();
        assertThat(network().nodes()).hasSize(1);
    }

    @Test
    void deletingAndReconnectingIsOneStep() {
        String image = add("image-input");
        String conv = editor.add(editor.catalog().get("conv-2d"), HERE, Optional.of(image));
        String pool = editor.add(editor.catalog().get("max-pool-2d"), HERE, Optional.of(conv));
        editor.select(List.of(conv));
        new Selected(editor).deleteAndReconnect();
        assertThat(network().links()).containsExactly(Link.of(image, pool));
        history.undo();
        assertThat(network().links()).containsExactly(Link.of(image, conv), Link.of(conv, pool));
    }

    @Test
    void aSelectedWireIsNotBridged() {
        String image = add("image-input");
        String conv = editor.add(editor.catalog().get("conv-2d"), HERE, Optional.of(image));
        String pool = editor.add(editor.catalog().get("max-pool-2d"), HERE, Optional.of(conv));
        history.select(new Selection(Selection.of(conv).nodes(), java.util.Set.of(Link.of(image, conv)), java.util.Set.of()));
        new Selected(editor).deleteAndReconnect();
        assertThat(network().links()).isEmpty();
        assertThat(network().nodes()).containsOnlyKeys(image, pool);
    }

    @Test
    void theSelectionGrowsUpAndDownTheStream() {
        String image = add("image-input");
        String conv = editor.add(editor.catalog().get("conv-2d"), HERE, Optional.of(image));
        String pool = editor.add(editor.catalog().get("max-pool-2d"), HERE, Optional.of(conv));
        editor.select(List.of(conv));
        new Selected(editor).upstream();
        assertThat(history.selection().get().nodes()).containsExactly(image, conv);
        editor.select(List.of(conv));
        new Selected(editor).downstream();
        assertThat(history.selection().get().nodes()).containsExactly(conv, pool);
    }

    @Test
    void deletingNothingIsNoStep() {
        new Selected(editor).delete();
        assertThat(history.undoable().get()).isEmpty();
    }

    @Test
    void aFixIsOneStep() {
        String image = add("image-input");
        String dense = editor.add(editor.catalog().get("dense"), HERE, Optional.of(image));
        var compiler = new Compiler(editor.catalog());
        Problem problem = compiler.compile(network(), Optional.empty()).problems().stream()
                .filter(each -> each.node().equals(Optional.of(dense)))
                .findFirst()
                .orElseThrow();
        editor.apply(problem.fixes().getFirst());
        assertThat(compiler.compile(network(), Optional.empty()).problems())
                .noneMatch(each -> each.message().equals(problem.message()));
        history.undo();
        assertThat(network().nodes()).hasSize(2);
    }

    private String add(String kind) {
        return editor.add(editor.catalog().get(kind), HERE);
    }

    private Network network() {
        return history.document().get().network();
    }
}
