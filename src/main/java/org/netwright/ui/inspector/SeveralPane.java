package org.netwright.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.param.Param;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Editor;
import org.netwright.workspace.OfKind;
import org.netwright.workspace.Problems;
import org.netwright.workspace.SharedParams;

/// Several layers at once: what they share can be set for all of them.
final class SeveralPane extends VBox {
    /// More names than these nobody reads here.
    private static final int NAMED = 6;

    private final Words words;
    private final NodeSettings settings;
    private final ParamForm form;
    private final Facts facts = new Facts();

    /// @param narrowed told when a person has chosen fewer of them
    SeveralPane(Editor editor, Problems problems, List<String> ids, Runnable narrowed, Words words) {
        super(12);
        this.words = words;
        getStyleClass().add("nw-pane");
        setId("several");
        settings = new NodeSettings(editor, problems, ids, words);
        List<Node> nodes = settings.nodes();
        List<Param<?>> shared = SharedParams.of(nodes, editor.catalog());
        form = new ParamForm(shared, settings, words);
        List<OfKind> kinds = OfKind.among(nodes, editor.catalog());
        getChildren().addAll(
                Controls.label(words.of("ui.inspector.several", ids.size()), "nw-title"),
                Controls.prose(names(nodes), "nw-muted", "nw-small"));
        if (kinds.size() > 1) {
            Consumer<List<String>> choose = some -> {
                editor.select(some);
                narrowed.run();
            };
            getChildren().addAll(
                    Controls.prose(words.of("ui.inspector.kinds"), "nw-muted", "nw-small"),
                    new KindChips(kinds, choose, words));
        }
        getChildren().addAll(
                Controls.prose(
                        words.of(shared.isEmpty() ? "ui.inspector.together.nothing" : "ui.inspector.together.help"),
                        "nw-muted", "nw-small"),
                form,
                facts);
    }

    private String names(List<Node> nodes) {
        String names = String.join(", ", nodes.stream().limit(NAMED).map(Node::name).toList());
        return nodes.size() > NAMED ? names + " " + words.of("ui.inspector.more", nodes.size() - NAMED) : names;
    }

    /// Shows them as they are now.
    void show() {
        form.show();
        List<NodeFacts> known = settings.facts();
        facts.clear();
        facts.add(
                words.of("ui.inspector.parameters"),
                Amounts.count(known.stream().mapToLong(NodeFacts::parameters).sum()));
        facts.add(words.of("ui.inspector.work"), Amounts.flops(known.stream().mapToLong(NodeFacts::flops).sum()));
    }
}
