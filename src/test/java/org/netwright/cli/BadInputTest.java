package org.netwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.desktop.Versions;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.engine.DjlTrainer;
import org.netwright.layers.StandardLayers;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.network.Compiler;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.FailureReports;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Allowance;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunPredictor;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRuns;
import org.netwright.tensor.Shape;
import org.netwright.tensor.Tensor;

/// Whatever file is wrong, the program says one sentence, ends with exit code 2 and leaves the disk as it was.
@Tag("engine")
class BadInputTest {
    private static final String GOOD_TABLE = "a,b,species\n" + "1,2,x\n2,1,y\n3,5,x\n4,4,y\n5,1,x\n6,2,y\n7,3,x\n8,8,y\n".repeat(4);
    private static final Path SAMPLES = Path.of(System.getProperty(SampleLibrary.PROPERTY, "samples"));

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private Path project = Path.of("");

    @BeforeEach
    void copyAProjectWithAGoodTable() throws IOException {
        project = folder.resolve("mine.netwright");
        Files.createDirectories(project);
        Files.writeString(project.resolve("table.csv"), GOOD_TABLE);
        Files.writeString(project.resolve("project.json"), projectText("csv", "table.csv", "vector-input"));
    }

    private static String projectText(String source, String path, String input) {
        return """
                {
                  "format": 1,
                  "data": {"source": "%s", "path": "%s", "values": {}},
                  "network": {
                    "nodes": [
                      {"id": "n1", "name": "in", "kind": "%s", "at": [0, 0], "values": {}},
                      {"id": "n2", "name": "out", "kind": "classification", "at": [216, 0], "values": {"classes": 2}}
                    ],
                    "links": [{"from": "n1", "to": "n2"}]
                  },
                  "plans": [{"name": "plan 1", "values": {"epochs": 1}}],
                  "chosen": "plan 1"
                }
                """
                .formatted(source, path, input);
    }

