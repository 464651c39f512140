package org.netwright.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netwright.op.Forms;
import org.netwright.op.Inferred;
import org.netwright.op.Lowering;
import org.netwright.op.Misfit;
import org.netwright.op.Op;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.op.Traits;
import org.netwright.op.Value;
import org.netwright.op.WeightSpec;
import org.netwright.param.Message;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Takes the operations of one node and appends them to the steps of the whole.
final class NodeLowering implements Lowering {
    private final String node;
    private final Traits traits;
    private final Optional<DataSchema> data;
    private final List<Step> steps;
    private final Set<String> names = new HashSet<>();
    private Inferred.@Nullable Mismatch mismatch;
    private final List<Inferred.Mismatch> warnings = new ArrayList<>();
    private long parameters;
    private long flops;
    private long elements;

    NodeLowering(String node, Traits traits, Optional<DataSchema> data, List<Step> steps) {
        this.node = node;
        this.traits = traits;
        this.data = data;
        this.steps = steps;
    }

    @Override
    public Value emit(Op op, Value... inputs) {
        List<Form> forms = Arrays.stream(inputs).map(Value::form).toList();
        if (mismatch != null) {
            return placeholder(forms);
        }
        return switch (op.infer(forms)) {
            case Inferred.Mismatch wrong -> {
                mismatch = wrong;
                yield placeholder(forms);
            }
            case Inferred.Ok(Form form) when form.elements(Program.NOMINAL_STEPS) > Forms.MOST_ELEMENTS -> {
                mismatch = new Inferred.Mismatch(Misfit.TOO_LARGE, Message.of("op.too-large", form.toString()));
                yield placeholder(forms);
            }
            case Inferred.Ok(Form form) -> {
                List<WeightSpec> weights = op.weights(forms);
                List<Integer> from = Arrays.stream(inputs).map(Value::id).toList();
                int value = steps.size();
                steps.add(new Step(node, name(op), op, from, value, form, weights, traits));
                parameters += weights.stream()
                        .filter(WeightSpec::trained)
                        .mapToLong(weight -> weight.shape().size())
                        .sum();
                flops += op.flops(forms, form, Program.NOMINAL_STEPS);
                elements += form.elements(Program.NOMINAL_STEPS);
                yield new Value(value, form);
            }
        };
    }

    private static Value placeholder(List<Form> forms) {
        return new Value(-1, forms.isEmpty() ? Form.vector(1) : forms.getFirst());
    }

    private String name(Op op) {
        String name = op.id();
        for (int i = 2; !names.add(name); i++) {
            name = op.id() + "-" + i;
        }
        return name;
    }

    @Override
    public void mismatch(Inferred.Mismatch wrong) {
        if (mismatch == null) {
            mismatch = wrong;
        }
    }

    @Override
    public void warn(Inferred.Mismatch warning) {
        warnings.add(warning);
    }

    @Override
    public Optional<DataSchema> data() {
        return data;
    }

    Optional<Inferred.Mismatch> mismatch() {
        return Optional.ofNullable(mismatch);
    }

    List<Inferred.Mismatch> warnings() {
        return warnings;
    }

    long parameters() {
        return parameters;
    }

    long flops() {
        return flops;
    }

    long elements() {
        return elements;
    }
}
