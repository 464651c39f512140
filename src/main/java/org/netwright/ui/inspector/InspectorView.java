package org.netwright.ui.inspector;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Selection;
import org.netwright.workspace.Subscription;

/// The right side of the window: the selected layer, how many are selected, or, with none, how the network is trained.
public final class InspectorView extends ScrollPane implements Subscription {
    private final Editor editor;
    private final Problems problems;
    private final Words words;
    private final PlanPane plan;
    private final Action rename;
    private final OncePerFrame refresh = new OncePerFrame(this::refresh);
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<String> shown = Optional.empty();
    private @Nullable LayerPane layer;

    /// Inspects a document.
    public InspectorView(Editor editor, Problems problems, Words words) {
        this.editor = editor;
        this.problems = problems;
        this.words = words;
        plan = new PlanPane(editor, words);
        rename = Action.of(words.of("ui.inspector.rename"), this::rename, "F2");
        getStylesheets().add(Styles.sheet(InspectorView.class, "inspector.css"));
        getStyleClass().addAll("nw-scroll", "nw-inspector");
        setId("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(plan);
        subscriptions.listen(editor.history().document(), refresh::request);
        subscriptions.listen(editor.history().selection(), refresh::request);
        subscriptions.listen(problems.compiled(), refresh::request);
        refresh();
    }

    /// Goes to the selected layer's name.
    public Action renameAction() {
        return rename;
    }

    private void rename() {
        refresh();
        LayerPane pane = layer;
        if (pane != null) {
            pane.rename();
        }
    }

    private void refresh() {
        Selection selection = editor.history().selection().get();
        Network network = editor.history().document().get().network();
        Optional<String> only = selection.only();
        if (only.isPresent() && !only.equals(shown)) {
            layer = new LayerPane(editor, only.get(), words);
            setContent(layer);
            setVvalue(0);
        }
        shown = only;
        LayerPane pane = layer;
        if (only.isPresent() && pane != null) {
            pane.show(problems.compiled().get());
        } else {
            layer = null;
            showOthers(selection, network);
        }
    }

    private void showOthers(Selection selection, Network network) {
        if (selection.isEmpty()) {
            if (getContent() != plan) {
                setContent(plan);
            }
            plan.show();
        } else {
            setContent(several(selection, network));
        }
    }

    private VBox several(Selection selection, Network network) {
        var pane = Styles.styled(new VBox(8), "nw-pane");
        String title = selection.nodes().isEmpty()
                ? words.of("ui.inspector.wire")
                : words.of("ui.inspector.several", selection.nodes().size());
        pane.getChildren().add(Controls.label(title, "nw-title"));
        selection.nodes().stream()
                .limit(20)
                .forEach(id -> pane.getChildren().add(Controls.label(network.node(id).name(), "nw-muted")));
        selection.links().forEach(link -> pane.getChildren().add(Controls.prose(
                words.of("ui.inspector.from-to", network.node(link.from()).name(), network.node(link.to()).name()),
                "nw-muted")));
        pane.getChildren().add(Controls.prose(
                words.of(selection.nodes().isEmpty() ? "ui.inspector.wire.help" : "ui.inspector.several.help"),
                "nw-small", "nw-muted"));
        return pane;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
