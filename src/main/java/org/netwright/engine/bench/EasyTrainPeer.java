package org.netwright.engine.bench;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.TrainingConfig;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.engine.NativeLibrary;
import org.netwright.tensor.Tensor;
import org.netwright.training.PlanParams;

/// Trains a contest's network of DJL's blocks as DJL's own tutorials do: `EasyTrain.fit` over an `ArrayDataset` in memory,
/// without listeners.
final class EasyTrainPeer {
    static final String NAME = "DJL EasyTrain";

    private final Contest contest;

    EasyTrainPeer(Contest contest) {
        this.contest = contest;
    }

    /// Trains as long as the plan says.
    Result train() throws IOException, TranslateException {
        JniUtils.setNumThreads(contest.plan().get(PlanParams.THREADS));
        try (NDManager manager = NativeLibrary.open();
                Model model = Model.newInstance("peer", "PyTorch")) {
            model.setBlock(contest.blocks().get());
            NDList train = arrays(contest.split().train(), manager);
            ArrayDataset dataset = new ArrayDataset.Builder()
                    .setData(train.get(0))
                    .optLabels(train.get(1))
                    .setSampling(contest.plan().get(PlanParams.BATCH), true)
                    .build();
            try (Trainer trainer = model.newTrainer(config())) {
                trainer.initialize(new Shape(1).addAll(train.get(0).getShape().slice(1)));
                var speeds = new ArrayList<Double>();
                for (int epoch = 0; epoch < contest.plan().get(PlanParams.EPOCHS); epoch++) {
                    long start = System.nanoTime();
                    EasyTrain.fit(trainer, 1, dataset, null);
                    speeds.add(contest.split().train().length / ((System.nanoTime() - start) / 1e9));
                }
                return new Result(Result.usual(speeds), loss(trainer, manager));
            }
        }
    }

    private TrainingConfig config() {
        float rate = contest.plan().get(PlanParams.LEARNING_RATE).floatValue();
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(Optimizer.adam().optLearningRateTracker(Tracker.fixed(rate)).build())
                .optInitializer(
                        new XavierInitializer(
                                XavierInitializer.RandomType.UNIFORM, XavierInitializer.FactorType.AVG, 3),
                        Parameter.Type.WEIGHT);
    }

    /// On the samples that were not learnt from.
    private double loss(Trainer trainer, NDManager manager) {
        NDList validation = arrays(contest.split().validation(), manager);
        NDList scores = trainer.evaluate(new NDList(validation.get(0)));
        try (NDArray loss = trainer.getLoss().evaluate(new NDList(validation.get(1)), scores)) {
            return loss.getFloat();
        }
    }

    /// Inputs and classes of some samples, just as our own batches hold them.
    private NDList arrays(int[] samples, NDManager manager) {
        Batch batch = contest.samples().fill(samples, 0, samples.length, new BatchBuffers());
        Tensor inputs = Objects.requireNonNull(batch.inputs().firstEntry()).getValue();
        Tensor classes = Objects.requireNonNull(batch.targets().firstEntry()).getValue();
        return new NDList(
                manager.create(inputs.toFloats(), shape(inputs)), manager.create(classes.toLongs(), shape(classes)));
    }

    private static Shape shape(Tensor tensor) {
        return new Shape(tensor.shape().toLongArray());
    }
}
