package org.netwright.export.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.cli.Cli;
import org.netwright.cli.Console;
import org.netwright.cli.Exit;
import org.netwright.cli.ExportCommand;
import org.netwright.desktop.Versions;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.data.SplitMix;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.layers.StandardLayers;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Compiler;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.FailureReports;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.PreparedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunPredictor;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.RunsOnDisk;
import org.netwright.project.runs.StoredRun;
import org.netwright.project.runs.StoredRuns;
import org.netwright.tensor.Tensor;
import org.netwright.torchscript.WeightLayout;
import org.netwright.torchscript.WeightSlot;
import org.netwright.workspace.RunExporter;

/// The exported class, compiled and run as a stranger would, says what the run itself says.
@Tag("engine")
class DjlExportTest {
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path temporary;

    private final StringWriter said = new StringWriter();
    private final StoredRuns stored;
    private final RunStore runs;

    DjlExportTest() {
        var library = new SampleLibrary(SAMPLES);
        var sources = StandardSources.catalog();
        var layers = StandardLayers.catalog();
        stored = new StoredRuns(
                new DataPreparation(sources, new DataPlaces(library)), new Compiler(layers), new DjlModelOpener());
        runs = new RunStore(
                new RunFormat(layers, sources), new RunPlaces(library, new UserFolder(Path.of("user"))));
    }

    @Test
    void aTableIsPredictedAsTheRunDoes() throws Exception {
        StoredRun run = run("iris");
        PreparedRun prepared = stored.prepare(run, Optional.empty());
        var csv = new StringBuilder();
        for (int sample : Arrays.copyOf(prepared.split().test(), 5)) {
            if (prepared.samples().view(sample) instanceof SampleView.Row row) {
                csv.append(csv.isEmpty() ? String.join(",", row.columns()) + "\n" : "");
                csv.append(String.join(",", row.cells())).append('\n');
            }
        }
        Path input = Files.writeString(temporary.resolve("rows.csv"), csv);
        same(run, input, 5);
    }

    @Test
    void aPictureIsPredictedAsTheRunDoes() throws Exception {
        StoredRun run = run("fashion");
        PreparedRun prepared = stored.prepare(run, Optional.empty());
        same(run, picture(prepared.samples(), prepared.split().test()[3], 1), 1);
    }

    @Test
    void aPictureOfAnotherSizeIsScaledAsTheRunDoes() throws Exception {
        StoredRun run = run("cifar10");
        PreparedRun prepared = stored.prepare(run, Optional.empty());
        same(run, picture(prepared.samples(), prepared.split().test()[5], 3), 1);
    }

    @Test
    void aTextIsPredictedAsTheRunDoes() throws Exception {
        StoredRun run = run("reviews");
        PreparedRun prepared = stored.prepare(run, Optional.empty());
        String text = prepared.samples().view(prepared.split().test()[0]) instanceof SampleView.Words words
                ? words.text()
                : "";
        Path input = Files.writeString(temporary.resolve("text.txt"), text + " \u00c9t\u00e9, don\u2019t! \u6a21\u578b");
        same(run, input, 1);
    }

