package org.netwright.project.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.data.Given;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.Splitter;
import org.netwright.data.table.CsvLines;
import org.netwright.model.EpochFiles;
import org.netwright.model.ModelOpener;
import org.netwright.model.Safetensors;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.ProjectFolder;
import org.netwright.training.LayerStatistics;
import org.netwright.training.PlanParams;

/// Brings runs back from their folders: the network compiled and the data opened as they were.
public final class StoredRuns {
    private final DataPreparation data;
    private final Compiler compiler;
    private final ModelOpener opener;

    /// Brings back runs of these layers and data.
    ///
    /// @param opener makes networks with weights ready to answer
    public StoredRuns(DataPreparation data, Compiler compiler, ModelOpener opener) {
        this.data = data;
        this.compiler = compiler;
        this.opener = opener;
    }

    /// A run ready to go on where it stopped.
    ///
    /// @param given where its data is now; empty where it is where it was
    /// @throws BadInput if the data is missing or another than it was
    public PreparedRun prepare(StoredRun run, Optional<Path> given) throws BadInput {
        RunConfig config = run.config();
        Path at = given.isPresent() ? given.get() : where(config.data());
        RawData raw = data.open(config.data().choice(), at);
        RunConfig.UsedData before = config.data();
        if (raw.size() != before.samples() || raw.testStart() != before.testStart()) {
            throw new BadInput(
                    at.toString(), "", Message.of("run.other-data", before.samples(), raw.size()));
        }
        return new PreparedRun(
                config,
                program(run),
                raw.prepared(config.fitted()),
                Splitter.split(raw, config.plan().values(), config.plan().get(PlanParams.SEED)));
    }

    /// The network of a run.
    public Program program(StoredRun run) throws BadInput {
        RunConfig config = run.config();
        Compiled compiled = compiler.compile(config.network(), Optional.of(config.fitted().schema()));
        if (compiled.program().isEmpty()) {
            throw new BadInput(
                    run.folder().config().toString(), "network", compiled.problems().getFirst().message());
        }
        return compiled.program().get();
    }

    /// The network of a run with the weights of its best epoch.
    ///
    /// @throws BadInput if no epoch is done yet, or the weights are damaged or of another network
    public TrainedModel best(StoredRun run, Program program) throws BadInput {
        return opener.open(program, bestWeights(run), run.folder().best().toString());
    }

    /// The weights of the best epoch of a run.
    ///
    /// @throws BadInput if no epoch is done yet, or they are damaged
    public Weights bestWeights(StoredRun run) throws BadInput {
        Path file = run.folder().best();
        if (Files.notExists(file)) {
            throw RunStore.bad(run.folder(), "run.no-weights");
        }
        return Safetensors.read(file).weights();
    }

    /// The epochs whose weights are kept, in order; 0 stands for the first weights. None in runs of older versions.
    ///
    /// @throws BadInput if the run's folder cannot be read
    public List<Integer> epochs(StoredRun run) throws BadInput {
        EpochFiles files = EpochFiles.of(run.folder().path());
        try {
            return files.epochs();
        } catch (IOException e) {
            throw InputFile.unreadable(files.folder(), "", e);
        }
    }

    /// The network of a run with the weights it had after an epoch.
    ///
    /// @param epoch one of [#epochs]
    /// @throws BadInput as [#weights] does, or if they are of another network
    public TrainedModel at(StoredRun run, Program program, int epoch) throws BadInput {
        return open(program, weights(run, epoch), fileOf(run, epoch).toString());
    }

    /// A network ready to answer.
    ///
    /// @param from where its weights come from, for complaints
    /// @throws BadInput if one is missing or of another shape
    public TrainedModel open(Program program, Weights weights, String from) throws BadInput {
        return opener.open(program, weights, from);
    }

    /// The weights of a run after an epoch, in half precision.
    ///
    /// @throws BadInput if that epoch is not kept, or its file is damaged
    public Weights weights(StoredRun run, int epoch) throws BadInput {
        Path file = fileOf(run, epoch);
        if (Files.notExists(file)) {
            throw new BadInput(file.toString(), "", Message.of("run.no-epoch", epoch));
        }
        return Safetensors.read(file).weights();
    }

    /// The file with the weights of a run after an epoch, for complaints.
    public Path fileOf(StoredRun run, int epoch) {
        return EpochFiles.of(run.folder().path()).file(epoch);
    }

    /// How the weights and gradients of a layer were spread after each epoch; empty in runs of older versions.
    ///
    /// @throws BadInput if what is kept of that is damaged
    public SequencedMap<Integer, LayerStatistics> statistics(StoredRun run, String layer) throws BadInput {
        return StatisticsFormat.read(run.folder(), layer);
    }

    /// An epoch of a run.
    ///
    /// @param file where it is kept, such as [#savedIn]
    /// @throws BadInput if no epoch is done yet, or its files are damaged
    public SavedEpoch saved(StoredRun run, Path file) throws BadInput {
        if (Files.notExists(file)) {
            throw RunStore.bad(run.folder(), "run.no-epoch-yet");
        }
        return SavedEpoch.read(file);
    }

    /// Where the newest epoch of a run that is being trained is kept, else the best one: that is tested and predicts as
    /// well.
    public static Path savedIn(StoredRun run) {
        boolean over = RunStore.ending(run) != RunEnding.RUNNING;
        Path best = run.folder().best();
        return over && Files.exists(best) ? best : run.folder().last();
    }

    /// How samples became the input of a run's network.
    public Preparation preparation(StoredRun run) throws BadInput {
        return data.preparation(run.config().data().choice(), run.config().fitted());
    }

    /// Other data, read as the data of a run was.
    RawData open(StoredRun run, Path at) throws BadInput {
        return data.open(run.config().data().choice(), at);
    }

    /// Samples to predict, prepared as those of a run were.
    Samples toPredict(StoredRun run, Path input) throws BadInput {
        return data.toPredict(run.config().data().choice(), input, run.config().fitted());
    }

    /// Samples that a person gives to predict, prepared as those of a run were.
    Samples toPredict(StoredRun run, Given given) throws BadInput {
        return data.toPredict(run.config().data().choice(), given, run.config().fitted());
    }

    /// The rows of a CSV file that a person gives to predict, read as the data of a run was.
    CsvLines lines(StoredRun run, Path file) throws BadInput {
        return data.lines(run.config().data().choice(), file);
    }

    /// Where a run's data is: where it was, else where the project's name for it leads today.
    Path where(RunConfig.UsedData used) throws BadInput {
        Path at = ProjectFolder.path(used.at());
        return Files.exists(at) ? at : data.find(used.choice(), Optional.empty());
    }
}
