package org.netwright.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netwright.data.Preparation;
import org.netwright.data.SampleView;

/// Something to begin with: what a person sees in a form before typing.
public final class Example {
    private Example() {}

    /// A real text; empty where there is none.
    public static String text(DataState data) {
        return sample(data)
                .map(view -> switch (view) {
                    case SampleView.Words(String text) -> text;
                    case SampleView.Row ignored -> "";
                    case SampleView.Picture ignored -> "";
                })
                .orElse("");
    }

    /// The cells of a real sample; where there is none that fits, the mean of a column of numbers and the first text of
    /// another.
    public static List<String> row(Preparation.Rows rows, DataState data) {
        Map<String, String> real = cells(data);
        return rows.columns().stream()
                .map(column -> real.getOrDefault(column.name(), usual(column)))
                .toList();
    }

    private static String usual(Preparation.Column column) {
        return switch (column) {
            case Preparation.Numbers numbers -> String.format(Locale.ROOT, "%.4g", numbers.mean());
            case Preparation.Texts texts -> texts.known().isEmpty() ? "" : texts.known().getFirst();
        };
    }

    private static Map<String, String> cells(DataState data) {
        var cells = new HashMap<String, String>();
        sample(data).ifPresent(view -> {
            if (view instanceof SampleView.Row row) {
                for (int i = 0; i < row.columns().size(); i++) {
                    cells.put(row.columns().get(i), row.cells().get(i));
                }
            }
        });
        return cells;
    }

    /// One that training does not learn from.
    private static Optional<SampleView> sample(DataState data) {
        return data instanceof DataState.Ready(var prepared, var samples)
                        && prepared.split().validation().length > 0
                ? Optional.of(samples.view(prepared.split().validation()[0]))
                : Optional.empty();
    }
}
