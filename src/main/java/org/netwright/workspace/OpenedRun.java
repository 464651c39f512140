package org.netwright.workspace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.data.text.WordTokens;
import org.netwright.explanation.AttentionMap;
import org.netwright.explanation.Followed;
import org.netwright.explanation.Inside;
import org.netwright.explanation.Kernels;
import org.netwright.explanation.Silenced;
import org.netwright.explanation.Unrolled;
import org.netwright.model.TrainedModel;
import org.netwright.model.Weights;
import org.netwright.network.Node;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.runs.PreparedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.StoredRun;
import org.netwright.project.runs.StoredRuns;
import org.netwright.tensor.DType;
import org.netwright.tensor.Tensor;
import org.netwright.training.Histogram;
import org.netwright.training.LayerView;
import org.netwright.training.LayerViews;
import org.netwright.training.Metrics;

/// A run whose data is read and whose network is loaded; only its weights are exchanged from epoch to epoch.
final class OpenedRun implements AutoCloseable {
    private static final int TESTED = 300;
    private static final int BATCH = 50;
    private static final int SPREADS = 60;

    private final StoredRuns stored;
    private final StoredRun run;
    private final PreparedRun prepared;
    private final Program shown;
    private final BatchBuffers buffers = new BatchBuffers();
    private final Map<String, Loaded> networks = new HashMap<>();
    private final Map<Integer, Histogram> spreads = new HashMap<>();
    private @Nullable SpreadOf spreadOf;
    private @Nullable Epoch epoch;

    OpenedRun(StoredRuns stored, StoredRun run) throws BadInput {
        this.stored = stored;
        this.run = run;
        prepared = stored.prepare(run, Optional.empty());
        shown = Unrolled.of(prepared.program());
    }

    /// The weights after an epoch, read from its file.
    private record Epoch(int number, Weights weights, String file) {}

    /// A sample that is looked at.
    private record Sample(Samples samples, int index) {
        Batch batch(BatchBuffers buffers) {
            return samples.fill(new int[] {index}, 0, 1, buffers);
        }

        int label() {
            return samples.label(index).orElse(-1);
        }
    }

    /// What spreads are known of.
    private record SpreadOf(String layer, Sample sample) {}

    /// A network with the weights of an epoch.
    private record Loaded(TrainedModel model, int epoch) {}

    RunFolder folder() {
        return run.folder();
    }

    Look look(LookRequest request) throws BadInput {
        List<Integer> kept = kept();
        Epoch at = epoch(request, kept);
        TrainedModel model = network("", shown, at);
        Sample of = sample(request);
        Batch batch = of.batch(buffers);
        String layer = layer(request);
        List<Step> taps = shown.taps();
        Map<String, Tensor> values =
                model.activations(batch.inputs(), taps.stream().map(Step::node).toList());
        Step tap = taps.stream().filter(step -> step.node().equals(layer)).findFirst().orElseThrow();
        Optional<AttentionMap> attention =
                AttentionMap.of(new Followed(shown, at.weights, values), layer);
        return new Look(
                request,
                new Look.Layer(
                        tap.form(),
                        Inside.of(tap, Objects.requireNonNull(values.get(layer))),
                        Kernels.of(shown, at.weights, layer),
                        attention,
                        prepared.program().output().node().equals(layer),
                        Silenced.possible(prepared.program(), layer)),
                told(of, batch, model),
                new Look.Epochs(kept, at.number, run.config().started()),
                stored.statistics(run, layer),
                views(taps, values, of.label(), model.predict(batch.inputs())));
    }

    Look.Answer silenced(LookRequest request) throws BadInput {
        String layer = layer(request);
        TrainedModel model = silencing(layer, epoch(request, kept()));
        Sample of = sample(request);
        Batch batch = of.batch(buffers);
        return answer(model, with(batch, layer, request), batch);
    }

