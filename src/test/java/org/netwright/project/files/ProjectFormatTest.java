package org.netwright.project.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.data.augment.Augmentation;
import org.netwright.data.augment.AugmentationKind;
import org.netwright.data.sources.StandardSources;
import org.netwright.json.Json;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Comment;
import org.netwright.network.Compiler;
import org.netwright.network.Group;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

class ProjectFormatTest {
    private static final LayerCatalog LAYERS = StandardLayers.catalog();

    private final ProjectFormat format = new ProjectFormat(LAYERS, StandardSources.catalog());

    @TempDir
    Path folder;

    @Test
    void everyKindOfLayerWithEveryParameterSetComesBackEqual() throws BadInput {
        var nodes = new LinkedHashMap<String, Node>();
        for (LayerKind kind : LAYERS.all()) {
            Values values = Values.DEFAULTS;
            for (Param<?> param : kind.spec().params()) {
                values = changed(values, param);
            }
            String id = "n" + nodes.size();
            String name = "layer \"" + id + "\" ü";
            boolean off = nodes.size() % 3 == 0;
            String note = off ? "why\n" + id : "";
            nodes.put(id, new Node(id, name, kind.spec().id(), values, new Point(12.5, -7), off, note));
        }
        var plan = TrainingPlan.named("slow");
        for (Param<?> param : PlanParams.ALL) {
            plan = new TrainingPlan("slow", changed(plan.values(), param), everyAugmentation());
        }
        var document = new Document(
                new Network(
                        nodes,
                        List.of(Link.of("n0", "n3"), new Link("n1", "out", "n4", "left over")),
                        List.of(
                                new Group("group1", "Kopf", Group.Tint.VIOLET, new LinkedHashSet<>(List.of("n2", "n1"))),
                                new Group("group2", "", Group.Tint.GREY, new LinkedHashSet<>(List.of("n5")))),
                        List.of(new Comment("comment1", "two\nlines", new Point(-3, 4.5), 208))),
                Optional.of(new DataChoice("csv", "data/höfe.csv", Values.DEFAULTS)),
                List.of(TrainingPlan.named("plan 1"), plan),
                "slow");

        Document back = format.read(file(format.text(document)));

        assertThat(back).isEqualTo(document);
        assertThat(back.network().nodes().keySet()).containsExactlyElementsOf(nodes.keySet());
        assertThat(format.text(back)).isEqualTo(format.text(document));
    }

    private static List<Augmentation> everyAugmentation() {
        return AugmentationKind.all().stream()
                .map(kind -> {
                    Values values = Values.DEFAULTS;
                    for (Param<?> param : kind.params()) {
                        values = changed(values, param);
                    }
                    return kind.make().apply(values);
                })
                .toList();
    }

