package org.netwright.engine;

import ai.djl.pytorch.engine.PtNDManager;
import java.util.List;
import java.util.Map;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.TorchModule;

/// A network with weights of its own, loaded as an [ai.djl.Model]. It can answer beside a running training.
final class DjlModel implements TrainedModel {
    private final PtNDManager manager;
    private final LoadedModule module;
    private final Answers answers;
    private final WeightMemory memory;

    private DjlModel(Program program) {
        manager = NativeLibrary.open();
        module = new LoadedModule(TorchModule.answering(program), manager);
        answers = new Answers(program, module, manager);
        memory = new WeightMemory(module.module().layout(), manager, true);
        module.bind(List.of(memory.trainedArrays(), memory.fixedArrays()));
    }

    /// Loads a network and gives it weights.
    ///
    /// @param from where the weights come from, for complaints
    static DjlModel open(Program program, Weights weights, String from) throws BadInput {
        var model = new DjlModel(program);
        try {
            model.fill(weights, from);
        } catch (BadInput e) {
            model.close();
            throw e;
        }
        return model;
    }

    @Override
    public Tensor scores(Map<String, Tensor> inputs) {
        NativeLibrary.prepareThread();
        return answers.scores(inputs);
    }

    @Override
    public Tensor predict(Map<String, Tensor> inputs) {
        NativeLibrary.prepareThread();
        return answers.predict(inputs);
    }

    @Override
    public Map<String, Tensor> activations(Map<String, Tensor> inputs, List<String> layers) {
        NativeLibrary.prepareThread();
        return answers.activations(inputs, layers);
    }

    @Override
    public ActivationGradient gradient(Map<String, Tensor> inputs, String layer, int score) {
        NativeLibrary.prepareThread();
        return answers.gradient(inputs, layer, score);
    }

    @Override
    public void fill(Weights weights, String from) throws BadInput {
        memory.fill(weights, from);
    }

    @Override
    public void close() {
        module.close();
        manager.close();
    }
}
