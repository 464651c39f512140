package org.netwright.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Remedy;
import org.netwright.op.Inferred;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Turns what went wrong and the remedies a layer offers into edits. A fix is offered only if the layer it mends then
/// fits.
final class Fixes {
    private final LayerCatalog catalog;
    private final Network network;
    private final Optional<DataSchema> data;
    private final Function<String, Optional<Form>> formOf;

    Fixes(LayerCatalog catalog, Network network, Optional<DataSchema> data, Function<String, Optional<Form>> formOf) {
        this.catalog = catalog;
        this.network = network;
        this.data = data;
        this.formOf = formOf;
    }

    /// The fixes for a node that does not fit what flows in.
    List<Fix> of(Node node, List<Form> inputs, Inferred.Mismatch mismatch) {
        var fixes = new ArrayList<Fix>();
        for (Remedy remedy : catalog.get(node.kind()).spec().remedies()) {
            if (remedy.mends() == mismatch.misfit()) {
                fixes.addAll(
                        switch (remedy) {
                            case Remedy.InsertBefore insert -> insertBefore(node, insert).stream().toList();
                            case Remedy.SetParams ignored -> setParams(node, inputs).stream().toList();
                            case Remedy.MatchInputs match -> matchInputs(node, match);
                            case Remedy.ReplaceBy replace -> replaceBy(node, inputs, replace).stream().toList();
                        });
            }
        }
        return fixes.stream().filter(fix -> mends(fix, node)).toList();
    }

    /// Whether after a fix the node, or the one of its name that took its place, fits.
    private boolean mends(Fix fix, Node node) {
        Network after = Edits.applyAll(network, fix.edits());
        return after.nodes().values().stream()
                .filter(each -> each.name().equals(node.name()))
                .allMatch(each -> Trial.fits(catalog, after, data, each.id()));
    }

    /// Another layer at the same place, with the same name, wires, frame and note.
    private Optional<Fix> replaceBy(Node node, List<Form> inputs, Remedy.ReplaceBy replace) {
        LayerKind kind = catalog.get(replace.kind());
        return kind.fitted(Values.DEFAULTS, inputs, data).map(values -> {
            String id = network.freshId(Set.of());
            var edits = new ArrayList<Edit>();
            var instead = new Node(id, node.name(), kind.spec().id(), values, node.at());
            edits.add(new Edit.AddNode(instead.noted(node.note())));
            for (Link link : network.into(node.id())) {
                edits.add(new Edit.Rewire(link, new Link(link.from(), link.fromPort(), id, link.toPort())));
            }
            for (Link link : network.outOf(node.id())) {
                edits.add(new Edit.Rewire(link, new Link(id, link.fromPort(), link.to(), link.toPort())));
            }
            network.groupOf(node.id())
                    .map(group -> group.with(id))
                    .ifPresent(group -> edits.add(new Edit.PutGroup(group)));
            edits.add(new Edit.RemoveNode(node.id()));
            return new Fix(Message.of("network.fix.replace", kind.spec().name()), edits);
        });
    }

    private Optional<Fix> insertBefore(Node node, Remedy.InsertBefore insert) {
        List<Link> wires = network.into(node.id());
        if (wires.isEmpty()) {
            return Optional.empty();
        }
        LayerSpec spec = catalog.get(insert.kind()).spec();
        var edits = new ArrayList<Edit>();
        for (Link wire : wires) {
            edits.addAll(splice(Edits.applyAll(network, edits), wire, spec, insert.values()));
        }
        return Optional.of(new Fix(Message.of("network.fix.insert", spec.name()), edits));
    }

    /// A new node on a wire; what is in its way moves aside.
    private static List<Edit> splice(Network network, Link wire, LayerSpec spec, Values values) {
        String id = network.freshId(Set.of());
        String name = network.freshName(spec.name().toLowerCase(Locale.ROOT), Set.of());
        Room room = Room.in(network, wire, Set.of());
        var edits = new ArrayList<Edit>();
        if (!room.moved().isEmpty()) {
            edits.add(new Edit.MoveNodes(room.moved()));
        }
        edits.add(new Edit.AddNode(new Node(id, name, spec.id(), values, room.at())));
        edits.add(new Edit.Rewire(wire, new Link(id, spec.outputs().getFirst().id(), wire.to(), wire.toPort())));
        edits.add(new Edit.Connect(new Link(wire.from(), wire.fromPort(), id, spec.inputs().getFirst().id())));
        return edits;
    }

