package org.netwright.data.image;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.tensor.DType;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Pictures ready for batches: bytes until a batch is filled, then 32-bit floats by table, nothing allocated per
/// picture.
///
/// @param schema of the run
/// @param pictures as bytes
/// @param labels one for each picture, or none
/// @param tables for each channel, the number each byte stands for
/// @param titles what a picture is called
@SuppressWarnings("ArrayRecordComponent") // 256 numbers a channel, private to this package, never compared
record PictureSamples(
        DataSchema schema, Pictures pictures, PictureLabels labels, float[][] tables, IntFunction<String> titles)
        implements Samples {
    @Override
    public int size() {
        return pictures.size();
    }

    @Override
    public boolean hasTargets() {
        return labels.size() > 0;
    }

    @Override
    public OptionalInt label(int index) {
        return labels.of(index);
    }

    @Override
    public String describe(int index) {
        List<String> classes = PictureData.classes(schema);
        OptionalInt label = labels.of(index);
        return titles.apply(index) + (label.isPresent() ? " · " + classes.get(label.getAsInt()) : "");
    }

    @Override
    public SampleView view(int index) {
        return new SampleView.Picture(
                pictures.channels(), pictures.height(), pictures.width(), pictures.bytes(index));
    }

    @Override
    public Batch fill(int[] indices, int from, int count, BatchBuffers into) {
        var inputs = new LinkedHashMap<String, Tensor>();
        String input = schema.inputs().firstEntry().getKey();
        Shape shape = Shape.of(count, pictures.channels(), pictures.height(), pictures.width());
        Tensor numbers = into.tensor(input, shape, DType.FLOAT32);
        FloatBuffer out = numbers.data().asFloatBuffer();
        int each = pictures.bytesEach();
        float[] one = into.scratch(each);
        for (int i = 0; i < count; i++) {
            pictures.numbers(indices[from + i], tables, one);
            out.put(one, 0, each);
        }
        inputs.put(input, numbers);
        var targets = new LinkedHashMap<String, Tensor>();
        if (hasTargets()) {
            String target = schema.targets().firstEntry().getKey();
            Tensor classes = into.tensor(target, Shape.of(count), DType.INT64);
            LongBuffer labelled = classes.data().asLongBuffer();
            for (int i = 0; i < count; i++) {
                labelled.put(labels.of(indices[from + i]).orElseThrow());
            }
            targets.put(target, classes);
        }
        return new Batch(count, inputs, targets);
    }
}
