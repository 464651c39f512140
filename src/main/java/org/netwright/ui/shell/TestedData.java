package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.netwright.param.Words;
import org.netwright.project.runs.RunFolder;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsState;

/// What a run is tested on: its own test samples, or other data of the same kind.
final class TestedData extends MenuButton {
    private final Results results;
    private final Action choose;

    TestedData(Results results, Choosers choosers, Words words) {
        super(words.of("ui.results.data"));
        this.results = results;
        setId("results-data");
        setMinWidth(USE_PREF_SIZE);
        choose = Action.of(words.of("ui.results.data"), this::show, "Alt+T")
                .when(results.state().map(state -> run(state).isPresent()));
        setTooltip(Controls.tip(choose.tip()));
        getItems().addAll(
                item(words.of("ui.data.file"), choosers::dataFile),
                item(words.of("ui.data.folder"), choosers::dataFolder),
                new SeparatorMenuItem(),
                own(words.of("ui.results.data.own")));
    }

    private MenuItem item(String title, Supplier<Optional<Path>> chooser) {
        var item = new MenuItem(title);
        item.setOnAction(event -> run(results.state().get())
                .ifPresent(run -> chooser.get().ifPresent(path -> results.test(run, Optional.of(path)))));
        return item;
    }

    private MenuItem own(String title) {
        var item = new MenuItem(title);
        item.setOnAction(event -> run(results.state().get()).ifPresent(run -> results.test(run, Optional.empty())));
        return item;
    }

    private static Optional<RunFolder> run(ResultsState state) {
        return switch (state) {
            case ResultsState.Ready(var examination) -> Optional.of(examination.run().folder());
            case ResultsState.Refused(var run, var ignored) -> Optional.of(run);
            case ResultsState.None ignored -> Optional.empty();
            case ResultsState.Computing ignored -> Optional.empty();
            case ResultsState.Broken ignored -> Optional.empty();
        };
    }

    /// Opens the menu.
    Action choose() {
        return choose;
    }
}