    Optional<SilenceEffect.OverTest> test(LookRequest request, BooleanSupplier goesOn) throws BadInput {
        String layer = layer(request);
        Epoch at = epoch(request, kept());
        TrainedModel whole = network("", shown, at);
        TrainedModel less = silencing(layer, at);
        int[] test = some(prepared.split().test(), TESTED);
        Metrics before = metrics();
        Metrics after = metrics();
        for (int from = 0; from < test.length; from += BATCH) {
            if (!goesOn.getAsBoolean()) {
                return Optional.empty();
            }
            Batch batch = samples().fill(test, from, Math.min(BATCH, test.length - from), buffers);
            Optional<Tensor> truth = truth(batch);
            if (truth.isEmpty()) {
                return Optional.empty();
            }
            before.add(whole.scores(batch.inputs()), truth.get());
            after.add(less.scores(with(batch, layer, request)), truth.get());
        }
        return test.length == 0
                ? Optional.empty()
                : Optional.of(new SilenceEffect.OverTest(test.length, figures(before), figures(after)));
    }

    Optional<SequencedMap<Integer, Histogram>> spreads(LookRequest request, BooleanSupplier goesOn) throws BadInput {
        String layer = layer(request);
        var of = new SpreadOf(layer, sample(request));
        if (!of.equals(spreadOf)) {
            spreadOf = of;
            spreads.clear();
        }
        var found = new LinkedHashMap<Integer, Histogram>();
        for (int number : some(kept().stream().mapToInt(Integer::intValue).toArray(), SPREADS)) {
            if (!goesOn.getAsBoolean()) {
                return Optional.empty();
            }
            if (!spreads.containsKey(number)) {
                spreads.put(number, spread(number, layer, sample(request)));
            }
            found.put(number, Objects.requireNonNull(spreads.get(number)));
        }
        return Optional.of(found);
    }

    private Histogram spread(int number, String layer, Sample of) throws BadInput {
        var at = new Epoch(number, stored.weights(run, number), stored.fileOf(run, number).toString());
        Map<String, Tensor> values = network("", shown, at).activations(of.batch(buffers).inputs(), List.of(layer));
        Tensor made = Objects.requireNonNull(values.get(layer));
        return made.dtype() == DType.FLOAT32 ? Histogram.of(made.toFloats()) : Histogram.NONE;
    }

    private Samples samples() {
        return prepared.samples();
    }

    private List<Integer> kept() throws BadInput {
        List<Integer> kept = stored.epochs(run);
        if (kept.isEmpty()) {
            throw new BadInput(run.folder().path().toString(), "", Message.of("workspace.look.no-history"));
        }
        return kept;
    }

    /// The layer as the run calls it.
    private String layer(LookRequest request) throws BadInput {
        Node node = run.config().network().nodes().get(request.node());
        boolean runs = node != null
                && shown.steps().stream().anyMatch(step -> step.node().equals(node.name()));
        if (node == null || !runs) {
            throw new BadInput(run.folder().path().toString(), "", Message.of("workspace.look.new-layer"));
        }
        return node.name();
    }

    /// A person's own, or one of the run's data, which may be smaller than the data one comes from.
    private Sample sample(LookRequest request) {
        Samples from = request.sample().own().orElse(samples());
        return new Sample(from, request.sample().index() % from.size());
    }

    private Epoch epoch(LookRequest request, List<Integer> kept) throws BadInput {
        int wanted = request.epoch().orElse(kept.getLast());
        int nearest = kept.contains(wanted) ? wanted : nearest(kept, wanted);
        Epoch now = epoch;
        if (now == null || now.number != nearest) {
            now = new Epoch(nearest, stored.weights(run, nearest), stored.fileOf(run, nearest).toString());
            epoch = now;
        }
        return now;
    }

    /// An epoch may have been dropped since it was asked for.
    private static int nearest(List<Integer> kept, int wanted) {
        int best = kept.getFirst();
        for (int each : kept) {
            best = Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best;
        }
        return best;
    }

    /// The network that takes factors for the channels of a layer. Only one of these is kept.
    private TrainedModel silencing(String layer, Epoch at) throws BadInput {
        if (!networks.containsKey(layer)) {
            networks.entrySet().removeIf(each -> {
                boolean other = !each.getKey().isEmpty();
                if (other) {
                    each.getValue().model.close();
                }
                return other;
            });
        }
        return network(layer, Silenced.of(prepared.program(), layer), at);
    }

