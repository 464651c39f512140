package org.netwright.torchscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.param.BadInput;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;

/// A network as a TorchScript module. Weights are not in it: `bind` hands it lists of tensors, which it keeps and,
/// where it trains, changes in place.
///
/// Its methods take the network's inputs, batch first, in the order of [Program#inputs]:
///
/// - `bind(…)` keeps lists of tensors, those that [#kept] names: the trained weights, the fixed ones and, where it
///   trains, `w`, the vector of all trained weights, `gradients`, a stretch of `g` for each of them, `g`, the vector of
///   their gradients, `rate`, `meters`, `steps` and the moments: lists of one, but for `gradients` and `meters`;
/// - `scores(inputs…)` gives raw scores, batch × outputs;
/// - `predict(inputs…)` gives probabilities or numbers;
/// - `activations(inputs…)` gives the value of every tap in the order of [Program#taps], then the prediction;
/// - `gradient(inputs…, tap, score)` gives a tap's value and the gradient of a score with respect to it;
/// - `step(inputs…, targets)`, for training only, does one whole step and adds to the meters.
///
/// @param text the code of its class
/// @param owners the layer each line was written for; empty for lines of none
/// @param layout how the weights lie in memory
/// @param kept the lists it keeps, in the order in which `bind` takes them
/// @param moments those of them that are the optimiser's, vectors as long as `w`; empty where it does not train
public record TorchModule(
        String text, List<String> owners, WeightLayout layout, List<String> kept, List<String> moments) {
    private static final Pattern LINE = Pattern.compile("__torch__\\.py\", line (\\d+)");

    /// Position in the meters of the sum of losses over samples.
    public static final int LOSS_SUM = 0;
    /// Position of the sum of the main figure: right answers, or absolute errors.
    public static final int FIGURE_SUM = 1;
    /// Position of the newest step's objective, penalties included.
    public static final int OBJECTIVE = 2;
    /// How many meters there are, 64-bit floats, a tensor each.
    public static final int METERS = 3;

    /// Copies the lists.
    public TorchModule {
        owners = List.copyOf(owners);
        kept = List.copyOf(kept);
        moments = List.copyOf(moments);
    }

    /// A module that answers.
    public static TorchModule answering(Program program) {
        return new ModuleText(program, DType.FLOAT32).answering();
    }

    /// A module that trains and answers.
    public static TorchModule training(Program program, Learning learning) {
        return new ModuleText(program, DType.FLOAT32).training(learning);
    }

    /// A module that trains and answers in double precision, to check gradients against finite differences.
    public static TorchModule precise(Program program, Learning learning) {
        return new ModuleText(program, DType.FLOAT64).training(learning);
    }

    /// A module that predicts and needs nothing beside itself: its method `forward` takes what the data offers, each input
    /// once, in the order in which the network first asks for it, and gives probabilities or numbers. Its weights are in
    /// its archive.
    public static TorchModule predicting(Program program) {
        return new ModuleText(program, DType.FLOAT32).predicting();
    }

    /// The `.pt` archive without weights, for `bind` to hand them over.
    public byte[] archive() {
        var lists = new LinkedHashMap<String, List<Tensor>>();
        kept.forEach(list -> lists.put(list, List.of()));
        return Archive.of(text, lists);
    }

    /// The `.pt` archive of a module that predicts, with its weights.
    ///
    /// @param from where the weights come from, for complaints
    /// @throws BadInput if one is missing or of another shape
    public byte[] archive(Weights weights, String from) throws BadInput {
        var lists = new LinkedHashMap<String, List<Tensor>>();
        lists.put(ModuleText.WEIGHTS, tensors(layout.trained(), weights, from));
        lists.put(ModuleText.FIXED, tensors(layout.fixed(), weights, from));
        return Archive.of(text, lists);
    }

    private static List<Tensor> tensors(List<WeightSlot> slots, Weights weights, String from) throws BadInput {
        var tensors = new ArrayList<Tensor>();
        for (WeightSlot slot : slots) {
            Tensor tensor = slot.in(weights, from);
            tensors.add(
                    tensor.dtype() == DType.FLOAT32 ? tensor : Tensor.of(tensor.shape(), tensor.toFloats()));
        }
        return List.copyOf(tensors);
    }

    /// The layer in whose lines the engine's complaint arose; empty if none can be told.
    public String blame(String complaint) {
        String layer = "";
        Matcher lines = LINE.matcher(complaint);
        while (lines.find()) {
            int line = Integer.parseInt(lines.group(1));
            String owner = line >= 1 && line <= owners.size() ? owners.get(line - 1) : "";
            layer = owner.isEmpty() ? layer : owner;
        }
        return layer;
    }

    /// Whether running a network draws random numbers while it trains.
    public static boolean random(Program program) {
        return program.steps().stream().map(Step::op).anyMatch(Forward::random);
    }
}
