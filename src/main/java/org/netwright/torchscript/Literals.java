package org.netwright.torchscript;

import java.util.List;
import java.util.stream.Collectors;
import org.netwright.tensor.DType;

/// Numbers and lists as TorchScript writes them.
final class Literals {
    private Literals() {}

    /// A real number with every digit it needs to come back the same.
    static String real(double value) {
        return Double.toString(value).replace('E', 'e');
    }

    /// True or False.
    static String flag(boolean value) {
        return value ? "True" : "False";
    }

    /// A list of whole numbers.
    static String ints(List<Integer> values) {
        return values.toString();
    }

    /// A list of whole numbers.
    static String ints(Integer... values) {
        return List.of(values).toString();
    }

    /// A list of expressions.
    static String list(List<String> expressions) {
        return "[" + String.join(", ", expressions) + "]";
    }

    /// Variables a list is taken apart into.
    static String variables(List<String> names) {
        return names.stream().map(name -> name + ", ").collect(Collectors.joining()).stripTrailing();
    }

    /// PyTorch's number of an element type.
    static int type(DType dtype) {
        return switch (dtype) {
            case UINT8 -> 0;
            case INT32 -> 3;
            case INT64 -> 4;
            case FLOAT16 -> 5;
            case FLOAT32 -> 6;
            case FLOAT64 -> 7;
        };
    }
}
