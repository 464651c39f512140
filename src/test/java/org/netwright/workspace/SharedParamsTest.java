package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.layer.ActivationParam;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.WeightParams;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.project.Document;

class SharedParamsTest {
    private static final LayerCatalog CATALOG = StandardLayers.catalog();

    @Test
    void layersOfOneKindShareEverything() {
        assertThat(shared("dense", "dense")).isEqualTo(CATALOG.get("dense").spec().params());
    }

    @Test
    void layersOfSeveralKindsShareWhatIsTheSameInEveryRespect() {
        List<Param<?>> shared = shared("dense", "conv-2d");
        assertThat(shared).contains(ActivationParam.ACTIVATION, WeightParams.BIAS);
        assertThat(shared).isSubsetOf(CATALOG.get("dense").spec().params());
        assertThat(shared).isSubsetOf(CATALOG.get("conv-2d").spec().params());
    }

    @Test
    void whatMattersHereAlwaysAndThereOnlyAtTimesIsSharedToo() {
        assertThat(shared("dense", "classification")).contains(WeightParams.L2);
        assertThat(shared("classification", "dense")).contains(WeightParams.L2);
    }

    @Test
    void layersWithNothingInCommonShareNothing() {
        assertThat(shared("flatten", "dense")).isEmpty();
    }

    @Test
    void settingSeveralLayersIsOneStep() {
        var history = new History(Document.EMPTY);
        var editor = new Editor(history, CATALOG);
        String a = editor.add(CATALOG.get("dense"), new Point(0, 0));
        String b = editor.add(CATALOG.get("dense"), new Point(300, 0));
        Document before = history.document().get();
        editor.set(List.of(a, b), WeightParams.L2, 0.1);
        editor.set(List.of(a, b), WeightParams.L2, 0.12);
        var network = history.document().get().network();
        assertThat(network.node(a).values().get(WeightParams.L2)).isEqualTo(0.12);
        assertThat(network.node(b).values().get(WeightParams.L2)).isEqualTo(0.12);
        history.undo();
        assertThat(history.document().get()).isEqualTo(before);
    }

    private static List<Param<?>> shared(String... kinds) {
        List<Node> nodes = java.util.Arrays.stream(kinds)
                .map(kind -> new Node(kind, kind, kind, Values.DEFAULTS, new Point(0, 0)))
                .toList();
        return SharedParams.of(nodes, CATALOG);
    }
}
