package org.netwright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.param.BadInput;
import org.netwright.project.runs.RunFolder;

/// Writes trained networks for other programs, beside whatever else a person does.
public final class Exporting {
    private final RunExporter exporter;
    private final Threads threads;
    private final MutableCell<Optional<BadInput>> failure = new MutableCell<>(Optional.empty());

    /// @param threads at home it is told what came of it, on the side it is written
    public Exporting(RunExporter exporter, Threads threads) {
        this.exporter = exporter;
        this.threads = threads;
    }

    /// Why the last network could not be written; empty if it could.
    public Cell<Optional<BadInput>> failure() {
        return failure;
    }

    /// Writes TorchScript with the best weights of a run inside, and a Java class that uses it.
    ///
    /// @param out a folder that is empty or not there yet
    /// @param then told the names of the files; not told if it could not be done
    public void djl(RunFolder run, Path out, Consumer<List<String>> then) {
        failure.set(Optional.empty());
        threads.side().execute(() -> {
            try {
                List<String> files = exporter.djl(run, out);
                threads.home().execute(() -> then.accept(files));
            } catch (BadInput wrong) {
                threads.home().execute(() -> failure.set(Optional.of(wrong)));
            }
        });
    }
}
