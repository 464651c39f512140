package org.netwright.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.layer.LayerKind;
import org.netwright.network.Drawing;
import org.netwright.tensor.DataSchema;

/// Small networks that between them use every kind of layer, with the settings that change what is computed.
public final class LayerExamples {
    private LayerExamples() {}

    /// A network that can be trained on data of a schema.
    ///
    /// @param kind the kind it is an example of
    /// @param what which setting of it
    /// @param drawing the network
    /// @param data what it learns from
    public record Example(String kind, String what, Drawing drawing, DataSchema data) {
        @Override
        public String toString() {
            return kind + (what.isEmpty() ? "" : ", " + what);
        }
    }

    private static final DataSchema PICTURES = Drawing.pictures(2, 8, 3);
    private static final DataSchema ROWS = Drawing.table(6, 3);
    private static final DataSchema TEXTS = Drawing.texts(12, 2);

    private static Example picture(String kind, String what, Object... values) {
        Drawing drawing = new Drawing()
                .add("image", "image-input")
                .add("layer", kind, values)
                .add("flat", "flatten")
                .add("out", "classification", "classes", 3);
        return new Example(kind, what, drawing, PICTURES);
    }

    private static Example pooled(String kind, String what, Object... values) {
        Drawing drawing = new Drawing()
                .add("image", "image-input")
                .add("layer", kind, values)
                .add("out", "classification", "classes", 3);
        return new Example(kind, what, drawing, PICTURES);
    }

    private static Example row(String kind, String what, Object... values) {
        Drawing drawing = new Drawing()
                .add("table", "vector-input")
                .add("layer", kind, values)
                .add("out", "classification", "classes", 3);
        return new Example(kind, what, drawing, ROWS);
    }

    private static Example sequence(String kind, String what, Object... values) {
        Drawing drawing = new Drawing()
                .add("text", "tokens-input")
                .add("words", "embedding", "features", 8)
                .add("layer", kind, values)
                .add("mean", "sequence-average")
                .add("out", "binary");
        return new Example(kind, what, drawing, TEXTS);
    }

    private static Example last(String kind, String what, Object... values) {
        Drawing drawing = new Drawing()
                .add("text", "tokens-input")
                .add("words", "embedding", "features", 8)
                .add("layer", kind, values)
                .add("out", "binary");
        return new Example(kind, what, drawing, TEXTS);
    }

    private static Example merge(String kind, String what, boolean pictures) {
        Drawing drawing = pictures
                ? new Drawing()
                        .add("image", "image-input")
                        .add("one", "conv-2d", "filters", 3, "padding", "same")
                        .from("image")
                        .add("two", "conv-2d", "filters", 3, "padding", "same", "kernel", 1)
                        .add("layer", kind)
                        .wire("one", "layer")
                        .add("flat", "flatten")
                        .add("out", "classification", "classes", 3)
                : new Drawing()
                        .add("table", "vector-input")
                        .add("one", "dense", "units", 5)
                        .from("table")
                        .add("two", "dense", "units", 5, "activation", "tanh")
                        .add("layer", kind)
                        .wire("one", "layer")
                        .add("out", "classification", "classes", 3);
        return new Example(kind, what, drawing, pictures ? PICTURES : ROWS);
    }

    private static Example output(String kind, DataSchema data, Object... values) {
        Drawing drawing =
                new Drawing().add("table", "vector-input").add("hidden", "dense", "units", 3).add("out", kind, values);
        return new Example(kind, values.length == 0 ? "" : String.valueOf(List.of(values)), drawing, data);
    }

    /// Every kind of the catalogue as it comes, wherever it fits: after a picture, a list, a sequence or words. A new kind
    /// is held to the contract without being named here.
    private static List<Example> asTheyCome() {
        var fitting = new ArrayList<Example>();
        for (LayerKind kind : Drawing.CATALOG.all()) {
            String id = kind.spec().id();
            if (!kind.spec().outputs().isEmpty() && !kind.spec().inputs().isEmpty()) {
                for (String source : List.of("image-input", "vector-input", "tokens-input")) {
                    around(id, source, kind.spec().inputs().getFirst().min()).ifPresent(fitting::add);
                }
            }
        }
        return fitting;
    }

    /// An example of a kind after a source, led to an output by whatever fits behind it; empty if nothing does.
    private static Optional<Example> around(String id, String source, int wires) {
        DataSchema data = source.equals("image-input") ? Drawing.pictures(16, 8, 3)
                : source.equals("vector-input") ? Drawing.table(16, 3) : Drawing.texts(12, 3);
        for (String first : List.of("activation", "embedding")) {
            for (String after : List.of("activation", "flatten", "global-average-pool-2d", "sequence-average")) {
                var drawing = new Drawing().add("source", source).loose("layer", id);
                for (int i = 0; i < wires; i++) {
                    drawing.from("source").add("branch " + i, first).wire("branch " + i, "layer");
                }
                drawing.from("layer").add("after", after).add("out", "classification", "classes", 3);
                if (drawing.compile(data).problems().isEmpty()) {
                    return Optional.of(new Example(id, "as it comes, after " + source, drawing, data));
                }
            }
        }
        var bare = new Drawing().add("source", source).add("layer", id).add("after", "sequence-average").add("out", "classification", "classes", 3);
        return bare.compile(data).problems().isEmpty()
                ? Optional.of(new Example(id, "as it comes, after " + source, bare, data))
                : Optional.empty();
    }

