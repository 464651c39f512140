package org.netwright.data.table;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.OptionalInt;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.tensor.DType;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// The rows of a table as vectors.
///
/// @param schema one vector, one target
/// @param rows the vectors
/// @param targets what to predict, or nothing
/// @param table the texts they came from
@SuppressWarnings("ArrayRecordComponent") // as large as the data, private to this package, never compared
record TableSamples(DataSchema schema, float[][] rows, TargetColumn targets, Table table) implements Samples {
    private static final int SHOWN = 60;

    @Override
    public int size() {
        return rows.length;
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
        var text = new StringBuilder();
        for (int column = 0; column < table.names().size() && text.length() < SHOWN; column++) {
            text.append(column == 0 ? "" : ", ").append(table.cell(index, column));
        }
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text.toString();
    }

    @Override
    public SampleView view(int index) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < table.names().size(); column++) {
            cells.add(table.cell(index, column));
        }
        return new SampleView.Row(table.names(), cells);
    }

    @Override
    public Batch fill(int[] indices, int from, int count, BatchBuffers into) {
        String input = schema.inputs().firstEntry().getKey();
        Tensor vectors = into.tensor(input, Shape.of(count, schema.input().size(0)), DType.FLOAT32);
        FloatBuffer out = vectors.data().asFloatBuffer();
        for (int i = 0; i < count; i++) {
            out.put(rows[indices[from + i]]);
        }
        var inputs = new LinkedHashMap<String, Tensor>();
        inputs.put(input, vectors);
        return new Batch(count, inputs, targets.fill(schema, indices, from, count, into));
    }
}
