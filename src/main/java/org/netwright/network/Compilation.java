package org.netwright.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netwright.layer.Inputs;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layer.Port;
import org.netwright.layer.WeightParams;
import org.netwright.op.Inferred;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.Value;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// One compilation: orders the nodes, lowers each whose inputs are known, and collects problems. A node whose inputs are
/// unknown because something before it is wrong has no problem of its own.
final class Compilation {
    private final LayerCatalog catalog;
    private final Network network;
    private final Optional<DataSchema> data;
    private final Map<String, List<Link>> into = new HashMap<>();
    private final Map<String, List<Link>> outOf = new HashMap<>();
    private final Map<String, Map<String, Value>> made = new HashMap<>();
    private final Map<String, NodeFacts> facts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private final boolean advising;

    /// @param advising whether problems come with fixes, which are tried out by compilations that do not
    Compilation(LayerCatalog catalog, Network network, Optional<DataSchema> data, boolean advising) {
        this.advising = advising;
        this.catalog = catalog;
        this.network = network;
        this.data = data;
        for (Link link : network.links()) {
            into.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
            outOf.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
        }
    }

    Compiled run() {
        checkNames();
        Set<String> inCircle = new LinkedHashSet<>(network.nodes().keySet());
        for (String id : order()) {
            inCircle.remove(id);
            lower(network.node(id));
        }
        for (String id : circles(inCircle)) {
            problems.add(Problem.error(id, "network.cycle").with(Fixes.cutCircle(network, id)));
        }
        inCircle.forEach(id -> facts.putIfAbsent(id, NodeFacts.UNKNOWN));
        checkOutputs();
        problems.sort(Comparator.comparing(Problem::severity));
        boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        Optional<Program> program = broken ? Optional.empty() : Optional.of(Pruning.toOutput(steps));
        return new Compiled(program, facts, problems);
    }

    private List<Link> into(String id) {
        return into.getOrDefault(id, List.of());
    }

    private List<Link> outOf(String id) {
        return outOf.getOrDefault(id, List.of());
    }

    private void checkNames() {
        Map<String, String> seen = new HashMap<>();
        Set<String> names = new HashSet<>();
        network.nodes().values().forEach(node -> names.add(node.name()));
        for (Node node : network.nodes().values()) {
            if (node.name().isBlank() || node.name().indexOf('/') >= 0 || node.name().length() > 100) {
                Edit rename = new Edit.Rename(node.id(), network.freshName("layer", names));
                problems.add(Problem.error(node.id(), "network.bad-name")
                        .with(List.of(new Fix(Message.of("network.fix.rename"), List.of(rename)))));
            } else if (seen.putIfAbsent(node.name(), node.id()) != null) {
                String fresh = network.freshName(node.name(), names);
                problems.add(Problem.error(node.id(), "network.double-name", node.name())
                        .with(List.of(new Fix(
                                Message.of("network.fix.rename-to", fresh),
                                List.of(new Edit.Rename(node.id(), fresh))))));
                names.add(fresh);
            }
        }
    }

    /// Nodes in an order in which each comes after all that feed it; those in or behind a circle are left out.
    private List<String> order() {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        network.nodes().keySet().forEach(id -> waiting.put(id, into(id).size()));
        var ready = new ArrayDeque<String>();
        waiting.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        var order = new ArrayList<String>();
        while (!ready.isEmpty()) {
            String id = ready.remove();
            order.add(id);
            for (Link link : outOf(id)) {
                if (waiting.merge(link.to(), -1, Integer::sum) == 0) {
                    ready.add(link.to());
                }
            }
        }
        return order;
    }

    /// One node of each circle among these.
    private List<String> circles(Set<String> left) {
        var reported = new ArrayList<String>();
        var covered = new HashSet<String>();
        for (String id : left) {
            if (!covered.contains(id)) {
                Set<String> circle = Reach.circleOf(network, id);
                if (!circle.isEmpty()) {
                    covered.addAll(circle);
                    reported.add(id);
                }
            }
        }
        return reported;
    }

    private void lower(Node node) {
        LayerKind kind = catalog.get(node.kind());
        facts.put(node.id(), NodeFacts.UNKNOWN);
        if (node.bypassed()) {
            bypass(node, kind);
            return;
        }
        boolean valuesFit = checkValues(node, kind);
        Optional<Inputs> inputs = inputs(node, kind);
        if (inputs.isEmpty() || !valuesFit) {
            return;
        }
        List<Form> forms = kind.spec().inputs().stream()
                .flatMap(port -> inputs.get().all(port).stream())
                .map(Value::form)
                .toList();
        var lowering = new NodeLowering(node.name(), WeightParams.traits(node.values()), data, steps);
        List<Value> outputs = kind.lower(node.values(), lowering, inputs.get());
        Optional<Inferred.Mismatch> mismatch = lowering.mismatch();
        if (mismatch.isPresent()) {
            facts.put(node.id(), new NodeFacts(forms, Optional.empty(), 0, 0, 0));
            problems.add(problem(node, forms, Problem.Severity.ERROR, mismatch.get()));
            return;
        }
        for (Inferred.Mismatch warning : lowering.warnings()) {
            problems.add(problem(node, forms, Problem.Severity.WARNING, warning));
        }
        var byPort = new HashMap<String, Value>();
        for (int i = 0; i < outputs.size(); i++) {
            byPort.put(kind.spec().outputs().isEmpty() ? "" : kind.spec().outputs().get(i).id(), outputs.get(i));
        }
        made.put(node.id(), byPort);
        Optional<Form> output = outputs.stream().findFirst().map(Value::form);
        facts.put(
                node.id(),
                new NodeFacts(forms, output, lowering.parameters(), lowering.flops(), lowering.elements()));
    }

