package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.network.Drawing;
import org.netwright.network.Network;
import org.netwright.training.Vitals;

class WireSizeTest {
    private final Network network = new Drawing()
            .add("in", "vector-input")
            .add("a", "dense")
            .add("drop", "dropout")
            .add("out", "classification")
            .network();
    private final Map<String, Vitals> vitals = Map.of(
            "in", new Vitals(1, Double.NaN, Double.NaN, Double.NaN),
            "a", new Vitals(10, 1e-5, 1e-3, Double.NaN),
            "drop", new Vitals(0.1, Double.NaN, Double.NaN, Double.NaN),
            "out", new Vitals(1, 1e-2, 1e-3, Double.NaN));

    private Map<String, Double> sizes(WireSize what) {
        var sizes = what.thicknesses(network, vitals);
        return network.links().stream()
                .filter(sizes::containsKey)
                .collect(java.util.stream.Collectors.toMap(link -> link.from(), sizes::get));
    }

    @Test
    void tenTimesAsMuchIsAPixelOrTwoThickerBetweenOneAndSeven() {
        assertThat(WireSize.ACTIVATIONS.thickness(0.1)).isEqualTo(3);
        assertThat(WireSize.ACTIVATIONS.thickness(1)).isEqualTo(5);
        assertThat(WireSize.ACTIVATIONS.thickness(100)).isEqualTo(7);
        assertThat(WireSize.GRADIENTS.thickness(1e-3)).isEqualTo(5);
        assertThat(WireSize.GRADIENTS.thickness(1e-7)).isEqualTo(1);
        assertThat(WireSize.GRADIENTS.thickness(0)).isEqualTo(1);
        assertThat(WireSize.GRADIENTS.thickness(Double.POSITIVE_INFINITY)).isEqualTo(7);
    }

    @Test
    void plainWiresAndWiresOfWhichNothingIsKnownAreAsUsual() {
        assertThat(sizes(WireSize.PLAIN)).isEmpty();
        assertThat(WireSize.ACTIVATIONS.thicknesses(network, Map.of())).isEmpty();
    }

    @Test
    void aWireCarriesWhatTheLayerItLeavesMakes() {
        assertThat(sizes(WireSize.ACTIVATIONS)).isEqualTo(Map.of("in", 5.0, "a", 7.0, "drop", 3.0));
    }

    @Test
    void theGradientOfAWireIsThatOfTheNearestLayerItComesBackTo() {
        assertThat(sizes(WireSize.GRADIENTS)).isEqualTo(Map.of("in", 3.0, "a", 3.0, "drop", 3.0));
    }

    @Test
    void beforeTheFirstLayerWithWeightsItIsThatOfTheNextOne() {
        Network flat = new Drawing().add("in", "image-input").add("flat", "flatten").add("a", "dense").network();
        var sizes = WireSize.GRADIENTS.thicknesses(flat, Map.of("a", new Vitals(1, 1e-3, 1e-3, Double.NaN)));
        assertThat(sizes.values()).containsExactly(5.0, 5.0);
    }

    @Test
    void switchingGoesRound() {
        assertThat(WireSize.PLAIN.next().next().next()).isEqualTo(WireSize.PLAIN);
    }
}