    /// All of them.
    public static List<Example> all() {
        var all = new ArrayList<>(asTheyCome());
        all.add(new Example("image-input", "", new Drawing().add("in", "image-input").add("flat", "flatten").add("out", "classification", "classes", 3), PICTURES));
        all.add(new Example("vector-input", "", new Drawing().add("in", "vector-input").add("out", "classification", "classes", 3), ROWS));
        all.add(new Example("tokens-input", "", new Drawing().add("in", "tokens-input").add("words", "embedding", "features", 4).add("mean", "sequence-average").add("out", "binary"), TEXTS));
        all.add(picture("conv-2d", "valid", "filters", 4));
        all.add(picture("conv-2d", "same", "filters", 4, "padding", "same"));
        all.add(picture("conv-2d", "same, stride 2, uneven padding", "filters", 4, "padding", "same", "stride", 2));
        all.add(picture("conv-2d", "dilated, 2×3, no bias", "filters", 4, "kernel", "2×3", "dilation", 2, "bias", false));
        all.add(picture("conv-2d", "grouped", "filters", 4, "groups", 2, "activation", "relu"));
        all.add(picture("conv-2d", "regularised", "filters", 4, "l1", 0.01, "l2", 0.02));
        all.add(picture("conv-2d", "frozen", "filters", 4, "frozen", true));
        all.add(sequence("conv-1d", "same", "filters", 5));
        all.add(sequence("conv-1d", "same, dilated, grouped", "filters", 4, "dilation", 2, "groups", 2));
        all.add(sequence("conv-1d", "one step", "filters", 5, "kernel", 1, "padding", "valid"));
        all.add(picture("conv-transpose-2d", "", "filters", 3));
        all.add(picture("conv-transpose-2d", "crop and extra", "filters", 3, "kernel", 3, "crop", 1, "extra", 1));
        all.add(picture("zero-pad-2d", "", "top", 0, "bottom", 1, "left", 2, "right", 3));
        all.add(picture("zero-pad-2d", "channels", "channels", 2));
        all.add(picture("up-sample-2d", "nearest", "factor", "2×3"));
        all.add(picture("up-sample-2d", "smooth", "smooth", true));
        all.add(picture("max-pool-2d", ""));
        all.add(picture("max-pool-2d", "overlapping, padded", "window", 3, "padding", 1));
        all.add(picture("average-pool-2d", ""));
        all.add(picture("average-pool-2d", "overlapping, padded", "window", 3, "padding", 1));
        all.add(pooled("global-max-pool-2d", ""));
        all.add(pooled("global-average-pool-2d", ""));
        all.add(last("sequence-average", ""));
        all.add(row("dense", "", "units", 5));
        all.add(row("dense", "no bias", "units", 5, "bias", false, "initialiser", "orthogonal"));
        all.add(sequence("dense", "every step", "units", 5, "activation", "gelu"));
        for (String function :
                List.of("relu", "leaky-relu", "prelu", "elu", "gelu", "silu", "mish", "sigmoid", "tanh", "softmax")) {
            all.add(row("activation", function, "function", function));
            all.add(picture("activation", function + " on a picture", "function", function));
            all.add(sequence("activation", function + " on a sequence", "function", function));
        }
        all.add(picture("flatten", ""));
        all.add(new Example("reshape", "to a picture", new Drawing().add("table", "vector-input").add("layer", "reshape", "to", "1×2×3").add("conv", "conv-2d", "filters", 2, "kernel", 2).add("flat", "flatten").add("out", "classification", "classes", 3), ROWS));
        all.add(new Example("reshape", "to a sequence", new Drawing().add("table", "vector-input").add("layer", "reshape", "to", "3×2").add("gru", "gru", "units", 4).add("out", "classification", "classes", 3), ROWS));
        all.add(new Example("embedding", "", new Drawing().add("text", "tokens-input").add("layer", "embedding", "features", 5).add("mean", "sequence-average").add("out", "binary"), TEXTS));
        all.add(picture("batch-norm", ""));
        all.add(row("batch-norm", "list"));
        all.add(picture("layer-norm", ""));
        all.add(row("layer-norm", "list"));
        all.add(sequence("layer-norm", "sequence"));
        all.add(picture("group-norm", "", "groups", 2));
        all.add(row("group-norm", "list", "groups", 3));
        all.add(row("dropout", "list", "rate", 0.25));
        all.add(picture("dropout", "picture", "rate", 0.25));
        for (String cell : List.of("lstm", "gru")) {
            all.add(last(cell, "last", "units", 5));
            all.add(last(cell, "last, both ways", "units", 5, "bidirectional", true));
            all.add(sequence(cell, "every step", "units", 5, "sequence", true));
            all.add(sequence(cell, "every step, both ways", "units", 5, "sequence", true, "bidirectional", true));
        }
        all.add(sequence("self-attention", "", "heads", 2));
        all.add(sequence("self-attention", "causal", "heads", 4, "causal", true));
        all.add(sequence("self-attention", "dropout", "heads", 4, "dropout", 0.2));
        for (String merge : List.of("add", "multiply", "concatenate")) {
            all.add(merge(merge, "lists", false));
            all.add(merge(merge, "pictures", true));
        }
        all.add(output("classification", Drawing.table(6, 3), "classes", 3));
        all.add(output("classification", Drawing.table(6, 3), "classes", 3, "dense", false));
        all.add(output("binary", Drawing.table(6, 2)));
        all.add(output("regression", Drawing.numbers(6, 3)));
        all.add(output("regression", Drawing.numbers(6, 3), "from-data", false, "numbers", 3));
        all.add(output("regression", Drawing.numbers(6, 1)));
        return List.copyOf(all);
    }
}
