package org.netwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netwright.desktop.Versions;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.ProjectFolder;
import org.netwright.project.files.FailureReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/// The commands as one program: finds the one that is meant, runs it, and turns every failure into a sentence and an
/// exit code.
public final class Cli {
    private final Console console;
    private final FailureReports reports;
    private final CommandLine commands;

    /// A program of these commands, each annotated as picocli says.
    ///
    /// @param reports where failures of the program itself are told in full
    /// @param versions what `--version` prints
    /// @param window what happens if no command is given
    public Cli(Console console, FailureReports reports, Versions versions, List<?> commands, Window window) {
        this.console = console;
        this.reports = reports;
        this.commands = new CommandLine(new Root(window));
        commands.forEach(this.commands::addSubcommand);
        this.commands.getSubcommands().values().forEach(command ->
                command.getCommandSpec().mixinStandardHelpOptions(true));
        // what is set from here on is set for the subcommands too
        this.commands
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, parsed.expandedArgs().contains("--json")))
                .setParameterExceptionHandler((wrong, args) -> misused(wrong, args))
                .setUsageHelpWidth(100);
        IVersionProvider told = () -> new String[] {versions.text()};
        this.commands.getCommandSpec().versionProvider(told);
        this.commands.getSubcommands().values().forEach(command -> command.getCommandSpec().versionProvider(told));
    }

    /// Runs what the arguments say.
    ///
    /// @return the exit code
    public int run(String... args) {
        return commands.execute(args);
    }

    private int misused(ParameterException wrong, String[] args) {
        console.complain(String.valueOf(wrong.getMessage()), "", Arrays.asList(args).contains("--json"));
        console.say("cli.usage", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return Exit.BAD_INPUT;
    }

    /// Tells what went wrong.
    ///
    /// @param json whether programs are told too
    /// @return the exit code
    public int failed(Exception failure, boolean json) {
        return switch (failure) {
            case BadInput wrong -> {
                console.complain(wrong, json);
                yield Exit.BAD_INPUT;
            }
            default -> {
                console.complain(console.words().of(bug(failure)), "", json);
                yield Exit.FAILED;
            }
        };
    }

    /// Tells of a failure of the program itself that no command caught.
    public void report(Throwable failure) {
        console.complain(console.words().of(bug(failure)), "", false);
    }

    private Message bug(Throwable failure) {
        try {
            return Message.of("cli.bug", failure.toString(), reports.write(failure).toString());
        } catch (BadInput unwritable) {
            return Message.of("cli.bug.unreported", failure.toString(), unwritable.sentence(console.words()));
        }
    }

    /// Opens the window.
    @FunctionalInterface
    public interface Window {
        /// Opens it on a project, or as it opens by itself, and waits until it is closed.
        ///
        /// @return the exit code
        int open(Optional<Path> project) throws Exception;
    }

    @Command(
            name = "netwright",
            mixinStandardHelpOptions = true,
            description = "Design, train and look into neural networks. Without a command the window opens.")
    private static final class Root implements Callable<Integer> {
        private final Window window;

        @Parameters(paramLabel = "PROJECT", arity = "0..1", description = "What the window opens: a project's folder, or the file in it that bears its name.")
        private Optional<String> project = Optional.empty();

        Root(Window window) {
            this.window = window;
        }

        @Override
        public Integer call() throws Exception {
            return window.open(project.isEmpty() ? Optional.empty() : Optional.of(existing(project.get())));
        }

        /// A word that is neither a command nor a path was meant to be one of both. What is wrong with what is there, the
        /// window says, for it may have been opened by a click.
        private static Path existing(String given) throws BadInput {
            Path path = ProjectFolder.path(given);
            if (Files.notExists(path)) {
                throw new BadInput(given, "", Message.of("cli.no-such-project"));
            }
            return path.toAbsolutePath().normalize();
        }
    }
}
