package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.network.BrokenNetworks.Broken;
import org.netwright.param.Words;

/// Every broken network gets the right sentence on the right layer, and every fix that is offered mends it.
class BrokenNetworksTest {
    private final Words words = Words.english();

    static List<Broken> broken() {
        return BrokenNetworks.all();
    }

    @Test
    void theTableHasAtLeastFortyRows() {
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void getsTheRightSentenceOnTheRightLayer(Broken row) {
        Problem problem = problem(row);

        assertThat(words.of(problem.message())).contains(row.says()).endsWith(".");
        assertThat(problem.node().map(id -> row.drawing().network().node(id).name()).orElse("")).isEqualTo(row.node());
        assertThat(problem.fixes().stream().map(fix -> words.of(fix.title()))).containsExactlyElementsOf(row.fixes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isMendedByEveryFixThatIsOffered(Broken row) {
        for (Fix fix : problem(row).fixes()) {
            Network mended = Edits.applyAll(row.drawing().network(), fix.edits());
            Compiled compiled = new Compiler(Drawing.CATALOG).compile(mended, java.util.Optional.of(row.data()));

            assertThat(compiled.program())
                    .as("program after %s", words.of(fix.title()))
                    .isPresent();
            assertThat(compiled.problems().stream()
                            .map(problem -> words.of(problem.message()))
                            .toList())
                    .as("after %s", words.of(fix.title()))
                    .noneMatch(sentence -> sentence.contains(row.says()));
        }
    }

    @Test
    void aWindowOfOnePointMayStepFurtherBecauseSkipConnectionsMakePicturesSmallerSo() {
        Compiled compiled = new Drawing()
                .add("image", "image-input")
                .add("c", "conv-2d", "stride", 2, "kernel", 1, "filters", 4)
                .add("f", "flatten")
                .add("o", "classification", "classes", 3)
                .compile(Drawing.pictures(1, 12, 3));
        assertThat(compiled.problems()).isEmpty();
    }

    private Problem problem(Broken row) {
        List<Problem> problems = row.drawing().compile(row.data()).problems();
        assertThat(problems).as("problems of a network with %s", row.what()).isNotEmpty();
        return problems.stream()
                .filter(problem -> words.of(problem.message()).contains(row.says()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no such sentence among " + problems.stream().map(p -> words.of(p.message())).toList()));
    }
}
