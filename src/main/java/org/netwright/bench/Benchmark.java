package org.netwright.bench;

import java.util.List;
import java.util.function.Consumer;

/// Something that is measured, against a peer where there is one.
public interface Benchmark {
    /// What it is called on the command line, such as `train_cnn`.
    String name();

    /// One line that says what is measured.
    String about();

    /// Measures.
    ///
    /// @param progress told in a few words what is going on, for whoever waits
    /// @throws Exception if the measurement could not be made
    List<Measure> run(Consumer<String> progress) throws Exception;
}
