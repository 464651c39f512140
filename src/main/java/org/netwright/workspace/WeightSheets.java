package org.netwright.workspace;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Concat;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Dropout;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.GlobalPool;
import org.netwright.op.GroupNorm;
import org.netwright.op.Input;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Merge;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Pad;
import org.netwright.op.Pool;
import org.netwright.op.Recurrent;
import org.netwright.op.Reshape;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.Upsample;
import org.netwright.param.Message;

/// The weights of an operation as a person finds one of them: in sheets of those that lie side by side, such as a kernel or
/// the matrix of a gate, with dials that lead to other sheets. Weights are counted as in [Sight.Weights].
public sealed interface WeightSheets permits MatrixSheets, KernelSheets, RecurrentSheets, AttentionSheets, VectorSheets {
    /// What is seen when a weight is chosen.
    List<Sheet> sheets(int index);

    /// What can be turned to see other sheets.
    List<Dial> dials(int index);

    /// What a weight is called.
    Message name(int index);

    /// The sheets of an operation that has weights.
    static WeightSheets of(Step step, Sight.Weights weights, NumberNames names) {
        return switch (step.op()) {
            case Linear _, Embed _ -> new MatrixSheets(step, weights, names);
            case Conv _, ConvTranspose _ -> new KernelSheets(step, weights);
            case Recurrent op -> new RecurrentSheets(op, weights);
            case Attention op -> new AttentionSheets(op, weights);
            case BatchNorm _, LayerNorm _, GroupNorm _, PRelu _ -> new VectorSheets(step, weights, names);
            case Activate _, Concat _, Dropout _, Flatten _, GlobalPool _, Input _, Merge _ -> throw none(step);
            case Output _, Pad _, Pool _, Reshape _, SequenceMean _, Upsample _ -> throw none(step);
        };
    }

    private static IllegalArgumentException none(Step step) {
        return new IllegalArgumentException(step.node() + " has no weights");
    }

    /// Weights that lie side by side, row by row.
    ///
    /// @param says key of what is said of them
    /// @param first which weight is the first
    /// @param count how many there are; the last row may be shorter
    /// @param columns how many stand in a row
    /// @param picture whether rows and columns are alike, as in a kernel
    record Sheet(String says, int first, int count, int columns, boolean picture) {
        private static final int LINE = 16;

        /// Weights one after the other, in lines.
        static Sheet line(String says, int first, int count) {
            return new Sheet(says, first, count, Math.min(count, LINE), true);
        }

        /// How many rows there are.
        public int rows() {
            return Math.ceilDiv(count, columns);
        }

        /// Whether a weight is among them.
        public boolean holds(int index) {
            return index >= first && index < first + count;
        }
    }

    /// A choice that leads to other sheets.
    ///
    /// @param id its own among the dials
    /// @param options what there is to choose from
    /// @param chosen which of them is shown
    record Dial(String id, List<Option> options, int chosen) {
        /// Copies the list.
        public Dial {
            options = List.copyOf(options);
        }

        /// A dial with so many options.
        static Dial of(String id, int many, int chosen, IntFunction<Option> option) {
            return new Dial(id, IntStream.range(0, many).mapToObj(option).toList(), chosen);
        }
    }

    /// One of the things a dial can be turned to.
    ///
    /// @param letter what formulas call it
    /// @param name in words
    /// @param to which weight is chosen then
    record Option(String letter, Message name, int to) {}
}
