package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.project.Document;

class LayerSearchTest {
    private final Editor editor = new Editor(new History(Document.EMPTY), StandardLayers.catalog());
    private final QuickAdd quickAdd = new QuickAdd(editor.catalog());
    private final LayerSearch search = new LayerSearch(editor.catalog());

    @Test
    void aLayerIsFoundByNameKindOrWhatIsSet() {
        add("conv 32 5x5");
        add("conv 64 3x3 relu");
        add("dense 10");
        assertThat(found("conv 2d 1")).containsExactly("conv 2d 1");
        assertThat(found("conv")).containsExactly("conv 2d 1", "conv 2d 2");
        assertThat(found("Linear")).containsExactly("dense 1");
        assertThat(found("kernel 5")).containsExactly("conv 2d 1");
        assertThat(found("relu")).containsExactly("conv 2d 2");
        assertThat(found("filters 64")).containsExactly("conv 2d 2");
        assertThat(found("zebra")).isEmpty();
        assertThat(found("")).hasSize(3);
    }

    private List<String> found(String typed) {
        Network network = editor.history().document().get().network();
        return search.find(network, typed).stream().map(Node::name).toList();
    }

    private void add(String typed) {
        QuickAdd.Reading reading = quickAdd.read(typed).getFirst();
        Network network = editor.history().document().get().network();
        editor.graft(Graft.of(
                network, editor.catalog(), reading.kind().spec(), reading.values(), new Spot.Free(new Point(0, 0))));
    }
}
