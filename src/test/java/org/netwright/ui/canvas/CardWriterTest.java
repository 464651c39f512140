package org.netwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiled;
import org.netwright.network.Edit;
import org.netwright.network.Fix;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.param.Message;
import org.netwright.param.Values;
import org.netwright.param.Words;

class CardWriterTest {
    private final CardWriter writer = new CardWriter(StandardLayers.catalog(), Words.english());
    private final Node node = new Node("n1", "dense 1", "dense", Values.DEFAULTS, new Point(0, 0));

    /// What compiling finds about the layer: something is wrong, and can be mended by a layer at a place.
    private static Compiled found(String wrong, double parameters, Point mended) {
        var facts = new NodeFacts(List.of(), Optional.empty(), (long) parameters, 0, 0);
        var fix = new Fix(Message.of("network.empty"), List.of(new Edit.MoveNodes(Map.of("n1", mended))));
        return new Compiled(
                Optional.empty(),
                Map.of("n1", facts),
                List.of(new Problem(Optional.of("n1"), Problem.Severity.ERROR, Message.of(wrong), List.of(fix))));
    }

    private CardContent written(Compiled found, Node of) {
        writer.know(found, Optional.empty());
        return writer.write(of, Optional.empty());
    }

    @Test
    void aCardIsNotWrittenAnewWhenItLiesElsewhere() {
        CardContent before = written(found("network.empty", 8, new Point(1, 1)), node);
        assertThat(written(found("network.empty", 8, new Point(2, 2)), node.moved(new Point(90, 0)))).isSameAs(before);
    }

    @Test
    void aCardIsWrittenAnewWhenSomethingElseIsWrongOrKnown() {
        CardContent before = written(found("network.empty", 8, new Point(1, 1)), node);
        CardContent other = written(found("workspace.problem.no-data", 8, new Point(1, 1)), node);
        assertThat(other.badge()).isNotEqualTo(before.badge());
        assertThat(written(found("workspace.problem.no-data", 9, new Point(1, 1)), node).parameters()).isEqualTo("9");
    }
}