    /// What flows in at the first wire flows out at every port.
    private void bypass(Node node, LayerKind kind) {
        if (!kind.spec().mayBeBypassed()) {
            problems.add(Problem.error(node.id(), "network.not-to-be-bypassed")
                    .with(List.of(new Fix(
                            Message.of("network.fix.switch-on"), List.of(new Edit.SetBypassed(node.id(), false))))));
            return;
        }
        Optional<Inputs> inputs = inputs(node, kind);
        if (inputs.isEmpty()) {
            return;
        }
        Value through = inputs.get().all(kind.spec().inputs().getFirst()).getFirst();
        var byPort = new HashMap<String, Value>();
        kind.spec().outputs().forEach(port -> byPort.put(port.id(), through));
        made.put(node.id(), byPort);
        facts.put(node.id(), new NodeFacts(List.of(through.form()), Optional.of(through.form()), 0, 0, 0));
    }

    /// Whether a node gets what it makes; nothing else is looked at.
    boolean fits(String id) {
        order().forEach(each -> lower(network.node(each)));
        return !facts.getOrDefault(id, NodeFacts.UNKNOWN).output().isEmpty();
    }

    private Problem problem(Node node, List<Form> forms, Problem.Severity severity, Inferred.Mismatch mismatch) {
        List<Fix> fixes = advising
                ? new Fixes(catalog, network, data, this::form).of(node, forms, mismatch)
                : List.of();
        return new Problem(Optional.of(node.id()), severity, mismatch.message(), fixes);
    }

    private boolean checkValues(Node node, LayerKind kind) {
        boolean fit = true;
        for (Param<?> param : kind.spec().params()) {
            Optional<Message> wrong = check(param, node);
            if (wrong.isPresent()) {
                fit = false;
                problems.add(new Problem(
                        Optional.of(node.id()), Problem.Severity.ERROR, wrong.get(), List.of(Fixes.preset(node, param))));
            }
        }
        return fit;
    }

    private static <T> Optional<Message> check(Param<T> param, Node node) {
        return param.check(node.values().get(param));
    }

    private Optional<Form> form(String id) {
        return Optional.ofNullable(facts.get(id)).flatMap(NodeFacts::output);
    }

    /// The values at a node's inputs; empty if a wire is missing or what it brings is unknown.
    private Optional<Inputs> inputs(Node node, LayerKind kind) {
        var byPort = new HashMap<String, List<Value>>();
        boolean complete = true;
        for (Link link : into(node.id())) {
            if (kind.spec().inputs().stream().noneMatch(port -> port.id().equals(link.toPort()))) {
                problems.add(Problem.error(node.id(), "network.no-such-port", link.toPort())
                        .with(List.of(Fixes.cut(link))));
                complete = false;
            }
        }
        for (Port port : kind.spec().inputs()) {
            List<Link> wires =
                    into(node.id()).stream().filter(link -> link.toPort().equals(port.id())).toList();
            if (wires.size() < port.min()) {
                problems.add(port.min() == 1
                        ? Problem.error(node.id(), "network.unconnected", port.label())
                        : Problem.error(node.id(), "network.too-few-wires", port.label(), port.min(), wires.size()));
                complete = false;
            } else if (wires.size() > port.max()) {
                problems.add(Problem.error(node.id(), "network.too-many-wires", port.label(), port.max(), wires.size())
                        .with(List.of(Fixes.cut(wires.getLast()))));
                complete = false;
            }
            var values = new ArrayList<Value>();
            for (Link wire : wires) {
                Value value = made.getOrDefault(wire.from(), Map.of()).get(wire.fromPort());
                if (value == null) {
                    complete = false;
                } else {
                    values.add(value);
                }
            }
            byPort.put(port.id(), values);
        }
        return complete ? Optional.of(new Inputs(byPort)) : Optional.empty();
    }

    private void checkOutputs() {
        var outputs = new ArrayList<Node>();
        for (Node node : network.nodes().values()) {
            if (catalog.get(node.kind()).spec().outputs().isEmpty()) {
                outputs.add(node);
            }
        }
        if (network.nodes().isEmpty()) {
            problems.add(Problem.ofAll("network.empty"));
        } else if (outputs.isEmpty()) {
            problems.add(Problem.ofAll("network.no-output")
                    .with(new Fixes(catalog, network, data, this::form).addOutput()));
        }
        for (Node extra : outputs.subList(Math.min(1, outputs.size()), outputs.size())) {
            problems.add(Problem.error(extra.id(), "network.two-outputs")
                    .with(List.of(new Fix(
                            Message.of("network.fix.remove", extra.name()), List.of(new Edit.RemoveNode(extra.id()))))));
        }
        if (!outputs.isEmpty()) {
            Set<String> used = Reach.before(network, outputs.stream().map(Node::id).toList());
            for (Node node : network.nodes().values()) {
                if (!used.contains(node.id())) {
                    problems.add(Problem.warning(node.id(), "network.leads-nowhere"));
                }
            }
        }
    }
}
