package org.netwright.ui.inspector;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.netwright.layer.LayerSpec;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.training.LayerHealth;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Learning;
import org.netwright.workspace.Mending;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Selection;
import org.netwright.workspace.Subscription;

/// The right side of the window: the selected layer, how many are selected, or, with none, how the network is trained; at
/// its foot what all that means.
public final class InspectorView extends BorderPane implements Subscription {
    /// Figures that change faster cannot be read.
    private static final Duration PACE = Duration.ofMillis(250);

    private final Editor editor;
    private final Problems problems;
    private final Mending mending;
    private final Words words;
    private final PlanPane plan;
    private final ScrollPane pane = Styles.styled(new ScrollPane(), "nw-scroll");
    private final HelpBox help = new HelpBox();
    private final OncePerFrame refresh = new OncePerFrame(this::refresh);
    private final OncePerFrame showHealth = new OncePerFrame(PACE, this::showHealth);
    private final Subscriptions subscriptions = new Subscriptions();
    private Runnable narrowed = () -> {};
    private Optional<String> shown = Optional.empty();
    private @Nullable LayerPane layer;
    private Map<String, LayerHealth> health = Map.of();
    private List<String> shownTogether = List.of();
    private @Nullable SeveralPane several;
    private Optional<Region> inside = Optional.empty();
    private Region foot = help;
    private Consumer<Optional<String>> into = id -> {};
    private boolean looksInside;

    /// Inspects a document.
    public InspectorView(Editor editor, Problems problems, Mending mending, Words words) {
        this.editor = editor;
        this.problems = problems;
        this.mending = mending;
        this.words = words;
        plan = new PlanPane(editor, words);
        getStylesheets().add(Styles.sheet(InspectorView.class, "inspector.css"));
        getStyleClass().add("nw-inspector");
        setId("inspector");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setContent(plan);
        setCenter(pane);
        setBottom(help);
        subscriptions.listen(editor.history().document(), refresh::request);
        subscriptions.listen(editor.history().selection(), refresh::request);
        subscriptions.listen(problems.compiled(), refresh::request);
        refresh();
    }

    /// What happens when a person has chosen some of several layers here.
    public void narrowed(Runnable newNarrowed) {
        narrowed = newNarrowed;
    }

    /// Offers a look inside the selected layer beside what can be set about it.
    ///
    /// @param pane what is seen there
    /// @param below stays in sight below it
    /// @param layer told which layer is looked into; empty while none is
    public void inside(Region pane, Region below, Consumer<Optional<String>> layer) {
        inside = Optional.of(pane);
        foot = below;
        into = layer;
        refresh();
    }

    /// Looks inside the selected layer; with none selected, inside the first that takes another's.
    public void lookInside() {
        Network network = editor.history().document().get().network();
        if (editor.history().selection().get().only().isEmpty()) {
            network.links().stream().findFirst().ifPresent(link -> editor.history().select(Selection.of(link.to())));
        }
        refresh();
        if (layer != null && inside.isPresent()) {
            layer.showInside();
        }
    }

    /// Shows how well the selected layer learns.
    ///
    /// @param learning of the run that trains it
    public void watch(Learning learning) {
        subscriptions.follow(learning.health(), now -> {
            health = now;
            showHealth.request();
        });
    }

    private void showHealth() {
        LayerPane one = layer;
        if (one != null) {
            one.show(shown.map(health::get));
        }
    }

    /// Goes to the first field of what is selected that is not its name; where there is none, to what can be pressed.
    public void edit() {
        refresh();
        List<Node> fields = fields(pane.getContent());
        fields.stream()
                .filter(field -> !"layer-name".equals(field.getId()))
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .or(() -> Optional.ofNullable(pane.getContent().lookup(".nw-chip")))
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
            LayerSpec spec = editor.catalog().get(network.node(only.get()).kind()).spec();
            put(layer, spec.help(), spec.formula());
            LayerPane now = layer;
            inside.ifPresent(pane -> now.inside(pane, looksInside, shows -> looksInside(now, shows)));
        }
        shown = only;
        LayerPane one = layer;
        if (only.isPresent() && one != null) {
            one.show(problems.compiled().get());
            one.show(only.map(health::get));
        } else {
            layer = null;
            showOthers(selection, network);
        }
        tell();
        help.show();
    }

    /// The tab in front stays in front from layer to layer.
    private void looksInside(LayerPane of, boolean shows) {
        if (of.equals(layer)) {
            looksInside = shows;
            tell();
        }
    }

    private void tell() {
        boolean looks = looksInside && layer != null;
        setBottom(looks ? foot : help);
        into.accept(looks ? shown : Optional.empty());
    }

    private void showOthers(Selection selection, Network network) {
        if (selection.nodes().isEmpty() && selection.links().isEmpty()) {
            put(plan, words.of("ui.inspector.plan.help"), "");
            plan.show();
        } else if (selection.nodes().isEmpty()) {
            put(wires(selection, network), words.of("ui.inspector.wire.help"), "");
        } else {
            together(List.copyOf(selection.nodes())).show();
        }
    }

    /// The form of several layers stays while the same ones are selected, so that typing goes on.
    private SeveralPane together(List<String> ids) {
        SeveralPane now = several;
        if (now == null || !ids.equals(shownTogether)) {
            now = new SeveralPane(editor, problems, ids, () -> narrowed.run(), words);
            several = now;
            shownTogether = ids;
        }
        put(now, words.of("ui.inspector.several.help"), "");
        return now;
    }

    /// What is new begins at its top.
    private void put(Region content, String means, String formula) {
        if (!content.equals(pane.getContent())) {
            pane.setContent(content);
            pane.setVvalue(0);
        }
        help.rest(means, formula);
    }

    private VBox wires(Selection selection, Network network) {
        var wires = Styles.styled(new VBox(8), "nw-pane");
        wires.getChildren().add(Controls.label(words.of("ui.inspector.wire"), "nw-title"));
        selection.links().forEach(link -> wires.getChildren().add(Controls.prose(
                words.of("ui.inspector.from-to", network.node(link.from()).name(), network.node(link.to()).name()),
                "nw-muted")));
        return wires;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
