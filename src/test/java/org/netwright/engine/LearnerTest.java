package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtNDManager;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.Batch;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Drawing;
import org.netwright.op.Program;
import org.netwright.param.Words;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.Learning;
import org.netwright.training.Loss;
import org.netwright.training.Optimiser;

@Tag("engine")
class LearnerTest {
    private static final Learning LEARNING = new Learning(new Loss.BinaryCrossEntropy(), new Optimiser.Adam(0.9, 0.999, 1e-8, 0));

    @TempDir
    Path folder;

    private static Program words() {
        return new Drawing()
                .add("text", "tokens-input")
                .add("meaning", "embedding", "features", 8)
                .add("reader", "lstm", "units", 5, "bidirectional", true)
                .add("out", "binary")
                .compile(Drawing.texts(12, 2))
                .program()
                .orElseThrow();
    }

    @Test
    void manyStepsOfManyLengthsLeaveNoArraysBehind() throws Exception {
        Program program = words();
        try (var learner = new Learner(program, LEARNING)) {
            learner.weights().fill(FirstWeights.of(program, 1), "");
            Batch[] batches = new Batch[10];
            for (int length = 1; length <= 10; length++) {
                batches[length - 1] = new RandomBatches(length).batch(program, 4, length);
                learner.step(batches[length - 1], 0.01);
                learner.answers().scores(batches[length - 1].inputs());
                learner.answers().look(batches[length - 1].inputs());
            }
            int before = learner.arrays();
            for (int i = 0; i < 200; i++) {
                Batch batch = batches[i % 10];
                learner.step(batch, 0.01);
                learner.answers().scores(batch.inputs());
                learner.answers().look(batch.inputs());
                learner.answers().gradient(batch.inputs(), "meaning", 0);
            }
            assertThat(learner.arrays()).isEqualTo(before);
        }
    }

    @Test
    void aWordOutsideTheVocabularyIsToldOfTheLayerThatMetIt() throws Exception {
        Program program = words();
        Batch batch = new RandomBatches(1).batch(program, 2, 3);
        batch.inputs().firstEntry().getValue().data().putLong(0, 99);
        try (var learner = new Learner(program, LEARNING)) {
            var failure = catchThrowableOfType(EngineFailure.class, () -> learner.step(batch, 0.01));
            assertThat(Words.english().of(failure.reason())).startsWith("The layer \"meaning\" could not be run");
        }
    }

    @Test
    void djlReadsTheWeightsThatAreWritten() throws Exception {
        Weights weights = FirstWeights.of(words(), 1);
        Path file = folder.resolve("w.safetensors");
        Safetensors.write(file, WeightsFile.of(weights, Map.of("epoch", "1")));
        try (PtNDManager manager = NativeLibrary.open(); InputStream in = Files.newInputStream(file)) {
            NDList arrays = NDList.decode(manager, in);
            assertThat(arrays).extracting(NDArray::getName).containsExactlyInAnyOrderElementsOf(weights.tensors().keySet());
            for (NDArray array : arrays) {
                assertThat(array.toFloatArray()).isEqualTo(weights.tensors().get(array.getName()).toFloats());
            }
        }
    }

    @Test
    void whatDjlWritesIsRead() throws Exception {
        Path file = folder.resolve("djl.safetensors");
        try (PtNDManager manager = NativeLibrary.open(); var out = Files.newOutputStream(file)) {
            NDArray array = manager.create(new float[] {1, 2, 3, 4, 5, 6}, new ai.djl.ndarray.types.Shape(2, 3));
            array.setName("a");
            new NDList(array).encode(out, NDList.Encoding.SAFETENSORS);
        }
        Tensor found = Safetensors.read(file).weights().tensors().get("a");
        assertThat(found.shape()).isEqualTo(Shape.of(2, 3));
        assertThat(found.toFloats()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void firstWeightsKeepToTheirInitialisers() {
        Program program = new Drawing()
                .add("table", "vector-input")
                .add("he", "dense", "units", 200, "initialiser", "he-normal")
                .add("orthogonal", "dense", "units", 50, "initialiser", "orthogonal")
                .add("out", "classification", "classes", 3)
                .compile(Drawing.table(300, 3))
                .program()
                .orElseThrow();
        var tensors = FirstWeights.of(program, 1).tensors();
        double squares = 0;
        float[] he = tensors.get("he/linear/weight").toFloats();
        for (float value : he) {
            squares += value * value;
        }
        assertThat(squares / he.length).isCloseTo(2.0 / 300, org.assertj.core.api.Assertions.withinPercentage(3));
        float[] rows = tensors.get("orthogonal/linear/weight").toFloats();
        double same = 0;
        double other = 0;
        for (int i = 0; i < 200; i++) {
            same += rows[i] * rows[i];
            other += rows[i] * rows[200 + i];
        }
        assertThat(same).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-5));
        assertThat(other).isCloseTo(0, org.assertj.core.api.Assertions.within(1e-5));
        assertThat(tensors.get("he/linear/bias").toFloats()).containsOnly(0f);
    }
}