    @Test
    void theReadmeNamesTheVersionsOfTheBuild() throws Exception {
        export(run("iris"), Exit.OK);
        String build = Files.readString(Path.of("pom.xml"));
        String readme = Files.readString(temporary.resolve("out").resolve("README.md"));
        for (String version : List.of("djl.version", "libtorch.version")) {
            String number = build.replaceAll("(?s).*<" + version + ">(.*?)</.*", "$1");
            assertThat(readme).contains(number).doesNotContain("@");
        }
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws Exception {
        StoredRun run = run("iris");
        Files.createDirectories(temporary.resolve("out"));
        Files.writeString(temporary.resolve("out").resolve("mine.txt"), "mine");
        export(run, Exit.BAD_INPUT);
        assertThat(said.toString().strip().lines()).hasSize(1);
        assertThat(said.toString()).contains("folder of its own");
    }

    @Test
    void aRunWithoutWeightsIsRefused() throws Exception {
        StoredRun run = run("iris");
        Files.delete(run.folder().best());
        export(run, Exit.BAD_INPUT);
        assertThat(said.toString()).contains("no weights");
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    /// A run of a shipped sample with weights nobody trained.
    private StoredRun run(String sample) throws BadInput, IOException {
        RunFolder folder = RunsOnDisk.of(sample, temporary.resolve("run"));
        StoredRun run = runs.open(folder);
        Program program = stored.program(run);
        var random = new SplitMix(11);
        var tensors = new TreeMap<String, Tensor>();
        for (WeightSlot slot : WeightLayout.of(program).all().toList()) {
            float[] numbers = new float[slot.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = slot.trained() ? (float) (random.nextDouble() - 0.5) / 4 : 1 + (float) random.nextDouble();
            }
            tensors.put(slot.name(), Tensor.of(slot.spec().shape(), numbers));
        }
        Files.createDirectories(folder.best().getParent());
        Safetensors.write(folder.best(), WeightsFile.of(new Weights(tensors), Map.of()));
        return run;
    }

    /// A sample as a picture file, each pixel so many times as wide and high.
    private Path picture(Samples samples, int index, int times) throws IOException {
        var view = (SampleView.Picture) samples.view(index);
        int type = view.channels() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        var picture = new BufferedImage(view.width() * times, view.height() * times, type);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int at = y / times * view.width() + x / times;
                for (int channel = 0; channel < view.channels(); channel++) {
                    int plane = channel * view.height() * view.width();
                    picture.getRaster().setSample(x, y, channel, view.pixels()[plane + at] & 0xff);
                }
            }
        }
        Path file = temporary.resolve("picture.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private void same(StoredRun run, Path input, int samples) throws Exception {
        export(run, Exit.OK);
        Path table = temporary.resolve("expected.csv");
        new RunPredictor(stored).predict(run, input, table);
        List<String> expected = Files.readAllLines(table);
        List<String> actual = predicted(input);

        assertThat(actual).hasSameSizeAs(expected).hasSize(samples + 1);
        assertThat(actual.getFirst()).isEqualTo(expected.getFirst());
        for (int row = 1; row <= samples; row++) {
            int numbers = (int) actual.getFirst().chars().filter(c -> c == ',').count() - 1;
            assertThat(tail(actual.get(row), numbers + 1).getFirst()).isEqualTo(tail(expected.get(row), numbers + 1).getFirst());
            for (int i = 0; i < numbers; i++) {
                double there = Double.parseDouble(tail(actual.get(row), numbers).get(i));
                double here = Double.parseDouble(tail(expected.get(row), numbers).get(i));
                assertThat(there).isCloseTo(here, within(1e-5));
            }
        }
        assertThat(tail(actual.get(1), 2)).doesNotContain("NaN");
    }

    private static List<String> tail(String row, int cells) {
        List<String> all = List.of(row.split(","));
        return all.subList(all.size() - cells, all.size());
    }

    private void export(StoredRun run, int expected) {
        var console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), Words.english());
        var reports = new FailureReports(new UserFolder(temporary.resolve("user")), java.time.InstantSource.system(), () -> Map.of());
        int exit = new Cli(console, reports, new Versions("test"), List.of(new ExportCommand(new RunExporter(runs, stored), console)), project -> Exit.OK)
                .run("export", run.folder().path().toString(), "--to", "djl", "--out", temporary.resolve("out").toString());
        assertThat(exit).as(said.toString()).isEqualTo(expected);
    }

    /// What the class prints, compiled and run in a process of its own.
    private List<String> predicted(Path input) throws Exception {
        Path folder = temporary.resolve("out");
        Path classes = Files.createDirectories(temporary.resolve("classes"));
        String path = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler().run(
                null, null, System.err, "--release", "17", "-proc:none", "-cp", path, "-d", classes.toString(),
                folder.resolve("Predict.java").toString());
        assertThat(compiled).isZero();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes + java.io.File.pathSeparator + path));
        for (String property : List.of("ai.djl.offline", "DJL_CACHE_DIR")) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(List.of("-DOPT_OUT_TRACKING=true", "Predict", input.toString(), folder.toString()));
        Path out = temporary.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(temporary.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(temporary.resolve("err.txt"))).isZero();
        return Files.readAllLines(out).stream().filter(line -> !line.contains(" WARN ") && !line.contains(" INFO ")).toList();
    }
}