    /// For each adapter that can: a layer on every branch whose form differs from that of the longest branch.
    private List<Fix> matchInputs(Node node, Remedy.MatchInputs match) {
        List<Link> wires = network.into(node.id());
        Optional<Link> longest = wires.stream()
                .max(Comparator.comparingInt(
                        wire -> Reach.before(network, List.of(wire.from())).size()));
        Optional<Form> wanted = longest.flatMap(wire -> formOf.apply(wire.from()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        var fixes = new ArrayList<Fix>();
        for (String adapter : match.adapters()) {
            adapt(wires, catalog.get(adapter), wanted.get()).ifPresent(fixes::add);
        }
        return fixes;
    }

    private Optional<Fix> adapt(List<Link> wires, LayerKind adapter, Form wanted) {
        var edits = new ArrayList<Edit>();
        for (Link wire : wires) {
            Form form = formOf.apply(wire.from()).orElse(wanted);
            if (!form.axes().equals(wanted.axes())) {
                Optional<Values> values = adapter.adapting(form, wanted);
                if (values.isEmpty()) {
                    return Optional.empty();
                }
                edits.addAll(splice(Edits.applyAll(network, edits), wire, adapter.spec(), values.get()));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(Message.of("network.fix.insert", adapter.spec().name()), edits));
    }

    private Optional<Fix> setParams(Node node, List<Form> inputs) {
        LayerKind kind = catalog.get(node.kind());
        return kind.fitted(node.values(), inputs, data)
                .filter(values -> !values.equals(node.values()))
                .map(values -> new Fix(
                        Message.of("network.fix.set", changes(kind, node.values(), values)),
                        List.of(new Edit.SetValues(node.id(), values))));
    }

    private static String changes(LayerKind kind, Values before, Values after) {
        var parts = new ArrayList<String>();
        for (Param<?> param : kind.spec().params()) {
            if (!before.get(param).equals(after.get(param))) {
                parts.add(param.about().label() + " " + shown(param, after));
            }
        }
        return String.join(", ", parts);
    }

    private static <T> String shown(Param<T> param, Values values) {
        Object value = values.get(param);
        return switch (value) {
            case org.netwright.param.Labelled labelled -> labelled.label();
            case Boolean flag -> flag ? "on" : "off";
            case List<?> list -> String.join("×", list.stream().map(String::valueOf).toList());
            default -> String.valueOf(value);
        };
    }

    /// An output layer for a drawing without one, behind its last node.
    List<Fix> addOutput() {
        if (data.isEmpty() || network.nodes().isEmpty()) {
            return List.of();
        }
        Optional<Node> last = network.nodes().values().stream()
                .filter(node -> network.outOf(node.id()).isEmpty() && formOf.apply(node.id()).isPresent())
                .reduce((first, second) -> second);
        if (last.isEmpty()) {
            return List.of();
        }
        Form form = formOf.apply(last.get().id()).orElseThrow();
        for (LayerKind kind : catalog.all()) {
            boolean isOutput = kind.spec().outputs().isEmpty();
            Optional<Values> fitted =
                    isOutput ? kind.fitted(Values.DEFAULTS, List.of(form), data) : Optional.<Values>empty();
            if (fitted.isPresent()) {
                Point at = last.get().at();
                String id = network.freshId(Set.of());
                String name = network.freshName(kind.spec().name().toLowerCase(Locale.ROOT), Set.of());
                Node node = new Node(id, name, kind.spec().id(), fitted.get(), new Point(at.x() + Spacing.COLUMN_STEP, at.y()));
                Link link = new Link(
                        last.get().id(),
                        catalog.get(last.get().kind()).spec().outputs().getFirst().id(),
                        id,
                        kind.spec().inputs().getFirst().id());
                List<Edit> edits = List.of(new Edit.AddNode(node), new Edit.Connect(link));
                return List.of(new Fix(Message.of("network.fix.add", kind.spec().name()), edits));
            }
        }
        return List.of();
    }

    /// Takes one wire of a circle away, the last that was drawn.
    static List<Fix> cutCircle(Network network, String id) {
        Set<String> circle = Reach.circleOf(network, id);
        return network.links().reversed().stream()
                .filter(link -> circle.contains(link.from()) && circle.contains(link.to()))
                .findFirst()
                .map(link -> new Fix(
                        Message.of(
                                "network.fix.cut-between",
                                network.node(link.from()).name(),
                                network.node(link.to()).name()),
                        List.of(new Edit.Disconnect(link))))
                .map(List::of)
                .orElse(List.of());
    }

    /// Takes a wire away.
    static Fix cut(Link wire) {
        return new Fix(Message.of("network.fix.cut"), List.of(new Edit.Disconnect(wire)));
    }

    /// Sets a parameter back to its default.
    static <T> Fix preset(Node node, Param<T> param) {
        Values values = node.values().with(param, param.preset());
        return new Fix(
                Message.of("network.fix.preset", param.about().label(), String.valueOf(param.preset())),
                List.of(new Edit.SetValues(node.id(), values)));
    }
}
