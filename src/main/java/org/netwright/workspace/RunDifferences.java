package org.netwright.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.runs.RunConfig;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// In what runs differ: of everything that was set about them, only what is not the same in all.
public final class RunDifferences {
    private final LayerCatalog catalog;
    private final Words words;

    /// Differences of runs whose networks have layers of these kinds.
    public RunDifferences(LayerCatalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /// What a difference is about.
    public enum Subject {
        /// How it was trained.
        PLAN,
        /// What it learnt from.
        DATA,
        /// A layer of its network.
        LAYER,
        /// A wire between layers that all of them have.
        WIRE
    }

    /// One difference.
    ///
    /// @param subject what it is about
    /// @param about the layer or the data; empty for the plan
    /// @param what is set
    /// @param values of each run, in their order; empty where a run has no such thing
    public record Row(Subject subject, String about, String what, List<String> values) {
        /// Copies the values.
        public Row {
            values = List.copyOf(values);
        }
    }

    /// All differences of some runs.
    public List<Row> of(List<RunConfig> runs) {
        var rows = new ArrayList<Row>();
        plans(runs, rows);
        data(runs, rows);
        List<SequencedMap<String, Node>> layers =
                runs.stream().map(run -> byName(run.network())).toList();
        SequencedSet<String> names = new LinkedHashSet<>();
        layers.forEach(each -> names.addAll(each.keySet()));
        names.forEach(name -> layer(name, layers.stream().map(each -> Optional.ofNullable(each.get(name))).toList(), rows));
        wires(runs, layers, rows);
        return rows;
    }

    private void plans(List<RunConfig> runs, List<Row> rows) {
        List<TrainingPlan> plans = runs.stream().map(RunConfig::plan).toList();
        List<Values> values = plans.stream().map(TrainingPlan::values).toList();
        for (Param<?> param : PlanParams.ALL) {
            add(rows, Subject.PLAN, "", param.about().label(), values, each -> shown(param, each));
        }
        add(rows, Subject.PLAN, "", words.of("workspace.differs.augment"), plans, plan -> plan.augment().stream()
                .map(change -> change.kind().id())
                .collect(Collectors.joining(", ")));
        add(rows, Subject.PLAN, "", words.of("workspace.differs.parent"), runs, run -> run.parent()
                .map(parent -> words.of("workspace.differs.epoch", parent.run(), parent.epoch()))
                .orElse(""));
    }

    private void data(List<RunConfig> runs, List<Row> rows) {
        add(rows, Subject.DATA, "", words.of("workspace.differs.path"), runs, run -> run.data().choice().path());
        add(rows, Subject.DATA, "", words.of("workspace.differs.samples"), runs, run -> String.valueOf(run.data().samples()));
        add(rows, Subject.DATA, "", words.of("workspace.differs.reading"), runs, run -> run.data().choice().values().set().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ")));
    }

    private void layer(String name, List<Optional<Node>> nodes, List<Row> rows) {
        add(rows, Subject.LAYER, name, words.of("workspace.differs.kind"), nodes, node -> node.map(this::kind).orElse(""));
        if (nodes.stream().anyMatch(Optional::isEmpty)) {
            return; // what is set about a layer that only some have is no difference but follows from it
        }
        add(rows, Subject.LAYER, name, words.of("workspace.differs.bypassed"), nodes, node -> node.filter(Node::bypassed).isPresent() ? words.of("workspace.differs.yes") : "");
        SequencedMap<String, Param<?>> params = new LinkedHashMap<>();
        nodes.forEach(node -> spec(node.orElseThrow()).ifPresent(
                spec -> spec.params().forEach(param -> params.putIfAbsent(param.id(), param))));
        for (Param<?> param : params.values()) {
            add(rows, Subject.LAYER, name, param.about().label(), nodes, node -> node.filter(
                            each -> spec(each).map(spec -> has(spec, param)).orElse(false))
                    .map(each -> shown(param, each.values()))
                    .orElse(""));
        }
    }

    private static boolean has(LayerSpec spec, Param<?> param) {
        return spec.params().stream().anyMatch(each -> each.id().equals(param.id()));
    }

    private Optional<LayerSpec> spec(Node node) {
        return catalog.find(node.kind()).map(kind -> kind.spec());
    }

    private String kind(Node node) {
        return spec(node).map(LayerSpec::name).orElse(node.kind());
    }

    /// Wires between layers that all have; the others follow from a layer that is missing.
    private void wires(List<RunConfig> runs, List<SequencedMap<String, Node>> layers, List<Row> rows) {
        List<SequencedSet<String>> wires =
                runs.stream().map(run -> wires(run.network(), layers)).toList();
        SequencedSet<String> all = new LinkedHashSet<>();
        wires.forEach(all::addAll);
        for (String wire : all) {
            add(rows, Subject.WIRE, "", wire, wires, each -> each.contains(wire) ? words.of("workspace.differs.yes") : "");
        }
    }

    private static SequencedSet<String> wires(Network network, List<SequencedMap<String, Node>> layers) {
        SequencedSet<String> wires = new LinkedHashSet<>();
        for (Link link : network.links()) {
            String from = network.node(link.from()).name();
            String to = network.node(link.to()).name();
            if (layers.stream().allMatch(each -> each.containsKey(from) && each.containsKey(to))) {
                wires.add(from + " → " + to);
            }
        }
        return wires;
    }

    private static SequencedMap<String, Node> byName(Network network) {
        SequencedMap<String, Node> named = new LinkedHashMap<>();
        network.nodes().values().forEach(node -> named.put(node.name(), node));
        return named;
    }

    private static <T> void add(
            List<Row> rows, Subject subject, String about, String what, List<T> runs, Function<T, String> text) {
        List<String> values = runs.stream().map(text).toList();
        if (values.stream().distinct().count() > 1) {
            rows.add(new Row(subject, about, what, values));
        }
    }

    /// A value as a person reads it; nothing while it does not matter.
    private <T> String shown(Param<T> param, Values values) {
        boolean matters = param.about().visibleWhen().map(when -> when.holds(values)).orElse(true);
        if (!matters) {
            return "";
        }
        T value = values.get(param);
        return switch (value) {
            case Labelled labelled -> labelled.label();
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Boolean flag -> words.of(flag ? "workspace.differs.yes" : "workspace.differs.no");
            default -> Objects.toString(value);
        };
    }
}
