package org.netwright.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netwright.param.Values;

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
        assertThat(Edits.apply(chain, new Edit.Connect(Link.of("a", "b")))).isEqualTo(chain);
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

    /// A thousand copies of a thousand layers would be felt; this many would take minutes.
    @Test
    void manyEditsAtOnceCostNoCopyEach() {
        var drawing = new Drawing().add("0", "vector-input");
        var edits = new ArrayList<Edit>();
        for (int i = 1; i < 20_000; i++) {
            edits.add(new Edit.AddNode(new Node("" + i, "" + i, "dense", Values.DEFAULTS, new Point(i, 0))));
            edits.add(new Edit.Connect(Link.of("" + (i - 1), "" + i)));
        }
        Network large = Edits.applyAll(drawing.network(), edits);
        List<Edit> removal = large.nodes().keySet().stream().<Edit>map(Edit.RemoveNode::new).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Edits.applyAll(large, removal)).isEqualTo(Network.EMPTY);
            List<String> middle = large.nodes().keySet().stream().skip(1).limit(19_998).toList();
            Network joined = Edits.applyAll(large, Bridge.without(large, middle, Drawing.CATALOG));
            assertThat(joined.links()).containsExactly(Link.of("0", "19999"));
        });
    }

    private static Group group(String id, String... nodes) {
        return new Group(id, id, Group.Tint.BLUE, new LinkedHashSet<>(List.of(nodes)));
    }

    @Test
    void aGroupTakesItsNodesFromOthersAndAnEmptyOneDisappears() {
        Network after = Edits.applyAll(chain, List.of(
                new Edit.PutGroup(group("g", "a", "b")), new Edit.PutGroup(group("h", "b")), new Edit.PutGroup(group("i", "a"))));

        assertThat(after.groups()).containsExactly(group("h", "b"), group("i", "a"));
        assertThat(after.groupOf("b")).contains(group("h", "b"));
        assertThat(Edits.apply(after, new Edit.RemoveNode("b")).groups()).containsExactly(group("i", "a"));
        assertThat(Edits.apply(after, new Edit.RemoveGroup("i")).groups()).containsExactly(group("h", "b"));
    }

    @Test
    void aCommentComesChangesAndGoes() {
        var comment = new Comment("c1", "why", new Point(1, 2), 208);
        Network after = Edits.apply(chain, new Edit.PutComment(comment));

        assertThat(after.comment("c1")).contains(comment);
        assertThat(Edits.apply(after, new Edit.PutComment(comment.saying("because"))).comments())
                .containsExactly(comment.saying("because"));
        assertThat(Edits.apply(after, new Edit.RemoveComment("c1"))).isEqualTo(chain);
        assertThatThrownBy(() -> Edits.apply(chain, new Edit.RemoveComment("c1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void framesAndCommentsSurviveEveryOtherEdit() {
        var comment = new Comment("c1", "why", new Point(1, 2), 208);
        Network marked = Edits.applyAll(chain, List.of(new Edit.PutGroup(group("g", "a")), new Edit.PutComment(comment)));
        for (Edit edit : List.of(
                new Edit.MoveNodes(Map.of("a", new Point(9, 9))),
                new Edit.Rename("a", "other"),
                new Edit.SetBypassed("b", true),
                new Edit.SetNote("b", "note"),
                new Edit.Disconnect(Link.of("a", "b")),
                new Edit.Rewire(Link.of("a", "b"), Link.of("a", "c")),
                new Edit.RemoveNode("b"))) {
            Network after = Edits.apply(marked, edit);
            assertThat(after.groups()).as(edit.toString()).isEqualTo(marked.groups());
            assertThat(after.comments()).as(edit.toString()).isEqualTo(marked.comments());
            assertThat(after).isNotEqualTo(marked);
        }
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
