package org.netwright.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.SampleLibrary;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunLauncher;
import org.netwright.training.PlanParams;
import org.netwright.training.RunControl;
import org.netwright.training.RunResult;
import org.netwright.training.TrainingPlan;

/// How good the shipped samples get: the mean test accuracy over three seeds, each after 15 epochs with the weights of
/// the best epoch by validation loss.
public final class QualityBenchmark implements Benchmark {
    private static final List<Integer> SEEDS = List.of(1, 2, 3);
    private static final int EPOCHS = 15;

    private final SampleLibrary samples;
    private final ProjectStore projects;
    private final RunLauncher launcher;

    /// Measures the samples of a library.
    public QualityBenchmark(SampleLibrary samples, ProjectStore projects, RunLauncher launcher) {
        this.samples = samples;
        this.projects = projects;
        this.launcher = launcher;
    }

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public String about() {
        return "mean test accuracy of every sample over seeds 1, 2, 3 after 15 epochs";
    }

    @Override
    public List<Measure> run(Consumer<String> progress) throws BadInput, IOException {
        var measures = new ArrayList<Measure>();
        for (String sample : samples.names()) {
            ProjectFolder folder = samples.project(sample);
            Document document = projects.open(folder);
            double sum = 0;
            for (int seed : SEEDS) {
                double accuracy = accuracy(document, folder, seed);
                progress.accept("%s, seed %d: %.3f".formatted(sample, seed, accuracy));
                sum += accuracy;
            }
            measures.add(Measure.alone("quality_" + sample, sum / SEEDS.size(), "test accuracy"));
        }
        return measures;
    }

    private double accuracy(Document document, ProjectFolder project, int seed) throws BadInput, IOException {
        TrainingPlan plan = document.plans()
                .getFirst()
                .with(PlanParams.EPOCHS, EPOCHS)
                .with(PlanParams.SEED, seed);
        Path folder = Files.createTempDirectory("netwright-quality");
        try {
            RunResult result = launcher.train(
                    launcher.prepare(document, plan, Optional.of(project), Instant.now()),
                    new RunFolder(folder),
                    event -> {},
                    new RunControl());
            return result.test().getOrDefault("test_accuracy", Double.NaN);
        } finally {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
