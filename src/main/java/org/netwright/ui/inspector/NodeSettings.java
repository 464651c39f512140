package org.netwright.ui.inspector;

import java.util.List;
import java.util.Objects;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Spread;

/// The values of one layer or several, and what changing them does.
final class NodeSettings implements Settings {
    private final Editor editor;
    private final Problems problems;
    private final List<String> ids;
    private final EffectText text;
    private final SpreadText where;
    private List<NodeFacts> before = List.of();

    NodeSettings(Editor editor, Problems problems, List<String> ids, Words words) {
        this.editor = editor;
        this.problems = problems;
        this.ids = ids;
        text = new EffectText(words);
        where = new SpreadText(words);
    }

    /// The layers that are there.
    List<Node> nodes() {
        Network network = editor.history().document().get().network();
        return ids.stream().map(network.nodes()::get).filter(Objects::nonNull).toList();
    }

    /// What is known about them.
    List<NodeFacts> facts() {
        var known = problems.compiled().get().facts();
        return nodes().stream().map(node -> known.getOrDefault(node.id(), NodeFacts.UNKNOWN)).toList();
    }

    @Override
    public List<Values> values() {
        return nodes().stream().map(Node::values).toList();
    }

    @Override
    public <T> void set(Param<T> param, T value) {
        List<String> there = nodes().stream().map(Node::id).toList();
        if (!there.isEmpty()) {
            editor.set(there, param, value);
        }
    }

    @Override
    public <T> String spread(Param<T> param) {
        return where.of(param, Spread.of(param, nodes()));
    }

    @Override
    public void begun() {
        before = facts();
    }

    @Override
    public String effect() {
        List<NodeFacts> now = facts();
        return before.size() == now.size() ? text.of(before, now) : "";
    }

    @Override
    public void finished() {
        before = List.of();
        editor.history().seal();
    }
}