    private static <T> Values changed(Values values, Param<T> param) {
        Object other = switch (param) {
            case Param.Int p -> p.preset() == p.max() ? p.preset() - 1 : p.preset() + 1;
            case Param.Real p -> p.max() / 3;
            case Param.Flag p -> !p.preset();
            case Param.Choice<?> p -> p.options().getLast().id();
            case Param.Size p -> List.of(7L, 9L);
            case Param.Text p -> "a \"text\"\nof two lines";
            case Param.Extents p -> List.of(3L, 5L);
        };
        return values.with(param, param.read(other).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-1.json", "format-2.json"})
    void aFileOfAnyFormatThereEverWasIsReadable(String name) throws Exception {
        Document document = format.read(resource(name));

        assertThat(document.network().nodes()).hasSize(8);
        assertThat(new Compiler(LAYERS).compile(document.network(), Optional.empty()).broken()).isFalse();
        assertThat(document.plan().get(PlanParams.EPOCHS)).isEqualTo(20);
    }

    @Test
    void formatTwoTellsOfFramesCommentsNotesAndLayersSwitchedOff() throws Exception {
        Network network = format.read(resource("format-2.json")).network();

        assertThat(network.groups()).singleElement().satisfies(group -> {
            assertThat(group.title()).isEqualTo("Features");
            assertThat(group.tint()).isEqualTo(Group.Tint.GREEN);
            assertThat(group.nodes()).containsExactly("n2", "n3");
        });
        assertThat(network.comments()).extracting(Comment::text).containsExactly("From the tutorial.");
        assertThat(network.node("n7").note()).isEqualTo("64 was no better");
        assertThat(network.nodes().values()).filteredOn(Node::bypassed).extracting(Node::id).containsExactly("n3");
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tint": "green"          | "tint": "pink"            | network.groups[0].tint | no frame colour "pink"
            ["n2", "n3"]             | ["n2", "n33"]             | network.groups[0].nodes[1] | the id of no layer
            ["n2", "n3"]             | ["n2", "n2"]              | network.groups[0].nodes[1] | in another frame
            ["n2", "n3"]             | []                        | network.groups[0].nodes | one layer or more
            "width": 208             | "width": 1                | network.comments[0].width | from 40 to 4,000
            "bypassed": true         | "bypassed": 1             | network.nodes[2].bypassed | true or false
            """)
    void aMistakeInWhatFormatTwoAddsIsShownToo(String right, String wrong, String place, String sentence)
            throws Exception {
        String text = Files.readString(resource("format-2.json"));
        assertThat(text).contains(right);

        BadInput complaint = complaint(text.replace(right, wrong));

        assertThat(complaint.place()).contains(place).startsWith("line ");
        assertThat(complaint.sentence(Words.english())).contains(sentence);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1              | "format": 3               | line 2, format | format 3, which a newer Netwright
            "format": 1              | "format": "1"             | line 2, format | whole number
            "format": 1,             |                           | line 1         | "format" is missing
            "kind": "dense"          | "kind": "dnese"           | network.nodes[6].kind | no kind of layer called "dnese"
            "units": 32              | "units": "many"           | network.nodes[6].values.units | must be a whole number, not "many"
            "units": 32              | "units": 3.5              | network.nodes[6].values.units | must be a whole number, not "3.5"
            "units": 32              | "units": null             | network.nodes[6].values.units | null
            "units": 32              | "unist": 32               | network.nodes[6].values.unist | "unist"
            "units": 32              | "units": 32, "units": 33  | network.nodes[6].values.units | twice
            "id": "n2"               | "id": "n1"                | network.nodes[1] | Two layers have the id "n1"
            "id": "n2"               | "id": ""                  | network.nodes[1].id | id of 1 to
            {"from": "n1", "to": "n2"} | {"from": "n1", "to": "n99"} | network.links[0].to | wire ends at "n99"
            {"from": "n1", "to": "n2"} | {"from": "n2", "to": "n3"} | network.links[1] | here twice
            {"from": "n1", "to": "n2"} | {"from": "n1", "from-port": "top", "to": "n2"} | network.links[0] | no output "top"
            "at": [216, 0]           | "at": [216]               | network.nodes[1].at | Two numbers
            "at": [216, 0]           | "at": [1e300, 0]          | network.nodes[1].at | at most 1000000
            "at": [216, 0]           | "at": [1e999, 0]          | network.nodes[1].at[0] | too large
            "epochs": 20             | "epochs": 0               | plans[0].values.epochs | from 1 to 100,000
            "source": "idx"          | "source": "excel"         | data.source    | kind of data called "excel"
            "plans":                 | "plan":                   | plan           | "plan"
            "chosen": "plan 1"       | "chosen": "plan 7"        | chosen         | "plan 7"
            "chosen": "plan 1"       | "chosen": "plan 1"} []    | line           | goes on after its end
            "chosen": "plan 1"       | chosen: "plan 1"          | column         | not JSON
            """)
    void aMistakeIsShownAtItsPlaceWithWhatWasExpected(String right, String wrong, String place, String sentence)
            throws Exception {
        String text = Files.readString(resource("format-1.json"));
        assertThat(text).contains(right);

        BadInput complaint = complaint(text.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong)));

        assertThat(complaint.place()).contains(place).startsWith("line ");
        assertThat(complaint.sentence(Words.english())).contains(sentence).startsWith(folder.toString());
    }

