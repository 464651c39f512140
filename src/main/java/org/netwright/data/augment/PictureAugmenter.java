package org.netwright.data.augment;

import java.nio.FloatBuffer;
import java.util.List;
import org.netwright.data.Augmenter;
import org.netwright.data.Batch;
import org.netwright.data.SplitMix;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Tensor;

/// Applies augmentations, one after the other, to the pictures of each batch.
///
/// @param input the name of the pictures
/// @param form their form
/// @param augmentations in order
public record PictureAugmenter(String input, Form form, List<Augmentation> augmentations) implements Augmenter {
    /// Copies the list.
    public PictureAugmenter {
        augmentations = List.copyOf(augmentations);
    }

    /// What these augmentations do to data of this schema: nothing to data whose first input is no picture.
    public static Augmenter of(List<Augmentation> augmentations, DataSchema schema) {
        return augmentations.isEmpty() || !schema.input().isImage()
                ? NONE
                : new PictureAugmenter(schema.inputs().firstEntry().getKey(), schema.input(), augmentations);
    }

    @Override
    public void augment(Batch batch, int[] indices, int from, long seed) {
        Tensor pictures = batch.inputs().get(input);
        if (pictures == null) {
            throw new IllegalArgumentException("no input " + input);
        }
        FloatBuffer all = pictures.data().asFloatBuffer();
        var canvas = new Canvas(form.size(0), form.size(1), form.size(2));
        int each = canvas.pixels().length;
        var random = new SplitMix(0);
        for (int i = 0; i < batch.size(); i++) {
            random.restart(SplitMix.seed(seed, indices[from + i]));
            all.get(i * each, canvas.pixels());
            for (Augmentation augmentation : augmentations) {
                augmentation.apply(canvas, random);
            }
            all.put(i * each, canvas.pixels());
        }
    }
}
