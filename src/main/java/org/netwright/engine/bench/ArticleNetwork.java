package org.netwright.engine.bench;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import java.nio.file.Path;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.Split;
import org.netwright.data.Splitter;
import org.netwright.data.image.Cifar10Source;
import org.netwright.op.Flatten;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// The small network of TensorFlow's CNN tutorial on CIFAR-10 pictures, the one most people meet first.
///
/// Source: <https://www.tensorflow.org/tutorials/images/cnn>
///
/// @param pictures the folder with the pictures
record ArticleNetwork(Path pictures) implements Contest.Source {
    static final int CLASSES = 10;

    @Override
    public Contest open() throws BadInput {
        RawData raw = new Cifar10Source().open(pictures, Values.DEFAULTS);
        Split split = Splitter.split(raw, Values.DEFAULTS, 1);
        Samples samples = raw.prepared(raw.fit(split.train()));
        TrainingPlan plan = TrainingPlan.named("article")
                .with(PlanParams.EPOCHS, 3)
                .with(PlanParams.BATCH, 64)
                .with(PlanParams.THREADS, Runtime.getRuntime().availableProcessors());
        return new Contest(program(samples.schema()), ArticleNetwork::blocks, plan, samples, split);
    }

    /// The network.
    static Program program(DataSchema data) {
        return new Chain(data)
                .conv("conv 1", 32, 3)
                .maxPool("pool 1", 2)
                .conv("conv 2", 64, 3)
                .maxPool("pool 2", 2)
                .conv("conv 3", 64, 3)
                .add("flatten", new Flatten())
                .dense("dense 1", 64)
                .classes("label", CLASSES);
    }

    /// The same of DJL's blocks.
    static Block blocks() {
        return new SequentialBlock()
                .add(conv(32))
                .add(Activation.reluBlock())
                .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
                .add(conv(64))
                .add(Activation.reluBlock())
                .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
                .add(conv(64))
                .add(Activation.reluBlock())
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(64).build())
                .add(Activation.reluBlock())
                .add(Linear.builder().setUnits(CLASSES).build());
    }

    private static Block conv(int filters) {
        return Conv2d.builder().setFilters(filters).setKernelShape(new Shape(3, 3)).build();
    }
}
