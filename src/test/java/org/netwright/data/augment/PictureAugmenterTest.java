package org.netwright.data.augment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netwright.data.Augmenter;
import org.netwright.data.BatchBuffers;
import org.netwright.data.BatchOrder;
import org.netwright.data.BatchStream;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.SamplesFolder;
import org.netwright.data.image.IdxSource;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

class PictureAugmenterTest {
    private static final List<Augmentation> FLIP_AND_TURN =
            List.of(new RandomFlip(RandomFlip.Direction.LEFT_RIGHT), new RandomRotation(10, Fill.REFLECT));
    private static final int[] SOME = IntStream.range(0, 50).toArray();

    private static Samples samples;
    private static Augmenter augmenter;

    @BeforeAll
    static void read() throws BadInput {
        RawData data = new IdxSource().open(SamplesFolder.of("fashion-mnist-mini"), Values.DEFAULTS);
        samples = data.prepared(data.fit(SOME));
        augmenter = PictureAugmenter.of(FLIP_AND_TURN, samples.schema());
    }

    @Test
    void whatHappensToASampleDoesNotDependOnItsBatch() {
        float[] inLarge = augmented(new int[] {3, 4, 5, 6, 7}, 0, 5, 11);
        float[] inSmall = augmented(new int[] {0, 5}, 1, 1, 11);

        assertThat(Arrays.copyOfRange(inLarge, 2 * 784, 3 * 784)).isEqualTo(inSmall);
    }

    @Test
    void everyEpochChangesASampleAnew() {
        assertThat(augmented(SOME, 0, 5, 11))
                .isNotEqualTo(augmented(SOME, 0, 5, 12))
                .isEqualTo(augmented(SOME, 0, 5, 11));
    }

    @Test
    void anEpochOfAugmentedBatchesIsRepeatableToTheBitAndContinuable() {
        float[] second;
        try (var stream = stream(BatchOrder.shuffled(16, 3))) {
            epoch(stream);
            second = epoch(stream);
        }
        try (var continued = stream(BatchOrder.shuffled(16, 3).from(2))) {
            assertThat(epoch(continued)).isEqualTo(second);
        }
    }

    @Test
    void picturesStayWithinTheirBrightness() {
        for (float number : augmented(SOME, 0, 50, 5)) {
            assertThat(number).isBetween(0f, 1f);
        }
    }

    @Test
    void dataWithoutPicturesStaysAsItIs() {
        DataSchema table = DataSchema.of("input", Form.vector(3), "target", new Target.Reals(List.of("y")));

        assertThat(PictureAugmenter.of(FLIP_AND_TURN, table)).isSameAs(Augmenter.NONE);
        assertThat(PictureAugmenter.of(List.of(), samples.schema())).isSameAs(Augmenter.NONE);
    }

    private static BatchStream stream(BatchOrder order) {
        return new BatchStream(samples, SOME, order, augmenter);
    }

    private static float[] epoch(BatchStream stream) {
        float[] all = new float[50 * 784];
        int at = 0;
        for (int b = 0; b < stream.batches(); b++) {
            float[] batch = stream.next().inputs().get("input").toFloats();
            System.arraycopy(batch, 0, all, at, batch.length);
            at += batch.length;
        }
        return all;
    }

    private static float[] augmented(int[] indices, int from, int count, long seed) {
        var batch = samples.fill(indices, from, count, new BatchBuffers());
        augmenter.augment(batch, indices, from, seed);
        return batch.inputs().get("input").toFloats();
    }
}
