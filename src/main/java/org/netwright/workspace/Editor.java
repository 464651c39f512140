package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layer.Port;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Fix;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.training.TrainingPlan;

/// What a person does to the document, each as one step of undo.
public final class Editor {
    private final History history;
    private final LayerCatalog catalog;

    /// Edits the document of this history.
    public Editor(History history, LayerCatalog catalog) {
        this.history = history;
        this.catalog = catalog;
    }

    /// The document's history.
    public History history() {
        return history;
    }

    /// The kinds of layer there are.
    public LayerCatalog catalog() {
        return catalog;
    }

    /// A new layer, which is then selected.
    ///
    /// @param at the top left corner of its card
    /// @return its id
    public String add(LayerKind kind, Point at) {
        return add(kind, at, Optional.empty());
    }

    /// A new layer behind another one, wired to it where both have a port for that.
    ///
    /// @param behind id of the layer whose output it takes
    /// @return its id
    public String add(LayerKind kind, Point at, Optional<String> behind) {
        Network network = network();
        String id = network.freshId(Set.of());
        String name = network.freshName(kind.spec().name().toLowerCase(Locale.ROOT), Set.of());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.AddNode(new Node(id, name, kind.spec().id(), Values.DEFAULTS, at)));
        behind.flatMap(from -> wire(from, id, kind)).ifPresent(link -> edits.add(new Edit.Connect(link)));
        apply(Message.of("workspace.step.add", kind.spec().name()), edits, Selection.of(id));
        return id;
    }

    private Optional<Link> wire(String from, String to, LayerKind kind) {
        List<Port> out = kind(from).spec().outputs();
        List<Port> in = kind.spec().inputs();
        return out.isEmpty() || in.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(from, out.getFirst().id(), to, in.getFirst().id()));
    }

    /// Puts a layer where it shall go, with its wires; it is then selected.
    public void graft(Graft graft) {
        apply(graft.label(), graft.edits(), Selection.of(graft.node()));
    }

    /// Moves layers; movements of the same ones are one step until [History#seal].
    ///
    /// @param to new corners by id
    public void move(Map<String, Point> to) {
        move(to, Map.of());
    }

    /// Moves layers and comments; see [#move(Map)].
    ///
    /// @param to new corners of layers by id
    /// @param comments new corners of comments by id
    public void move(Map<String, Point> to, Map<String, Point> comments) {
        var edits = new ArrayList<Edit>();
        if (!to.isEmpty()) {
            edits.add(new Edit.MoveNodes(to));
        }
        comments.forEach((id, at) ->
                network().comment(id).ifPresent(comment -> edits.add(new Edit.PutComment(comment.moved(at)))));
        if (edits.isEmpty()) {
            return;
        }
        Message label = to.isEmpty()
                ? Message.of("workspace.step.move-comment", comments.size())
                : to.size() == 1
                        ? Message.of("workspace.step.move", network().node(to.keySet().iterator().next()).name())
                        : Message.of("workspace.step.move-many", to.size());
        apply(label, edits, history.selection().get(), new Moving(to.keySet(), comments.keySet()));
    }

    /// Puts layers in line.
    ///
    /// @param to new corners by id
    public void align(Map<String, Point> to) {
        apply(Message.of("workspace.step.align", to.size()), List.of(new Edit.MoveNodes(to)), history.selection().get());
    }

    /// Draws a wire as [Wiring] judged it.
    public void wire(List<Edit> edits) {
        apply(Message.of("workspace.step.wire"), edits, history.selection().get());
    }

    /// Takes a wire away.
    public void cut(Link link) {
        apply(Message.of("workspace.step.cut", 1), List.of(new Edit.Disconnect(link)), history.selection().get());
    }

    /// Sets a parameter of a layer; settings of the same one are one step until [History#seal].
    public <T> void set(String id, Param<T> param, T value) {
        set(List.of(id), param, value);
    }

    /// Sets a parameter of several layers that all have it; see [#set].
    public <T> void set(List<String> ids, Param<T> param, T value) {
        Message label = ids.size() == 1
                ? Message.of("workspace.step.set", param.about().label(), network().node(ids.getFirst()).name())
                : Message.of("workspace.step.set-many", param.about().label(), ids.size());
        List<Edit> edits = ids.stream()
                .<Edit>map(id -> new Edit.SetValues(id, network().node(id).values().with(param, value)))
                .toList();
        apply(label, edits, history.selection().get(), new Setting(String.join(" ", ids), param.id()));
    }

    /// Gives a layer another name; see [#set].
    public void rename(String id, String name) {
        apply(
                Message.of("workspace.step.rename", network().node(id).name()),
                List.of(new Edit.Rename(id, name)),
                history.selection().get(),
                new Setting(id, "name"));
    }

    /// Mends a problem.
    public void apply(Fix fix) {
        apply(fix.title(), fix.edits(), history.selection().get());
    }

    /// Places all layers anew.
    ///
    /// @param to corners by id, as a layout found them; layers that are gone by now are left out
    public void tidy(Map<String, Point> to) {
        var known = new LinkedHashMap<>(to);
        known.keySet().retainAll(network().nodes().keySet());
        apply(Message.of("workspace.step.tidy"), List.of(new Edit.MoveNodes(known)), history.selection().get());
    }

    /// Takes the drawing with all layers placed anew.
    void tidy(Network placed) {
        Document document = history.document().get();
        history.edit(Message.of("workspace.step.tidy"), document.with(placed));
    }

    /// Sets a parameter of the chosen plan; settings of the same one are one step until [History#seal].
    public <T> void setPlan(Param<T> param, T value) {
        Document document = history.document().get();
        TrainingPlan plan = document.plan();
        history.edit(
                Message.of("workspace.step.set", param.about().label(), plan.name()),
                document.with(plan.with(param, value)),
                history.selection().get(),
                new Setting("plan " + plan.name(), param.id()));
    }

    /// Chooses the plan that Train uses.
    public void choosePlan(String name) {
        history.edit(Message.of("workspace.step.plan", name), history.document().get().choosing(name));
    }

    /// Uses other data.
    public void useData(DataChoice data) {
        history.edit(Message.of("workspace.step.data"), history.document().get().with(data));
    }

    /// Selects these, and only these.
    public void select(Collection<String> ids) {
        history.select(Selection.of(ids));
    }

    private LayerKind kind(String id) {
        return catalog.get(network().node(id).kind());
    }

    private Network network() {
        return history.document().get().network();
    }

    /// A step of its own.
    void apply(Message label, List<Edit> edits, Selection selected) {
        apply(label, edits, selected, null);
    }

    /// One step of these edits.
    ///
    /// @param selected what is selected then
    /// @param mergeKey steps with an equal key are one until [History#seal]; null for a step of its own
    void apply(Message label, List<Edit> edits, Selection selected, @Nullable Object mergeKey) {
        Document document = history.document().get();
        history.edit(label, document.with(Edits.applyAll(document.network(), edits)), selected, mergeKey);
    }

    private record Moving(Set<String> nodes, Set<String> comments) {
        Moving {
            nodes = Set.copyOf(nodes);
            comments = Set.copyOf(comments);
        }
    }

    private record Setting(String owner, String param) {}
}
