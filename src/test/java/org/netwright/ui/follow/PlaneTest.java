package org.netwright.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.tensor.Form;

/// Where numbers lie in a picture of them.
class PlaneTest {
    record Example(Form form, int numbers) {}

    static Stream<Example> examples() {
        return Stream.of(
                new Example(Form.image(3, 4, 5), 60),
                new Example(Form.image(2, 5, 1), 10),
                new Example(Form.sequence(7, 3, false), 21),
                new Example(Form.sequence(7, 1, false), 7),
                new Example(Form.sequence(1, 4, false), 4),
                new Example(Form.vector(5), 5),
                new Example(Form.vector(50), 50));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyNumberHasAPlaceOfItsOwn(Example example) {
        for (int index = 0; index < example.numbers; index++) {
            Plane plane = Plane.of(example.form, example.numbers, index);
            int row = plane.row(index);
            int column = plane.column(index);
            assertThat(plane.holds(row, column)).as("number %d", index).isTrue();
            assertThat(plane.index(row, column)).isEqualTo(index);
        }
    }

    @Test
    void aThinnedSequenceLeavesOutFeaturesAndKeepsEveryStep() {
        Plane whole = Plane.of(Form.sequence(60, 100, false), 6000, 0);
        Plane thinned = whole.thinned(44, 96);
        assertThat(thinned.rows()).isEqualTo(34);
        assertThat(thinned.columns()).isEqualTo(60);
        assertThat(thinned.index(1, 0)).isEqualTo(whole.index(3, 0));
        assertThat(thinned.index(33, 59)).isEqualTo(whole.index(99, 59));
    }

    @Test
    void aThinnedPictureKeepsItsShape() {
        Plane thinned = Plane.of(Form.image(1, 64, 64), 4096, 0).thinned(44, 96);
        assertThat(thinned.rows()).isEqualTo(32);
        assertThat(thinned.columns()).isEqualTo(32);
        assertThat(thinned.index(1, 1)).isEqualTo(130);
    }
}
