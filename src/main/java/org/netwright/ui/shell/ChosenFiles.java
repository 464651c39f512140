package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netwright.ui.predict.PredictFiles;

/// What to predict, chosen by the window's choosers.
record ChosenFiles(Choosers choosers) implements PredictFiles {
    @Override
    public List<Path> pictures() {
        return choosers.pictures();
    }

    @Override
    public Optional<Path> table() {
        return choosers.dataFile();
    }

    @Override
    public Optional<Path> newTable(String suggested) {
        return choosers.newTable(suggested);
    }
}