    private int run(String... args) {
        var console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), Words.english());
        var layers = StandardLayers.catalog();
        var sources = StandardSources.catalog();
        var samples = SampleLibrary.find(Optional.of(SAMPLES.toString()), folder);
        var user = UserFolder.of(Map.of("XDG_DATA_HOME", folder.resolve("user").toString()), "Linux", folder.toString());
        var projects = new ProjectStore(new ProjectFormat(layers, sources));
        var compiler = new Compiler(layers);
        var data = new DataPreparation(sources, new DataPlaces(samples));
        var checker = new Checker(data, compiler, new Allowance(8L << 30));
        var places = new RunPlaces(samples, user);
        var runs = new RunStore(new RunFormat(layers, sources), places);
        var stored = new StoredRuns(data, compiler, new DjlModelOpener());
        var launcher = new RunLauncher(checker, stored, runs, new DjlTrainer(), Map.of());
        var terminal = new TerminalTraining(launcher, console, false);
        List<Object> commands = List.of(
                new CheckCommand(projects, checker, layers, console),
                new RenderCommand(projects, checker, layers, console),
                new TrainCommand(new Trainings(projects, runs, places, launcher, terminal), console),
                new EvaluateCommand(runs, new RunEvaluator(stored), console),
                new PredictCommand(runs, new RunPredictor(stored), console));
        said.getBuffer().setLength(0);
        var reports = new FailureReports(user, InstantSource.system(), () -> Map.of("netwright", "test"));
        return new Cli(console, reports, new Versions("test"), commands, project -> {
                    throw new IllegalStateException("a bug");
                })
                .run(args);
    }

    private void isRefused(String file, String expected, String... args) throws IOException {
        Map<String, String> before = disk();
        int exit = run(args);
        String words = said.toString().strip();

        assertThat(exit).as(words).isEqualTo(Exit.BAD_INPUT);
        assertThat(words.lines()).as(words).hasSize(1);
        assertThat(words).contains(file).contains(expected).endsWith(".").doesNotContain("Exception");
        assertThat(disk()).isEqualTo(before);

        run(Stream.concat(Arrays.stream(args), Stream.of("--json")).toArray(String[]::new));
        assertThat(said.toString().strip().lines().toList().getLast()).startsWith("{\"error\": \"").contains("\"file\": ");
    }

    private Map<String, String> disk() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                        | empty",
                "{\"format\": 1, \"net    | cut off",
                "this is not json        | not JSON",
                "{\"format\": 99}         | newer",
                "[1, 2]                  | braces",
            })
    void aDamagedProject(String text, String expected) throws IOException {
        Files.writeString(project.resolve("project.json"), text == null ? "" : text);

        isRefused("project.json", expected, "check", project.toString());
        isRefused("project.json", expected, "train", project.toString());
        isRefused("project.json", expected, "render", project.toString(), "--out", folder.resolve("x.svg").toString());
    }

    @Test
    void aCommandThatIsMisusedTellsWhereHelpIsAndHelpIsThere() {
        assertThat(run("check", "x", "--colour")).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.toString()).contains("--colour").contains("netwright check --help");

        assertThat(run("check", "--help")).isEqualTo(Exit.OK);
        assertThat(said.toString()).contains("PROJECT").contains("--json");
    }

    @Test
    void aProjectNamingALayerThereIsNot() throws IOException {
        Files.writeString(project.resolve("project.json"), projectText("csv", "table.csv", "quantum-input"));

        isRefused("project.json", "quantum-input", "check", project.toString());
    }

    @Test
    void aProjectThatIsNotUtf8() throws IOException {
        Files.write(project.resolve("project.json"), new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"'});

        isRefused("project.json", "UTF-8", "check", project.toString());
    }

    @Test
    void aProjectOfTenEmptyGigabytes() throws IOException {
        try (var file = new RandomAccessFile(project.resolve("project.json").toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        isRefused("project.json", "larger than", "check", project.toString());
    }

    @Test
    void aProjectThatIsNotThere() throws IOException {
        isRefused("none.netwright", "", "check", folder.resolve("none.netwright").toString());
        isRefused("none.netwright", "", "train", folder.resolve("none.netwright").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | empty",
                "'a,b,species\n1,2,x\n3,4\n'     | line 3",
                "'a,b,species\n1,NaN,x\n3,4,y\n' | line 2",
                "'a,b,species\n1,2,\n3,4,y\n'    | line 2",
            })
    void aDamagedTable(String text, String expected) throws IOException {
        Files.writeString(project.resolve("table.csv"), text);

        isRefused("table.csv", expected, "train", project.toString());
    }

    @Test
    void aTableThatIsNotThereOrNotText() throws IOException {
        Files.write(project.resolve("table.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, 3, '\n', 0, 0});
        isRefused("table.csv", "", "train", project.toString());

        Files.delete(project.resolve("table.csv"));
        isRefused("table.csv", "", "train", project.toString());
    }

    @Test
    void picturesThatAreNone() throws IOException {
        Path pictures = project.resolve("pictures");
        Files.createDirectories(pictures);
        Files.writeString(project.resolve("project.json"), projectText("idx", "pictures", "image-input"));
        Files.write(pictures.resolve("train-images-idx3-ubyte"), new byte[] {1, 2, 3, 4, 0, 0, 0, 1});
        Files.write(pictures.resolve("train-labels-idx1-ubyte"), new byte[] {0, 0, 8, 1, 0, 0, 0, 1, 3});

        isRefused("train-images-idx3-ubyte", "", "train", project.toString());
    }

    @Test
    void aRunThatIsNoneAndWeightsOfAnotherNetwork() throws Exception {
        Path run = folder.resolve("run");
        assertThat(run("train", project.toString(), "--out", run.toString())).as(said.toString()).isEqualTo(Exit.OK);
        isRefused("nothing", "", "evaluate", folder.resolve("nothing").toString());
        isRefused("none.csv", "", "predict", run.toString(), folder.resolve("none.csv").toString(), "--out",
                folder.resolve("out.csv").toString());

        var other = Weights.of(Map.of("out/linear/weight", Tensor.of(Shape.of(3), 1f, 2f, 3f)));
        Path best = run.resolve("checkpoints").resolve("best.safetensors");
        WeightsFile good = Safetensors.read(best);
        Safetensors.write(best, new WeightsFile(other, good.notes()));
        isRefused("best.safetensors", "", "evaluate", run.toString());

        Files.write(best, "garbage".getBytes(StandardCharsets.UTF_8));
        isRefused("best.safetensors", "cut off", "evaluate", run.toString());
    }

    @Test
    void aPictureThatCannotBeDrawn() throws IOException {
        Path inFile = project.resolve("table.csv").resolve("x.png");
        isRefused("x.jpg", ".pdf", "render", project.toString(), "--out", folder.resolve("x.jpg").toString());
        isRefused("x.png", "written", "render", project.toString(), "--out", inFile.toString());
        isRefused("", "scale", "render", project.toString(), "--out", folder.resolve("x.png").toString(), "--scale", "NaN");

        Files.writeString(project.resolve("project.json"), """
                {"format": 1, "network": {"nodes": [], "links": []}, "plans": [{"name": "plan 1", "values": {}}],
                 "chosen": "plan 1"}
                """);
        isRefused("mine.netwright", "no layer", "render", project.toString(), "--out", folder.resolve("x.pdf").toString());
    }

    @Test
    void aBugIsOneSentenceAndTheNameOfAReport() throws IOException {
        assertThat(run()).isEqualTo(Exit.FAILED);
        Path reports = folder.resolve("user").resolve("netwright").resolve("reports");
        try (var files = Files.list(reports)) {
            Path report = files.findFirst().orElseThrow();
            assertThat(said.toString()).hasLineCount(1).contains("a bug", report.toString());
            assertThat(Files.readString(report)).contains("netwright test", "IllegalStateException: a bug", "\tat ");
        }
    }

    @Test
    void aBugIsToldEvenIfNoReportCanBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("user"));
        Files.writeString(folder.resolve("user").resolve("netwright"), "no folder");
        assertThat(run()).isEqualTo(Exit.FAILED);
        assertThat(said.toString()).hasLineCount(1).contains("a bug", "no report could be written");
    }
}
