package org.netwright.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.files.FailureReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
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
    /// @param version what `--version` prints
    /// @param alone what happens if no command is given, and the exit code then
    public Cli(
            Console console, FailureReports reports, String version, List<?> commands, Callable<Integer> alone) {
        this.console = console;
        this.reports = reports;
        this.commands = new CommandLine(new Root(alone));
        commands.forEach(this.commands::addSubcommand);
        this.commands.getSubcommands().values().forEach(command ->
                command.getCommandSpec().mixinStandardHelpOptions(true));
        // what is set from here on is set for the subcommands too
        this.commands
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure))
                .setParameterExceptionHandler((wrong, args) -> misused(wrong, args))
                .setUsageHelpWidth(100);
        this.commands.getCommandSpec().version("netwright " + version);
        this.commands.getSubcommands().values().forEach(command ->
                command.getCommandSpec().version("netwright " + version));
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

    private int failed(Exception failure) {
        boolean json = commands.getParseResult().expandedArgs().contains("--json");
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

    @Command(
            name = "netwright",
            mixinStandardHelpOptions = true,
            description = "Design, train and look into neural networks. Without a command the window opens.")
    private record Root(Callable<Integer> alone) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return alone.call();
        }
    }
}
