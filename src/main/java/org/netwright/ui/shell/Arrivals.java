package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import org.netwright.ui.fx.FxPump;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Subscription;

/// Who comes in from outside while the window is open: somebody started the program again, or double-clicked a project.
/// The window comes to the front at once; what it is to open waits until it has started and no question stands in it.
final class Arrivals implements Subscription {
    private final Stage stage;
    private final FileActions files;
    private final List<Cell<Boolean>> hindered;
    private final Executor later = new FxPump(); // a question that is answered now is acted on first
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean started;
    private Optional<Path> next = Optional.empty();

    /// @param hindered whether something else comes first: a question that stands in the window, a file that is written
    Arrivals(Stage stage, FileActions files, List<Cell<Boolean>> hindered) {
        this.stage = stage;
        this.files = files;
        this.hindered = List.copyOf(hindered);
        hindered.forEach(each -> subscriptions.listen(each, this::openLater));
    }

    /// The window has opened what it opens by itself.
    void started() {
        started = true;
        openLater();
    }

    /// Somebody comes.
    ///
    /// @param project what is to be opened; of several that wait, the last
    void come(Optional<Path> project) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        next = project.or(() -> next);
        openLater();
    }

    private void openLater() {
        later.execute(this::open);
    }

    private void open() {
        if (started && next.isPresent() && hindered.stream().noneMatch(Cell::get)) {
            Path project = next.get();
            next = Optional.empty();
            files.open(project);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
