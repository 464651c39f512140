package org.netwright.workspace;

import java.util.Optional;

/// The sample whose way through the network the cards show: one of those that training does not learn from.
public final class WatchedSample implements AutoCloseable {
    private final DataPreview data;
    private final Runs runs;
    private final MutableCell<Optional<Shown>> shown = new MutableCell<>(Optional.empty());
    private final Subscription listening;

    /// A sample that is shown.
    ///
    /// @param index its number in the data set
    /// @param number its number among the validation samples, from 1
    /// @param of how many validation samples there are
    /// @param description what tells a person which it is
    public record Shown(int index, int number, int of, String description) {}

    /// Shows the first validation sample of whatever data is ready.
    public WatchedSample(DataPreview data, Runs runs) {
        this.data = data;
        this.runs = runs;
        listening = data.state().follow(state -> show(0));
    }

    /// The sample that is shown; empty while there is no data.
    public Cell<Optional<Shown>> shown() {
        return shown;
    }

    /// Shows the next one, after the last the first.
    public void next() {
        show(shown.get().map(Shown::number).orElse(0));
    }

    /// Shows the one before, before the first the last.
    public void previous() {
        show(shown.get().map(now -> now.number() - 2 + now.of()).orElse(0));
    }

    @Override
    public void close() {
        listening.close();
    }

    private void show(int position) {
        shown.set(switch (data.state().get()) {
            case DataState.Ready(var prepared, var samples) -> {
                int[] validation = prepared.split().validation();
                int at = validation.length == 0 ? 0 : position % validation.length;
                yield validation.length == 0
                        ? Optional.empty()
                        : Optional.of(new Shown(
                                validation[at], at + 1, validation.length, samples.describe(validation[at])));
            }
            case DataState.None ignored -> Optional.empty();
            case DataState.Opening ignored -> Optional.empty();
            case DataState.Bad ignored -> Optional.empty();
        });
        runs.watch(shown.get().map(Shown::index).orElse(-1));
    }
}
