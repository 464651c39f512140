package org.netwright.data.text;

import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.OptionalInt;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.data.table.Table;
import org.netwright.data.table.TargetColumn;
import org.netwright.tensor.DType;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Texts as sequences of tokens.
///
/// @param schema one sequence of tokens, one target
/// @param tokens the numbers of each text's words
/// @param targets what to predict, or nothing
/// @param table the texts
/// @param column which column they are in
@SuppressWarnings("ArrayRecordComponent") // as large as the data, private to this package, never compared
record TextSamples(DataSchema schema, int[][] tokens, TargetColumn targets, Table table, int column)
        implements Samples {
    private static final int SHOWN = 60;

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public boolean hasTargets() {
        return targets.present();
    }

    @Override
    public OptionalInt label(int index) {
        return targets.label(index);
    }

    @Override
    public String describe(int index) {
        String text = table.cell(index, column);
        int cut = text.lastIndexOf(' ', SHOWN);
        return text.length() > SHOWN ? text.substring(0, cut > 0 ? cut : SHOWN) + " …" : text;
    }

    @Override
    public SampleView view(int index) {
        return new SampleView.Words(table.cell(index, column));
    }

    @Override
    public Batch fill(int[] indices, int from, int count, BatchBuffers into) {
        int longest = 1;
        for (int i = 0; i < count; i++) {
            longest = Math.max(longest, tokens[indices[from + i]].length);
        }
        String input = schema.inputs().firstEntry().getKey();
        Tensor padded = into.tensor(input, Shape.of(count, longest), DType.INT64);
        LongBuffer out = padded.data().asLongBuffer();
        for (int i = 0; i < count; i++) {
            int[] text = tokens[indices[from + i]];
            for (int step = 0; step < longest; step++) {
                out.put(step < text.length ? text[step] : 0);
            }
        }
        var inputs = new LinkedHashMap<String, Tensor>();
        inputs.put(input, padded);
        return new Batch(count, inputs, targets.fill(schema, indices, from, count, into));
    }
}