    /// A network with the weights of an epoch.
    ///
    /// @param name under which it is kept; empty for the plain one
    private TrainedModel network(String name, Program program, Epoch at) throws BadInput {
        Loaded loaded = networks.get(name);
        if (loaded == null) {
            loaded = new Loaded(stored.open(program, at.weights, at.file), at.number);
        } else if (loaded.epoch != at.number) {
            networks.put(name, new Loaded(loaded.model, Integer.MIN_VALUE)); // until it has all of the others
            loaded.model.fill(at.weights, at.file);
            loaded = new Loaded(loaded.model, at.number);
        }
        networks.put(name, loaded);
        return loaded.model;
    }

    private Map<String, Tensor> with(Batch batch, String layer, LookRequest request) {
        Step tap = prepared.program().taps().stream()
                .filter(step -> step.node().equals(layer))
                .findFirst()
                .orElseThrow();
        int channels = tap.form().isImage() ? tap.form().size(0)
                : tap.form().isSequence() ? tap.form().size(-1) : Math.toIntExact(tap.form().elements(1));
        var inputs = new LinkedHashMap<String, Tensor>(batch.inputs());
        inputs.put(Silenced.FACTORS, Silenced.factors(prepared.program(), layer, request.off(), channels));
        return inputs;
    }

    private Look.Sample told(Sample of, Batch batch, TrainedModel model) {
        return new Look.Sample(
                of.samples.describe(of.index),
                words(of, batch),
                samples().schema().target(),
                of.label(),
                answer(model, batch.inputs(), batch));
    }

    /// The words of a text, one for each step; none where they cannot be told.
    private List<String> words(Sample of, Batch batch) {
        Tensor first = batch.inputs().firstEntry().getValue();
        boolean tokens = samples().schema().input().isTokens();
        if (tokens && of.samples.view(of.index) instanceof SampleView.Words(String text)) {
            List<String> words = WordTokens.split(text, first.shape().dim(1));
            return words.size() == first.shape().dim(1) ? words : List.of();
        }
        return List.of();
    }

    private Look.Answer answer(TrainedModel model, Map<String, Tensor> inputs, Batch batch) {
        float[] predicted = model.predict(inputs).toFloats();
        double loss = truth(batch)
                .map(truth -> {
                    Metrics one = metrics();
                    one.add(model.scores(inputs), truth);
                    return figures(one).loss();
                })
                .orElse(Double.NaN);
        return Look.Answer.of(prepared.program().head(), predicted, loss);
    }

    private Optional<Tensor> truth(Batch batch) {
        return batch.targets().values().stream().findFirst();
    }

    private Metrics metrics() {
        var head = prepared.program().head();
        return Metrics.of(head, run.config().plan().loss(head), List.of());
    }

    private static SilenceEffect.Figures figures(Metrics metrics) {
        Map<String, Double> figures = metrics.figures("x");
        double score = figures.getOrDefault("x_accuracy", figures.getOrDefault("x_mae", Double.NaN));
        return new SilenceEffect.Figures(figures.getOrDefault("x_loss", Double.NaN), score);
    }

    /// At most so many of them, from all over, the first and the last among them.
    private static int[] some(int[] all, int most) {
        int count = Math.min(most, all.length);
        int[] chosen = new int[count];
        Arrays.setAll(chosen, i -> all[count == 1 ? 0 : (int) ((long) i * (all.length - 1) / (count - 1))]);
        return chosen;
    }

    private Map<String, LayerView> views(List<Step> taps, Map<String, Tensor> values, int label, Tensor prediction) {
        var ids = new HashMap<String, String>();
        run.config().network().nodes().values().forEach(node -> ids.put(node.name(), node.id()));
        var views = new HashMap<String, LayerView>();
        for (Step tap : taps) {
            Tensor value = values.get(tap.node());
            String id = ids.get(tap.node());
            if (value != null && id != null) {
                LayerViews.of(tap, value).ifPresent(view -> views.put(id, view));
            }
        }
        Optional.ofNullable(ids.get(prepared.program().output().node())).ifPresent(id -> views.put(
                id, new LayerView.Prediction(prediction.toFloats(), label)));
        return views;
    }

    @Override
    public void close() {
        networks.values().forEach(each -> each.model.close());
        networks.clear();
    }
}
