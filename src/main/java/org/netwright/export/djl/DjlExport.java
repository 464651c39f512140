package org.netwright.export.djl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.netwright.data.Preparation;
import org.netwright.model.Weights;
import org.netwright.op.Input;
import org.netwright.op.Output;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.tensor.Target;
import org.netwright.torchscript.TorchModule;

/// A trained network as a folder that a Java program can use without Netwright: `model.pt`, TorchScript with the weights
/// inside; `Predict.java`, which prepares samples as the network was trained and predicts them with plain DJL; the names
/// it needs, and a README.
///
/// @param program the network
/// @param preparation how samples become its input
/// @param target what it predicts
public record DjlExport(Program program, Preparation preparation, Target target) {
    /// The version of DJL that the class is written for.
    static final String DJL = "0.35.1";
    /// The version of PyTorch's native library that goes with it.
    static final String LIBTORCH = "2.7.1";

    /// The files by name.
    ///
    /// @param weights of the network
    /// @param from where they come from, for complaints
    /// @throws BadInput if a weight is missing or of another shape, or the network takes several different inputs
    public SortedMap<String, byte[]> files(Weights weights, String from) throws BadInput {
        if (inputs() != 1) {
            throw new BadInput(from, "", Message.of("export.djl.inputs", inputs()));
        }
        var files = new TreeMap<String, byte[]>();
        files.put("model.pt", TorchModule.predicting(program).archive(weights, from));
        texts().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /// How many different things of a sample the network takes.
    private long inputs() {
        return program.inputs().stream()
                .map(step -> step.op() instanceof Input(String name, var ignored) ? name : step.node())
                .distinct()
                .count();
    }

    private Map<String, String> texts() {
        var kind = SampleKind.of(preparation);
        var texts = new TreeMap<>(kind.files());
        texts.put("labels.txt", lines(labels()));
        Map<String, String> words = words(kind);
        texts.put("Predict.java", Template.read("Predict.java.txt").with(words).text());
        texts.put("README.md", Template.read("README.md.txt").with(words).text());
        return texts;
    }

    private Map<String, String> words(SampleKind kind) {
        var words = new TreeMap<>(kind.words());
        words.put("ANSWERS", Template.read(isClasses() ? "Classes.txt" : "Numbers.txt").text());
        words.put("OUTPUT", output());
        words.put("LABELS", isClasses() ? "the classes, in the order of the probabilities." : "what the numbers are called.");
        words.put("DJL", DJL);
        words.put("LIBTORCH", LIBTORCH);
        return words;
    }

    private String output() {
        return switch (program.head()) {
            case CLASSIFICATION -> "a probability for each class (batch × " + labels().size() + ")";
            case BINARY -> "the probability of the second class (batch × 1)";
            case REGRESSION -> "numbers (batch × " + labels().size() + ")";
        };
    }

    private boolean isClasses() {
        return program.head() != Output.Head.REGRESSION;
    }

    private List<String> labels() {
        return switch (target) {
            case Target.Classes(List<String> labels) -> labels;
            case Target.Reals(List<String> names) -> names;
        };
    }

    /// One text a line; a line break in one of them becomes a space.
    static String lines(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\R", " ") + "\n").collect(Collectors.joining());
    }
}
