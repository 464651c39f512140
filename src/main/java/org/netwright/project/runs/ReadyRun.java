package org.netwright.project.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Fitted;
import org.netwright.data.Given;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.Samples;
import org.netwright.data.sources.PredictionInput;
import org.netwright.data.table.CsvLines;
import org.netwright.model.TrainedModel;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.param.BadInput;
import org.netwright.tensor.Target;
import org.netwright.tensor.Tensor;
import org.netwright.training.LayerView;
import org.netwright.training.LayerViews;

/// A run whose best weights are loaded, ready to predict whatever it is given. For one thread at a time.
public final class ReadyRun implements AutoCloseable {
    private static final int BATCH = 64;

    private final StoredRuns stored;
    private final StoredRun run;
    private final FileTime saved;
    private final Program program;
    private final TrainedModel model;

    /// Loads the best weights of a run.
    ///
    /// @throws BadInput if no epoch is done yet, or they are damaged
    public ReadyRun(StoredRuns stored, StoredRun run) throws BadInput {
        this.stored = stored;
        this.run = run;
        saved = saved(run.folder());
        program = stored.program(run);
        model = stored.best(run, program);
    }

    /// The run.
    public StoredRun run() {
        return run;
    }

    /// Whether its best weights are still those that were loaded.
    public boolean current() throws BadInput {
        return saved.equals(saved(run.folder()));
    }

    private static FileTime saved(RunFolder folder) throws BadInput {
        Path best = folder.best();
        if (Files.notExists(best)) {
            throw RunStore.bad(folder, "run.no-weights");
        }
        try {
            return Files.getLastModifiedTime(best);
        } catch (IOException e) {
            throw InputFile.unreadable(best, "", e);
        }
    }

    /// How what it is given becomes numbers.
    public Preparation preparation() throws BadInput {
        return stored.preparation(run);
    }

    /// What it predicts.
    public Target target() {
        return fitted().schema().target();
    }

    /// What it says of what a person gives: one sample, or each of several.
    ///
    /// @throws BadInput if that is not what it was trained on
    public List<Prediction> predict(Given given) throws BadInput {
        Samples samples = stored.toPredict(run, given);
        List<float[]> answers = answers(samples);
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new Prediction(samples.describe(i), samples.view(i), target(), answers.get(i)))
                .toList();
    }

    /// What each layer makes of a sample, by the id of its node; nothing where the sample is of another form.
    public Map<String, LayerView> views(Samples samples, int sample) {
        var views = new LinkedHashMap<String, LayerView>();
        if (!samples.schema().inputs().equals(fitted().schema().inputs())) {
            return views;
        }
        var inputs = samples.fill(new int[] {sample}, 0, 1, new BatchBuffers()).inputs();
        Map<String, String> ids = new HashMap<>();
        run.config().network().nodes().values().forEach(node -> ids.put(node.name(), node.id()));
        List<Step> taps = program.taps();
        Map<String, Tensor> values = model.activations(inputs, taps.stream().map(Step::node).toList());
        for (Step tap : taps) {
            Optional.ofNullable(values.get(tap.node()))
                    .flatMap(value -> LayerViews.of(tap, value))
                    .ifPresent(view -> views.put(ids.getOrDefault(tap.node(), tap.node()), view));
        }
        float[] numbers = model.predict(inputs).toFloats();
        String output = program.output().node();
        views.put(ids.getOrDefault(output, output), new LayerView.Prediction(numbers, samples.label(sample).orElse(-1)));
        return views;
    }

    /// The sample whose class it gives the least probability, or whose numbers it is farthest from.
    ///
    /// @param among numbers of samples with targets, at least one
    public int worst(Samples samples, int[] among) {
        var buffers = new BatchBuffers();
        int worst = among[0];
        double most = -1;
        for (int from = 0; from < among.length; from += BATCH) {
            int count = Math.min(BATCH, among.length - from);
            Batch batch = samples.fill(among, from, count, buffers);
            float[] numbers = model.predict(batch.inputs()).toFloats();
            int each = numbers.length / count;
            for (int i = 0; i < count; i++) {
                float[] said = Prediction.numbers(target(), Arrays.copyOfRange(numbers, i * each, (i + 1) * each));
                double miss = miss(said, samples.label(among[from + i]), batch, i);
                if (miss > most) {
                    most = miss;
                    worst = among[from + i];
                }
            }
        }
        return worst;
    }

    private static double miss(float[] said, OptionalInt label, Batch batch, int row) {
        if (label.isPresent()) {
            return 1 - said[label.getAsInt()];
        }
        float[] truths = batch.targets().firstEntry().getValue().toFloats();
        double miss = 0;
        for (int i = 0; i < said.length; i++) {
            miss += Math.abs(said[i] - truths[row * said.length + i]);
        }
        return miss;
    }

    /// What it says of each row of a CSV file.
    ///
    /// @throws BadInput if the file is no table, or a column is missing
    public ScoredTable score(Path file) throws BadInput {
        CsvLines lines = stored.lines(run, file);
        PredictionInput.rows(lines, List.of(), fitted()); // a column that is missing is told once
        var rows = new ArrayList<ScoredTable.Row>();
        for (int from = 0; from < lines.lines().size(); from += BATCH) {
            rows.addAll(scored(lines, lines.lines().subList(from, Math.min(from + BATCH, lines.lines().size()))));
        }
        return new ScoredTable(lines, target(), rows);
    }

    /// All of them at once; where that fails, one by one, to find out which are wrong.
    private List<ScoredTable.Row> scored(CsvLines lines, List<CsvLines.Line> some) {
        try {
            for (CsvLines.Line line : some) {
                lines.check(line);
            }
            List<float[]> answers = answers(PredictionInput.rows(lines, some, fitted()));
            return IntStream.range(0, some.size())
                    .<ScoredTable.Row>mapToObj(i -> new ScoredTable.Scored(some.get(i), answers.get(i)))
                    .toList();
        } catch (BadInput wrong) {
            return some.size() == 1
                    ? List.of(new ScoredTable.Wrong(some.getFirst(), wrong))
                    : some.stream().flatMap(line -> scored(lines, List.of(line)).stream()).toList();
        }
    }

    private List<float[]> answers(Samples samples) {
        int[] all = IntStream.range(0, samples.size()).toArray();
        var buffers = new BatchBuffers();
        var answers = new ArrayList<float[]>();
        for (int from = 0; from < all.length; from += BATCH) {
            int count = Math.min(BATCH, all.length - from);
            float[] numbers = model.predict(samples.fill(all, from, count, buffers).inputs()).toFloats();
            int each = numbers.length / count;
            for (int i = 0; i < count; i++) {
                answers.add(Prediction.numbers(target(), Arrays.copyOfRange(numbers, i * each, (i + 1) * each)));
            }
        }
        return answers;
    }

    private Fitted fitted() {
        return run.config().fitted();
    }

    @Override
    public void close() {
        model.close();
    }
}
