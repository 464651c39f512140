package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.netwright.network.Network;
import org.netwright.network.NodeFacts;
import org.netwright.param.Words;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Selection;

/// Tells screen readers what is selected: the canvas has the focus, and is called by what the keys would change.
final class CanvasVoice {
    private final Editor editor;
    private final Problems problems;
    private final Words words;
    private final Spoken spoken;

    CanvasVoice(Editor editor, Problems problems, Words words) {
        this.editor = editor;
        this.problems = problems;
        this.words = words;
        spoken = new Spoken(words);
    }

    /// Speaks for a canvas from now on.
    void follow(Node canvas, Subscriptions subscriptions) {
        Runnable speak = () -> canvas.setAccessibleText(text());
        subscriptions.listen(editor.history().selection(), speak);
        subscriptions.listen(problems.compiled(), speak);
        speak.run();
    }

    /// What it says now.
    String text() {
        Network network = editor.history().document().get().network();
        Selection selection = editor.history().selection().get();
        List<String> layers = selection.nodes().stream().filter(network.nodes()::containsKey).toList();
        if (layers.size() > 1) {
            return words.of("ui.canvas.spoken.many", layers.size());
        }
        if (layers.size() == 1) {
            return layer(network, layers.getFirst());
        }
        return selection.links().stream()
                .filter(network.links()::contains)
                .findFirst()
                .map(link -> spoken.wire(network.node(link.from()), network.node(link.to()), facts(link.from())))
                .orElseGet(() -> words.of("ui.canvas.spoken", network.nodes().size()));
    }

    private String layer(Network network, String id) {
        var node = network.node(id);
        long wrong = problems.compiled().get().problems().stream()
                .filter(problem -> problem.node().equals(Optional.of(id)))
                .count();
        return spoken.layer(node, editor.catalog().get(node.kind()).spec(), facts(id), wrong);
    }

    private NodeFacts facts(String id) {
        return problems.compiled().get().facts().getOrDefault(id, NodeFacts.UNKNOWN);
    }
}
