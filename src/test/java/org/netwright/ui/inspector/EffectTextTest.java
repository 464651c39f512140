package org.netwright.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.network.NodeFacts;
import org.netwright.param.Words;
import org.netwright.tensor.Form;

class EffectTextTest {
    private final EffectText text = new EffectText(Words.english());

    @Test
    void whatComesOutAndTheWeightsAreToldBeforeAndAfter() {
        assertThat(text.of(List.of(facts(32, 320)), List.of(facts(64, 640))))
                .isEqualTo("32×26×26 → 64×26×26\n320 → 640 parameters");
    }

    @Test
    void whatStaysTheSameIsNotRepeated() {
        assertThat(text.of(List.of(facts(32, 320)), List.of(facts(32, 320)))).isEmpty();
        assertThat(text.of(List.of(facts(32, 320)), List.of(facts(64, 320)))).isEqualTo("32×26×26 → 64×26×26");
    }

    @Test
    void aLayerThatFitsNoLongerGivesNothing() {
        assertThat(text.of(List.of(facts(32, 320)), List.of(NodeFacts.UNKNOWN))).isEqualTo("32×26×26 → nothing");
    }

    @Test
    void layersOfDifferentFormsTellTheirWeightsOnly() {
        var before = List.of(facts(32, 320), facts(64, 100));
        var after = List.of(facts(32, 300), facts(64, 1000));
        assertThat(text.of(before, after)).isEqualTo("420 → 1,300 parameters");
    }

    private static NodeFacts facts(int channels, long parameters) {
        return new NodeFacts(List.of(), Optional.of(Form.image(channels, 26, 26)), parameters, 0, 0);
    }
}
