package org.netwright.engine;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.netwright.torchscript.TorchModule;

/// A generated module loaded as an [ai.djl.Model], with the weights bound to it. For one thread at a time.
///
/// The model itself is kept: reachable only through its block it would be collected, and the next call fail.
final class LoadedModule implements AutoCloseable {
    private final TorchModule module;
    private final PtNDManager manager;
    private final Model model;
    private final PtSymbolBlock block;

    /// Loads a module.
    ///
    /// @param manager owns what calls give until it is closed
    LoadedModule(TorchModule module, PtNDManager manager) {
        this.module = module;
        this.manager = manager;
        NativeLibrary.prepareThread();
        model = Model.newInstance("network", "PyTorch");
        try {
            model.load(new ByteArrayInputStream(module.archive()), Map.of());
        } catch (IOException | MalformedModelException e) {
            throw new IllegalStateException("the generated module does not load", e);
        }
        block = (PtSymbolBlock) model.getBlock();
    }

    /// The text it was loaded from.
    TorchModule module() {
        return module;
    }

    /// Hands the module what it keeps, in the order of [TorchModule#kept].
    void bind(List<List<PtNDArray>> kept) {
        IValue[] lists = kept.stream().map(LoadedModule::list).toArray(IValue[]::new);
        IValueUtils.runMethod(block, "bind", lists).close();
        Arrays.stream(lists).forEach(IValue::close);
    }

    private static IValue list(List<PtNDArray> arrays) {
        return IValue.listFrom(arrays.toArray(new PtNDArray[0]));
    }

    /// Calls a method that needs no gradients. What it gives is the caller's to close.
    ///
    /// @throws EngineFailure if the engine cannot do it
    NDList answer(String method, List<PtNDArray> arguments) {
        IValue[] values = arguments.stream().map(IValue::from).toArray(IValue[]::new);
        try (IValue result = IValueUtils.runMethod(block, method, values)) {
            return result.toNDList(manager);
        } catch (EngineException e) {
            throw new EngineFailure(module, e);
        } finally {
            Arrays.stream(values).forEach(IValue::close);
        }
    }

    /// Calls a method that computes gradients. What it gives is the caller's to close.
    ///
    /// @param arguments the first made by [#method]
    /// @throws EngineFailure if the engine cannot do it
    NDList learn(NDList arguments) {
        try {
            return IValueUtils.forward(block, arguments, true);
        } catch (EngineException e) {
            throw new EngineFailure(module, e);
        }
    }

    /// An array whose only purpose is its name: as the first argument it says which method is meant.
    NDArray method(String name) {
        NDArray array = manager.zeros(new Shape(1));
        array.setName("module_method:" + name);
        return array;
    }

    @Override
    public void close() {
        model.close();
    }
}
