package org.netwright.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Mending;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Selection;
import org.netwright.workspace.Subscription;

/// The right side of the window: the selected layer, how many are selected, or, with none, how the network is trained.
public final class InspectorView extends ScrollPane implements Subscription {
    private final Editor editor;
    private final Problems problems;
    private final Mending mending;
    private final Words words;
    private final PlanPane plan;
    private final OncePerFrame refresh = new OncePerFrame(this::refresh);
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<String> shown = Optional.empty();
    private @Nullable LayerPane layer;
    private List<String> shownTogether = List.of();
    private @Nullable SeveralPane several;

    /// Inspects a document.
    public InspectorView(Editor editor, Problems problems, Mending mending, Words words) {
        this.editor = editor;
        this.problems = problems;
        this.mending = mending;
        this.words = words;
        plan = new PlanPane(editor, words);
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

    /// Goes to the first field of what is selected that is not its name.
    public void edit() {
        refresh();
        List<Node> fields = fields(getContent());
        fields.stream()
                .filter(field -> !"layer-name".equals(field.getId()))
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private static List<Node> fields(Node within) {
        if (!within.isVisible() || within instanceof ButtonBase) {
            return List.of();
        }
        boolean field = within instanceof Control && within.isFocusTraversable() && !within.isDisabled();
        return switch (within) {
            case Node own when field -> List.of(own);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(child -> fields(child).stream()).toList();
            default -> List.of();
        };
    }

    private void refresh() {
        Selection selection = editor.history().selection().get();
        Network network = editor.history().document().get().network();
        Optional<String> only = selection.only();
        if (only.isPresent() && !only.equals(shown)) {
            layer = new LayerPane(editor, problems, mending, only.get(), words);
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
        if (selection.nodes().isEmpty() && selection.links().isEmpty()) {
            if (getContent() != plan) {
                setContent(plan);
            }
            plan.show();
        } else if (selection.nodes().isEmpty()) {
            setContent(wires(selection, network));
        } else {
            together(List.copyOf(selection.nodes())).show();
        }
    }

    /// The form of several layers stays while the same ones are selected, so that typing goes on.
    private SeveralPane together(List<String> ids) {
        SeveralPane pane = several;
        if (pane == null || !ids.equals(shownTogether)) {
            pane = new SeveralPane(editor, problems, ids, words);
            several = pane;
            shownTogether = ids;
        }
        if (getContent() != pane) {
            setContent(pane);
            setVvalue(0);
        }
        return pane;
    }

    private VBox wires(Selection selection, Network network) {
        var pane = Styles.styled(new VBox(8), "nw-pane");
        pane.getChildren().add(Controls.label(words.of("ui.inspector.wire"), "nw-title"));
        selection.links().forEach(link -> pane.getChildren().add(Controls.prose(
                words.of("ui.inspector.from-to", network.node(link.from()).name(), network.node(link.to()).name()),
                "nw-muted")));
        pane.getChildren().add(Controls.prose(words.of("ui.inspector.wire.help"), "nw-small", "nw-muted"));
        return pane;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
