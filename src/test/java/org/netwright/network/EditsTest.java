package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {
    private final Network chain = new Drawing()
            .add("a", "vector-input")
            .add("b", "dense")
            .add("c", "classification")
            .network();

    @Test
    void removingANodeTakesItsWiresAlong() {
        Network after = Edits.apply(chain, new Edit.RemoveNode("b"));

        assertThat(after.nodes()).containsOnlyKeys("a", "c");
        assertThat(after.links()).isEmpty();
    }

    @Test
    void rewiringKeepsTheWiresPlace() {
        Network after = Edits.apply(chain, new Edit.Rewire(Link.of("a", "b"), Link.of("a", "c")));

        assertThat(after.links()).containsExactly(Link.of("a", "c"), Link.of("b", "c"));
    }

    @Test
    void drawingAWireThatIsThereChangesNothing() {
        assertThat(Edits.apply(chain, new Edit.Connect(Link.of("a", "b")))).isSameAs(chain);
    }

    @Test
    void movingChangesOnlyPlaces() {
        Network after = Edits.apply(chain, new Edit.MoveNodes(Map.of("b", new Point(7, 9))));

        assertThat(after.node("b").at()).isEqualTo(new Point(7, 9));
        assertThat(after.node("b").moved(chain.node("b").at())).isEqualTo(chain.node("b"));
    }

    @Test
    void anEditOfWhatIsNotThereIsRefusedAndTheDrawingStaysAsItWas() {
        assertThatThrownBy(() -> Edits.apply(chain, new Edit.RemoveNode("z"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edits.apply(chain, new Edit.Connect(Link.of("a", "z"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(chain.nodes()).hasSize(3);
    }

    @Test
    void freshIdsAndNamesMeetNoOther() {
        assertThat(chain.nodes()).doesNotContainKey(chain.freshId(Set.of()));
        assertThat(chain.freshName("dense", Set.of("dense 1"))).isEqualTo("dense 2");
    }

    @Test
    void whatLeadsToNoOutputIsLeftOutOfTheProgram() {
        Network extra = new Drawing()
                .add("a", "vector-input")
                .add("b", "dense")
                .from("a")
                .add("side", "dense")
                .from("b")
                .add("c", "classification", "classes", 3)
                .network();
        Compiled compiled = new Compiler(Drawing.CATALOG).compile(extra, Optional.of(Drawing.table(4, 3)));

        assertThat(compiled.program().orElseThrow().steps().stream().map(step -> step.node()))
                .doesNotContain("side");
        assertThat(compiled.problems()).hasSize(1).allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
    }
}
