package org.netwright.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Pairs;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// How long it takes until every form of a network of 1,000 layers is known again after one edit.
public final class FormsBenchmark implements Benchmark {
    private static final int BLOCKS = 249;
    private static final int WARM_UP = 200;
    private static final int EDITS = 200;

    private final LayerCatalog catalog;

    /// Measures with these kinds of layer.
    public FormsBenchmark(LayerCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "forms_1000";
    }

    @Override
    public String about() {
        return "forms of a 1,000-layer residual network after one edit, median of " + EDITS;
    }

    @Override
    public List<Measure> run(Consumer<String> progress) {
        Network network = residual();
        var compiler = new Compiler(catalog);
        var millis = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + EDITS; i++) {
            Node edited = network.node("conv" + i % BLOCKS);
            long start = System.nanoTime();
            Values other = values(edited.kind(), edited.values(), "bias", i % 2 == 0 ? "false" : "true");
            network = Edits.apply(network, new Edit.SetValues(edited.id(), other));
            Compiled compiled = compiler.compile(network, Optional.empty());
            double took = (System.nanoTime() - start) / 1e6;
            if (compiled.broken()) {
                throw new IllegalStateException("the drawing does not compile: " + compiled.problems().getFirst());
            }
            if (i >= WARM_UP) {
                millis.add(took);
            }
        }
        progress.accept(network.nodes().size() + " layers");
        return List.of(Measure.alone(name(), Pairs.median(millis), "ms"));
    }

    /// An input, blocks of convolution, normalisation, activation and addition, pooling, a dense layer, an output.
    private Network residual() {
        var nodes = new LinkedHashMap<String, Node>();
        var links = new ArrayList<Link>();
        add(nodes, "in", "image-input");
        String last = "in";
        for (int i = 0; i < BLOCKS; i++) {
            String conv = add(nodes, "conv" + i, "conv-2d", values("conv-2d", Values.DEFAULTS, "padding", "same"));
            String norm = add(nodes, "norm" + i, "batch-norm");
            String act = add(nodes, "act" + i, "activation");
            links.add(Link.of(last, conv));
            links.add(Link.of(conv, norm));
            links.add(Link.of(norm, act));
            if (i == 0) {
                last = act;
                continue;
            }
            String sum = add(nodes, "sum" + i, "add");
            links.add(Link.of(last, sum));
            links.add(Link.of(act, sum));
            last = sum;
        }
        for (String kind : List.of("max-pool-2d", "flatten", "dense", "classification")) {
            String next = add(nodes, kind, kind);
            links.add(Link.of(last, next));
            last = next;
        }
        return new Network(nodes, links);
    }

    private static String add(Map<String, Node> nodes, String id, String kind) {
        return add(nodes, id, kind, Values.DEFAULTS);
    }

    private static String add(Map<String, Node> nodes, String id, String kind, Values values) {
        nodes.put(id, new Node(id, id, kind, values, new Point(nodes.size() * 216.0, 0)));
        return id;
    }

    private Values values(String kind, Values before, String param, String value) {
        for (Param<?> each : catalog.get(kind).spec().params()) {
            if (each.id().equals(param)) {
                return with(before, each, value);
            }
        }
        throw new IllegalArgumentException(kind + " has no " + param);
    }

    private static <T> Values with(Values values, Param<T> param, String value) {
        return values.with(param, param.read(value).orElseThrow());
    }
}
