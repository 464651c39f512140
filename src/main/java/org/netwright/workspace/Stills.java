package org.netwright.workspace;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;
import org.netwright.training.LayerView;

/// What the network of a run makes of samples while nothing trains it, and which of them it is most wrong about.
public final class Stills {
    private final Predictor predictor;
    private final Threads threads;
    private final Newest<Runnable> newest;

    Stills(Predictor predictor, Threads threads) {
        this.predictor = predictor;
        this.threads = threads;
        newest = new Newest<>(threads);
    }

    /// Works out what each layer makes of a sample; nothing is told where the run has no weights yet.
    ///
    /// @param take told the views by the ids of the layers
    void views(RunFolder run, Samples samples, int sample, Consumer<Map<String, LayerView>> take) {
        newest.ask(
                () -> {
                    try {
                        Map<String, LayerView> views = predictor.views(run, samples, sample);
                        return () -> take.accept(views);
                    } catch (BadInput goneOrDamaged) {
                        return () -> {};
                    }
                },
                Runnable::run);
    }

    /// Finds the sample that the best weights so far are most wrong about.
    ///
    /// @param found told its number
    /// @param refused told why there is none
    void worst(RunFolder run, Samples samples, int[] among, IntConsumer found, Consumer<BadInput> refused) {
        threads.side().execute(() -> {
            try {
                int worst = predictor.worst(run, samples, among);
                threads.home().execute(() -> found.accept(worst));
            } catch (BadInput none) {
                threads.home().execute(() -> refused.accept(none));
            }
        });
    }
}
