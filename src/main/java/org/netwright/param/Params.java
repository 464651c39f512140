package org.netwright.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How parameters read what people and files give.
final class Params {
    private Params() {}

    /// A finite number typed by a person.
    static Optional<Double> real(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /// A list of whole numbers: a JSON list, one number, or text such as `3×3`, `3x3`, `3, 3`.
    static Optional<List<Integer>> integers(Object raw) {
        switch (raw) {
            case Number n when n.doubleValue() == n.intValue() -> {
                return Optional.of(List.of(n.intValue()));
            }
            case Size2 size -> {
                return Optional.of(List.of(size.height(), size.width()));
            }
            case List<?> list -> {
                var out = new ArrayList<Integer>();
                for (Object item : list) {
                    if (!(item instanceof Number n) || n.doubleValue() != n.intValue()) {
                        return Optional.empty();
                    }
                    out.add(n.intValue());
                }
                return Optional.of(List.copyOf(out));
            }
            case String text when text.strip().matches("\\d{1,9}(\\s*[×x*, ]\\s*\\d{1,9})*") -> {
                var out = new ArrayList<Integer>();
                for (String part : text.strip().split("[^\\d]+", -1)) {
                    out.add(Integer.valueOf(part));
                }
                return Optional.of(List.copyOf(out));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /// A number without needless zeros: `0.5`, `10`, `1e-4`.
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.valueOf((long) value);
        }
        return String.valueOf(value);
    }
}
