package org.netwright.network;

import static org.netwright.network.Drawing.numbers;
import static org.netwright.network.Drawing.pictures;
import static org.netwright.network.Drawing.table;
import static org.netwright.network.Drawing.texts;

import java.util.List;
import org.netwright.tensor.DataSchema;

/// A table of networks that cannot be trained as they are drawn.
public final class BrokenNetworks {
    private BrokenNetworks() {}

    /// One row.
    ///
    /// @param what in a few words
    /// @param drawing the network
    /// @param data what it is to learn from
    /// @param node name of the layer that is to blame; empty for the whole
    /// @param says words the sentence must hold
    /// @param fixes titles of the fixes that must be offered, in order
    public record Broken(
            String what, Drawing drawing, DataSchema data, String node, String says, List<String> fixes) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Broken of(String what, Drawing drawing, DataSchema data, String node, String says, String... fixes) {
        return new Broken(what, drawing, data, node, says, List.of(fixes));
    }

    private static Drawing image() {
        return new Drawing().add("image", "image-input");
    }

    private static Drawing tableInput() {
        return new Drawing().add("table", "vector-input");
    }

    private static Drawing text() {
        return new Drawing().add("text", "tokens-input");
    }

    private static final String OUT = "classification";

    /// All of them.
    public static List<Broken> all() {
        DataSchema small = pictures(1, 12, 3);
        DataSchema rows = table(4, 3);
        DataSchema words = texts(50, 2);
        return List.of(
                of("nothing drawn", new Drawing(), rows, "", "no layer yet"),
                of("no output", tableInput().add("d", "dense", "units", 8), rows, "",
                        "says what is to be predicted", "Add Classification"),
                of("no output for numbers", tableInput().add("d", "dense"), numbers(4, 2), "",
                        "says what is to be predicted", "Add Regression"),
                of("two outputs",
                        tableInput().add("d", "dense").add("o", OUT, "classes", 3).from("d").add("p", OUT, "classes", 3),
                        rows, "p", "one output layer", "Remove \"p\""),
                of("unconnected dense",
                        tableInput().loose("d", "dense").add("o", OUT, "classes", 3), rows, "d", "Input is not connected"),
                of("unconnected output", tableInput().loose("o", OUT, "classes", 3), rows, "o", "is not connected"),
                of("an add with one wire",
                        tableInput().add("a", "add").add("o", OUT, "classes", 3), rows, "a", "needs at least 2 wires, but has 1"),
                of("two wires into a dense",
                        tableInput().add("d", "dense", "units", 4).from("table").add("e", "dense", "units", 4)
                                .add("o", OUT, "classes", 3).wire("d", "o"),
                        rows, "o", "takes 1 wire, but has 2", "Remove the wire"),
                of("a wire to a port that is not there",
                        tableInput().add("d", "dense", "units", 4).add("o", OUT, "classes", 3)
                                .link(new Link("table", "out", "d", "memory")),
                        rows, "d", "does not have", "Remove the wire"),
                of("a circle",
                        tableInput().add("b", "dense", "units", 4).loose("a", "add").add("d", "dense", "units", 4)
                                .add("o", OUT, "classes", 3).wire("table", "a").wire("b", "a").wire("d", "a"),
                        rows, "a", "circle", "Remove the wire from \"d\" to \"a\""),
                of("a circle of one",
                        tableInput().add("b", "dense", "units", 4).add("a", "add").wire("table", "a").wire("a", "a")
                                .add("o", OUT, "classes", 3),
                        rows, "a", "circle", "Remove the wire from \"a\" to \"a\""),
                of("two layers of one name",
                        tableInput().add("d", "dense").add("e", "dense").rename("e", "d").add("o", OUT, "classes", 3),
                        rows, "d", "Two layers are called \"d\"", "Rename to \"d 1\""),
                of("a slash in a name",
                        tableInput().add("d", "dense").rename("d", "a/b").add("o", OUT, "classes", 3),
                        rows, "a/b", "without \"/\"", "Give it a name"),
                of("a picture into a dense",
                        image().add("d", "dense", "units", 8).add("o", OUT, "classes", 3), small, "d",
                        "A dense layer needs a list of numbers, but receives a picture of 1×12×12",
                        "Insert Flatten", "Insert Global average 2D"),
                of("a picture into an output",
                        image().add("c", "conv-2d", "filters", 4).add("o", OUT, "classes", 3), small, "o",
                        "needs a list of numbers, but receives a picture of 4×10×10",
                        "Insert Flatten", "Insert Global average 2D"),
                of("words into a dense",
                        text().add("d", "dense", "units", 8).add("m", "sequence-average").add("o", OUT, "classes", 2),
                        words, "d", "receives a sequence of words", "Insert Embedding"),
                of("words into an LSTM",
                        text().add("l", "lstm", "units", 8).add("o", OUT, "classes", 2), words, "l",
                        "needs a sequence of numbers, step by step, but receives a sequence of words", "Insert Embedding"),
                of("words into a GRU",
                        text().add("l", "gru", "units", 8).add("o", OUT, "classes", 2), words, "l",
                        "receives a sequence of words", "Insert Embedding"),
                of("words into attention",
                        text().add("a", "self-attention").add("m", "sequence-average").add("o", OUT, "classes", 2),
                        words, "a", "receives a sequence of words", "Insert Embedding"),
                of("words into an average",
                        text().add("m", "sequence-average").add("o", OUT, "classes", 2), words, "m",
                        "receives a sequence of words", "Insert Embedding"),
                of("words into a 1D convolution",
                        text().add("c", "conv-1d", "filters", 8).add("m", "sequence-average").add("o", OUT, "classes", 2),
                        words, "c", "needs a sequence of numbers, but receives a sequence of words", "Insert Embedding"),
                of("words into an activation",
                        text().add("a", "activation").add("m", "sequence-average").add("o", OUT, "classes", 2), words, "a",
                        "works on numbers", "Insert Embedding"),
                of("words into a dropout",
                        text().add("a", "dropout").add("m", "sequence-average").add("o", OUT, "classes", 2), words, "a",
                        "works on numbers", "Insert Embedding"),
                of("words into a layer norm",
                        text().add("a", "layer-norm").add("m", "sequence-average").add("o", OUT, "classes", 2), words, "a",
                        "works on numbers", "Insert Embedding"),
                of("a table into an embedding",
                        tableInput().add("e", "embedding").add("m", "sequence-average").add("o", OUT, "classes", 3), rows, "e",
                        "needs a sequence of words, but receives a list of 4 numbers"),
                of("a table into a 2D convolution",
                        tableInput().add("c", "conv-2d").add("f", "flatten").add("o", OUT, "classes", 3), rows, "c",
                        "needs a picture with channels, rows and columns, but receives a list of 4 numbers"),
                of("a table into a pooling",
                        tableInput().add("p", "max-pool-2d").add("f", "flatten").add("o", OUT, "classes", 3), rows, "p",
                        "Pooling needs a picture"),
                of("a table into a global average",
                        tableInput().add("p", "global-average-pool-2d").add("o", OUT, "classes", 3), rows, "p",
                        "Pooling needs a picture"),
                of("a table into an up-sampling",
                        tableInput().add("u", "up-sample-2d").add("f", "flatten").add("o", OUT, "classes", 3), rows, "u",
                        "Upsampling needs a picture"),
                of("a table into a zero pad",
                        tableInput().add("z", "zero-pad-2d").add("f", "flatten").add("o", OUT, "classes", 3), rows, "z",
                        "Padding needs a picture"),
                of("a sequence into a flatten",
                        text().add("e", "embedding", "features", 8).add("f", "flatten").add("o", OUT, "classes", 2), words, "f",
                        "changes from sample to sample", "Insert Average over time"),
                of("a sequence into an output",
                        text().add("e", "embedding", "features", 8).add("o", OUT, "classes", 2), words, "o",
                        "needs a list of numbers, but receives a sequence with 8 numbers a step",
                        "Insert Average over time"),
                of("a sequence into a reshape",
                        text().add("e", "embedding", "features", 8).add("r", "reshape", "to", List.of(8L))
                                .add("o", OUT, "classes", 2),
                        words, "r", "Average it over time first", "Insert Average over time"),
                of("a sequence into a batch norm",
                        text().add("e", "embedding", "features", 8).add("b", "batch-norm").add("m", "sequence-average")
                                .add("o", OUT, "classes", 2),
                        words, "b", "For sequences use layer normalisation"),
                of("a kernel larger than the picture",
                        image().add("c", "conv-2d", "kernel", 15, "filters", 4).add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "c", "A window of 15×15 does not fit on 12×12 rows and columns", "Set Padding Same size"),
                of("one pooling too many",
                        image().add("p", "max-pool-2d", "window", 4, "stride", 4).add("q", "max-pool-2d", "window", 4)
                                .add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "q", "A window of 4×4 does not fit on 3×3", "Set Window 3×3"),
                of("a stride that skips pixels",
                        image().add("c", "conv-2d", "stride", 4, "kernel", 3, "filters", 4).add("f", "flatten")
                                .add("o", OUT, "classes", 3),
                        small, "c", "part of the input is never looked at", "Set Stride 3×3"),
                of("a pooling stride that skips pixels",
                        image().add("p", "max-pool-2d", "stride", 3).add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "p", "part of the input is never looked at", "Set Stride 2×2"),
                of("an even kernel that shall keep the length",
                        text().add("e", "embedding", "features", 8).add("c", "conv-1d", "kernel", 4, "filters", 4)
                                .add("m", "sequence-average").add("o", OUT, "classes", 2),
                        words, "c", "has no middle", "Set Kernel 5"),
                of("groups that do not divide",
                        image().add("c", "conv-2d", "filters", 4).add("g", "conv-2d", "filters", 6, "groups", 3)
                                .add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "g", "3 groups do not divide 4 input channels and 6 filters", "Set Groups 1"),
                of("normalisation groups that do not divide",
                        image().add("c", "conv-2d", "filters", 6).add("g", "group-norm", "groups", 4).add("f", "flatten")
                                .add("o", OUT, "classes", 3),
                        small, "g", "6 channels cannot be split into 4 equal groups", "Set Groups 3"),
                of("heads that do not divide",
                        text().add("e", "embedding", "features", 10).add("a", "self-attention", "heads", 4)
                                .add("m", "sequence-average").add("o", OUT, "classes", 2),
                        words, "a", "10 features cannot be shared by 4 heads", "Set Heads 2"),
                of("a reshape to another count",
                        tableInput().add("d", "dense", "units", 12).add("r", "reshape", "to", List.of(5L))
                                .add("o", OUT, "classes", 3),
                        rows, "r", "needs 5 numbers, but 12 holds 12", "Set To 12"),
                of("a crop that leaves nothing",
                        image().add("t", "conv-transpose-2d", "crop", 20, "filters", 4).add("f", "flatten")
                                .add("o", OUT, "classes", 3),
                        small, "t", "nothing is left of 12×12", "Set Crop 0×0"),
                of("more extra rows than the stride",
                        image().add("t", "conv-transpose-2d", "extra", 2, "filters", 4).add("f", "flatten")
                                .add("o", OUT, "classes", 3),
                        small, "t", "must be fewer than the stride", "Set Extra 0×0"),
                of("a skip with fewer channels",
                        image().add("c", "conv-2d", "filters", 8, "padding", "same")
                                .add("d", "conv-2d", "filters", 8, "padding", "same").add("a", "add").wire("image", "a")
                                .add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "a", "but 8×12×12 and 1×12×12 meet here", "Insert Conv 2D", "Insert Zero pad 2D"),
                of("a skip past a stride",
                        image().add("c", "conv-2d", "filters", 4, "padding", "same")
                                .add("d", "conv-2d", "filters", 4, "padding", "same", "stride", 2).add("a", "add")
                                .wire("c", "a").add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "a", "but 4×6×6 and 4×12×12 meet here", "Insert Conv 2D"),
                of("a skip past a valid convolution",
                        image().add("c", "conv-2d", "filters", 4, "padding", "same").add("d", "conv-2d", "filters", 4)
                                .add("a", "add").wire("c", "a").add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "a", "but 4×10×10 and 4×12×12 meet here"),
                of("lists of different lengths added",
                        tableInput().add("d", "dense", "units", 8).add("a", "add").wire("table", "a")
                                .add("o", OUT, "classes", 3),
                        rows, "a", "but 8 and 4 meet here", "Insert Dense"),
                of("lists of different lengths multiplied",
                        tableInput().add("d", "dense", "units", 8).add("a", "multiply").wire("table", "a")
                                .add("o", OUT, "classes", 3),
                        rows, "a", "but 8 and 4 meet here", "Insert Dense"),
                of("pictures of different sizes side by side",
                        image().add("c", "conv-2d", "filters", 4).add("k", "concatenate").wire("image", "k")
                                .add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "k", "may differ only in channels"),
                of("too few classes",
                        tableInput().add("o", OUT, "from-data", false, "classes", 2), rows, "o",
                        "has 2 classes, but the data set has 3", "Set As the data on"),
                of("too many classes",
                        image().add("f", "flatten").add("o", OUT, "from-data", false), small, "o",
                        "has 10 classes, but the data set has 3", "Set As the data on"),
                of("classes for numbers",
                        tableInput().add("o", OUT), numbers(4, 1), "o", "target \"y0\" is a number", "Use Regression instead"),
                of("numbers for classes",
                        tableInput().add("o", "regression"), rows, "o", "one of 3 classes", "Use Classification instead"),
                of("two classes for three",
                        tableInput().add("o", "binary"), rows, "o", "tells two classes apart, but the data set has 3",
                        "Use Classification instead"),
                of("too few numbers",
                        tableInput().add("o", "regression", "from-data", false), numbers(4, 2), "o",
                        "predicts 1 number, but the data set has 2", "Set As the data on"),
                of("scores of the wrong count",
                        tableInput().add("d", "dense", "units", 5).add("o", OUT, "classes", 3, "dense", false), rows, "o",
                        "needs 3 scores, but receives 5 numbers", "Set Own dense layer on"),
                of("an image layer on a table",
                        image().add("f", "flatten").add("o", OUT, "classes", 3), rows, "image",
                        "but the data set holds a list of 4 numbers", "Use Table instead"),
                of("a table layer on pictures",
                        tableInput().add("f", "flatten").add("o", OUT, "classes", 3), small, "table",
                        "but the data set holds a picture of 1×12×12", "Use Image instead"),
                of("a table layer on texts",
                        tableInput().add("e", "embedding").add("m", "sequence-average").add("o", OUT, "classes", 2), words,
                        "table", "but the data set holds a sequence of words", "Use Text instead"),
                of("an image layer of another size",
                        new Drawing().add("image", "image-input", "from-data", false, "size", 28, "channels", 1)
                                .add("f", "flatten").add("o", OUT, "classes", 3),
                        small, "image", "stands for a picture of 1×28×28, but the data set holds a picture of 1×12×12",
                        "Set As the data on"),
                of("a table layer of another width",
                        new Drawing().add("table", "vector-input", "from-data", false, "features", 7)
                                .add("o", OUT, "classes", 3),
                        rows, "table", "stands for a list of 7 numbers", "Set As the data on"),
                of("more than a computer holds",
                        image().add("u", "up-sample-2d", "factor", 64).add("v", "up-sample-2d", "factor", 64)
                                .add("g", "global-max-pool-2d").add("o", OUT, "classes", 3),
                        small, "v", "more than a computer can hold"));
    }
}