    @Test
    void aValueOutOfItsRangeOpensAndBecomesAProblemOfItsLayer() throws Exception {
        String text = Files.readString(resource("format-1.json")).replace("\"units\": 32", "\"units\": 0");

        Document document = format.read(file(text));

        assertThat(new Compiler(LAYERS).compile(document.network(), Optional.empty()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.node()).contains("n7");
                    assertThat(Words.english().of(problem.message())).isEqualTo("Units is 0, but must be from 1 to 1,000,000.");
                });
    }

    @Test
    void anOlderFileIsBroughtUpToDateStepByStep() throws Exception {
        ProjectFormat later = new ProjectFormat(
                LAYERS, StandardSources.catalog(), List.of(old -> renamed(old, "plan 1", "first"), now -> now));
        Path old = file(Files.readString(resource("format-1.json")));

        assertThat(later.version()).isEqualTo(3);
        assertThat(later.read(old).chosen()).isEqualTo("first");
    }

    private static Json.Obj renamed(Json.Obj in, String from, String to) {
        var out = new LinkedHashMap<String, Json>();
        in.entries().forEach((name, value) -> out.put(name, renamed(value, from, to)));
        return new Json.Obj(in.place(), out);
    }

    private static Json renamed(Json value, String from, String to) {
        return switch (value) {
            case Json.Obj object -> renamed(object, from, to);
            case Json.Arr list ->
                new Json.Arr(list.place(), list.items().stream().map(item -> renamed(item, from, to)).toList());
            case Json.Scalar scalar -> scalar.value().equals(from) ? new Json.Scalar(scalar.place(), to) : scalar;
            case Json.Null none -> none;
        };
    }

    @Test
    void aFileThatIsMissingEmptyAFolderOrNotTextGetsASentence() throws IOException {
        Path project = folder.resolve("project.json");
        assertThat(sentence(project)).contains("nothing at this path");
        assertThat(sentence(folder)).contains("folder");
        Files.write(project, new byte[0]);
        assertThat(sentence(project)).contains("empty");
        Files.writeString(project, "  \n ");
        assertThat(sentence(project)).contains("blanks");
        Files.write(project, "{\n\"format\": \"\u00e4\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sentence(project)).contains("line 2: The text is not UTF-8");
        Files.writeString(project, "[".repeat(100_000));
        assertThat(sentence(project)).contains("Brackets are nested more than 100 deep").doesNotContain("Constraints");
        Files.writeString(project, "[" + "0,".repeat(600_000) + "0]");
        assertThat(sentence(project)).contains("than such a file may hold").doesNotContain("Constraints");
        Files.writeString(project, "{\"format\": 1, \"data\": {");
        assertThat(sentence(project)).contains("cut off");
        Files.writeString(project, "[1]");
        assertThat(sentence(project)).contains("braces were expected here, not a list");
    }

    @Test
    void aSparseFileOfTenGigabytesIsRefusedWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("project.json");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        assertThat(sentence(huge)).contains("larger than 64 MB");
    }

    @Test
    void aByteOrderMarkInFrontIsNoMistake() throws Exception {
        Path marked = file("\uFEFF" + Files.readString(resource("format-1.json")));

        assertThat(format.read(marked)).isEqualTo(format.read(resource("format-1.json")));
    }

    private String sentence(Path file) {
        BadInput complaint = catchThrowableOfType(BadInput.class, () -> format.read(file));
        assertThat(complaint).isNotNull();
        return complaint.sentence(Words.english());
    }

    private BadInput complaint(String text) throws BadInput {
        Path file = file(text);
        return assertThatExceptionOfType(BadInput.class).isThrownBy(() -> format.read(file)).actual();
    }

    private Path file(String text) throws BadInput {
        Path file = folder.resolve("project.json");
        SafeFile.write(file, text);
        return file;
    }

    private static Path resource(String name) throws Exception {
        return Path.of(ProjectFormatTest.class.getResource(name).toURI());
    }
}
