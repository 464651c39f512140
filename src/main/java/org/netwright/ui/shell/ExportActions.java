package org.netwright.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.param.Words;
import org.netwright.project.runs.RunFolder;
import org.netwright.ui.fx.Action;
import org.netwright.workspace.Results;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.Workspace;

/// Takes the network whose results are shown to other programs.
final class ExportActions {
    private final Action djl;

    /// @param say tells a person what was done
    ExportActions(Workspace workspace, Choosers choosers, Consumer<String> say, Words words) {
        Results results = workspace.results();
        djl = Action.of(
                        words.of("ui.export.djl"),
                        () -> run(results.state().get()).ifPresent(run -> choosers
                                .newFolder(words.of("ui.export.folder", String.valueOf(run.path().getFileName())))
                                .ifPresent(folder -> workspace.exporting().djl(run, folder, files ->
                                        say.accept(words.of("ui.export.done", String.join(", ", files)))))),
                        "Shortcut+Alt+E")
                .when(results.state().map(state -> run(state).isPresent()));
    }

    private static Optional<RunFolder> run(ResultsState state) {
        return switch (state) {
            case ResultsState.Ready(var examination) -> Optional.of(examination.run().folder());
            case ResultsState.None ignored -> Optional.empty();
            case ResultsState.Computing ignored -> Optional.empty();
            case ResultsState.Refused ignored -> Optional.empty();
            case ResultsState.Broken ignored -> Optional.empty();
        };
    }

    /// TorchScript, and a Java class that uses it.
    Action djl() {
        return djl;
    }
}
