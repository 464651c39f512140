package org.netwright.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.netwright.model.TrainedModel.ActivationGradient;
import org.netwright.op.Input;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.tensor.Tensor;

/// What a loaded module with weights can be asked. For one thread at a time.
final class Answers {
    private final Program program;
    private final LoadedModule module;
    private final PtNDManager manager;

    Answers(Program program, LoadedModule module, PtNDManager manager) {
        this.program = program;
        this.module = module;
        this.manager = manager;
    }

    /// Raw scores, batch × outputs.
    Tensor scores(Map<String, Tensor> inputs) {
        return one("scores", inputs);
    }

    /// Probabilities or numbers.
    Tensor predict(Map<String, Tensor> inputs) {
        return one("predict", inputs);
    }

    private Tensor one(String method, Map<String, Tensor> inputs) {
        try (NDList in = arrays(inputs);
                NDList out = module.answer(method, in.stream().map(PtNDArray.class::cast).toList())) {
            return Tensors.copy(out.getFirst());
        }
    }

    /// The values layers make, by name, in the order of the network.
    ///
    /// @param layers which ones
    SequencedMap<String, Tensor> activations(Map<String, Tensor> inputs, Collection<String> layers) {
        try (NDList in = arrays(inputs);
                NDList out = module.answer("activations", in.stream().map(PtNDArray.class::cast).toList())) {
            var values = new LinkedHashMap<String, Tensor>();
            List<Step> taps = program.taps();
            for (int i = 0; i < taps.size(); i++) {
                if (layers.contains(taps.get(i).node())) {
                    values.put(taps.get(i).node(), Tensors.copy(out.get(i)));
                }
            }
            return values;
        }
    }

    /// The value of every tap for one sample, in the order of [Program#taps], then the prediction.
    List<Tensor> look(Map<String, Tensor> inputs) {
        return Threads.small(program) ? OpenMp.alone(() -> taps(inputs)) : taps(inputs);
    }

    private List<Tensor> taps(Map<String, Tensor> inputs) {
        try (NDList in = arrays(inputs);
                NDList out = module.answer("activations", in.stream().map(PtNDArray.class::cast).toList())) {
            return out.stream().map(Tensors::copy).toList();
        }
    }

    /// The value of a layer and how a score changes with it.
    ActivationGradient gradient(Map<String, Tensor> inputs, String layer, int score) {
        try (NDList in = new NDList(module.method("gradient"))) {
            in.addAll(arrays(inputs));
            in.add(number(tap(layer)));
            in.add(number(score));
            try (NDList out = module.learn(in)) {
                return new ActivationGradient(Tensors.copy(out.get(0)), Tensors.copy(out.get(1)));
            }
        }
    }

    private int tap(String layer) {
        List<String> names = program.taps().stream().map(Step::node).toList();
        int tap = names.indexOf(layer);
        if (tap < 0) {
            throw new IllegalArgumentException("the network has no layer " + layer);
        }
        return tap;
    }

    private NDArray number(long value) {
        return Tensors.wrap(manager, Tensor.of(org.netwright.tensor.Shape.of(), value));
    }

    /// The arrays of the network's inputs, in its order.
    private NDList arrays(Map<String, Tensor> inputs) {
        var arrays = new NDList();
        names(program).forEach(name -> arrays.add(Tensors.wrap(manager, input(inputs, name))));
        return arrays;
    }

    /// The data's names of a network's inputs, in the order in which its module takes them.
    static List<String> names(Program program) {
        var names = new ArrayList<String>();
        for (Step step : program.inputs()) {
            if (step.op() instanceof Input(String name, var ignored)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /// The tensor of this name.
    static Tensor input(Map<String, Tensor> inputs, String name) {
        Tensor tensor = inputs.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the network's input " + name + " is missing");
        }
        return tensor;
    }
}
