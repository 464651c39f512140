package org.netwright.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.layer.LayerSpec;
import org.netwright.network.Compiled;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.param.Words;
import org.netwright.training.LayerHealth;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Mending;
import org.netwright.workspace.Problems;

/// One layer: its name, what it is, what flows through it, and a form for what can be set.
final class LayerPane extends VBox {
    private final Editor editor;
    private final String id;
    private final Words words;
    private final TextField name = Styles.styled(new TextField(), "nw-name-field");
    private final ParamForm form;
    private final Facts facts = new Facts();
    private final HealthNote health;
    private final ProblemCards wrong;
    private final NodeSettings settings;
    private final NotesPane notes;
    private final PaneTabs tabs;

    LayerPane(Editor editor, Problems problems, Mending mending, String id, Words words) {
        super(12);
        this.editor = editor;
        this.id = id;
        this.words = words;
        Node node = node().orElseThrow();
        LayerSpec spec = editor.catalog().get(node.kind()).spec();
        getStyleClass().addAll("nw-pane", "category-" + spec.category().id());
        name.setId("layer-name");
        name.setAccessibleText(words.of("ui.inspector.name"));
        name.setTooltip(Controls.tip(words.of("ui.inspector.name.tip")));
        name.textProperty().addListener((cell, before, now) -> {
            if (name.isFocused()) {
                editor.rename(id, now);
            }
        });
        name.focusedProperty().addListener((cell, before, focused) -> editor.history().seal());
        name.setOnAction(event -> editor.history().seal());
        HBox.setHgrow(name, Priority.ALWAYS);
        Region bar = Styles.styled(new Region(), "nw-head-bar");
        Label kind = Controls.label(spec.name(), "nw-muted", "nw-small");
        wrong = new ProblemCards(mending, words);
        settings = new NodeSettings(editor, problems, List.of(id), words);
        notes = new NotesPane(editor, id, words);
        form = new ParamForm(spec.params(), settings, words);
        health = new HealthNote(words);
        var head = new HBox(8, bar, new VBox(2, name, kind));
        HBox.setHgrow(name.getParent(), Priority.ALWAYS);
        var layer = new VBox(12, wrong, health, form, facts);
        tabs = new PaneTabs(layer, notes, words);
        getChildren().addAll(tabs, head, layer, notes);
    }

    /// Offers a look inside.
    ///
    /// @param shown whether it is in front
    /// @param changed told when it comes to the front or goes
    void inside(Region pane, boolean shown, Consumer<Boolean> changed) {
        getChildren().add(pane);
        tabs.inside(pane, shown, changed);
    }

    /// Brings it to the front.
    void showInside() {
        tabs.getButtons().get(1).setSelected(true);
    }

    /// Shows the layer as it is now; what it is about does not change.
    void show(Compiled compiled) {
        Optional<Node> node = node();
        if (node.isEmpty()) {
            return;
        }
        if (!name.isFocused() || !name.getText().equals(node.get().name())) {
            name.setText(node.get().name());
        }
        form.show();
        notes.show();
        wrong.show(compiled.problems().stream()
                .filter(problem -> problem.node().equals(Optional.of(id)))
                .toList());
        NodeFacts known = compiled.facts().getOrDefault(id, NodeFacts.UNKNOWN);
        facts.clear();
        if (!known.inputs().isEmpty()) {
            facts.add(words.of("ui.inspector.receives"), join(known));
        }
        known.output().ifPresent(form -> {
            facts.add(words.of("ui.inspector.gives"), form.toString());
            facts.add(words.of("ui.inspector.parameters"), Amounts.count(known.parameters()));
            facts.add(words.of("ui.inspector.work"), Amounts.flops(known.flops()));
        });
    }

    /// Shows how well the layer learns, if that is known.
    void show(Optional<LayerHealth> now) {
        health.show(now);
    }

    private static String join(NodeFacts known) {
        return String.join(", ", known.inputs().stream().map(Object::toString).toList());
    }

    private Optional<Node> node() {
        Network network = editor.history().document().get().network();
        return Optional.ofNullable(network.nodes().get(id));
    }
}
