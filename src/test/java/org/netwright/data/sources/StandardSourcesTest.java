package org.netwright.data.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Complaint;
import org.netwright.data.DataCatalog;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.data.SamplesFolder;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;
import tools.jackson.databind.ObjectMapper;

/// What every source must do, shown on the data that ships with the program.
class StandardSourcesTest {
    private final DataCatalog catalog = StandardSources.catalog();

    @TempDir
    private Path folder;

    @Test
    void idsAreUniqueAndEveryParameterSaysWhatItDoes() {
        assertThat(catalog.sources()).extracting(DataSource::id).containsExactly("idx", "cifar10", "csv", "text-csv");
        for (DataSource source : catalog.sources()) {
            assertThat(source.label()).isNotBlank();
            assertThat(source.params()).extracting(Param::id).doesNotHaveDuplicates();
            assertThat(source.params()).allSatisfy(param -> {
                assertThat(param.about().label()).isNotBlank();
                assertThat(param.about().help()).endsWith(".");
            });
        }
        assertThatThrownBy(() -> new DataCatalog(List.of(catalog.sources().get(0), catalog.sources().get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"idx, fashion-mnist-mini", "cifar10, cifar10-mini", "csv, iris", "text-csv, food-reviews"})
    void whatWasLearnedSurvivesJsonAndPreparesTheSameBatches(String id, String set) throws BadInput {
        RawData data = open(id, set);
        int[] train = IntStream.range(0, 100).map(i -> i * data.testStart() / 100).toArray();
        Fitted fitted = data.fit(train);
        var json = new ObjectMapper();
        @SuppressWarnings("unchecked")
        Map<String, Object> state = json.readValue(json.writeValueAsString(fitted.state()), Map.class);

        Samples samples = data.prepared(fitted);
        Samples again = data.prepared(new Fitted(fitted.schema(), state));
        int[] some = {5, 3, data.size() - 1};
        assertThat(samples.hasTargets()).isTrue();
        assertThat(samples.schema()).isEqualTo(fitted.schema());
        assertThat(input(again, some)).isEqualTo(input(samples, some)).isNotEmpty();
        assertThat(IntStream.of(some).mapToObj(samples::describe)).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"idx, fashion-mnist-mini", "cifar10, cifar10-mini", "csv, iris", "text-csv, food-reviews"})
    void aDamagedStateIsABadInputOfTheRun(String id, String set) throws BadInput {
        RawData data = open(id, set);
        Fitted fitted = data.fit(IntStream.range(0, data.testStart()).toArray());
        var without = new Fitted(fitted.schema(), Map.of());

        assertThat(Complaint.of(() -> data.prepared(without)))
                .endsWith("What the run remembers of its data is missing or damaged. Train the network again.");
        for (String key : fitted.state().keySet()) {
            var changed = new HashMap<>(fitted.state());
            changed.put(key, Map.of());
            assertThat(Complaint.of(() -> data.prepared(new Fitted(fitted.schema(), changed)))).contains(key);
        }
    }

    @Test
    void aNetworkForPicturesPredictsPictureFilesAndItsOwnFormat() throws BadInput, IOException {
        RawData data = open("idx", "fashion-mnist-mini");
        Fitted fitted = data.fit(new int[] {0, 1, 2});
        DataSource source = catalog.find("idx").orElseThrow();
        Path png = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        Path idx = SamplesFolder.of("fashion-mnist-mini").resolve("t10k-images-idx3-ubyte.gz");

        assertThat(PredictionInput.read(png, source, Values.DEFAULTS, fitted).size()).isEqualTo(1);
        assertThat(PredictionInput.read(folder, source, Values.DEFAULTS, fitted).size()).isEqualTo(1);
        assertThat(PredictionInput.read(idx, source, Values.DEFAULTS, fitted).size()).isEqualTo(500);
    }

    @Test
    void aNetworkForTablesPredictsATableWithoutItsTarget() throws BadInput, IOException {
        RawData data = open("csv", "iris");
        Fitted fitted = data.fit(IntStream.range(0, 150).toArray());
        Path rows = folder.resolve("rows.csv");
        Files.writeString(rows, "sepal_length,sepal_width,petal_length,petal_width\n5.1,3.5,1.4,0.2\n");
        Samples samples =
                PredictionInput.read(rows, catalog.find("csv").orElseThrow(), Values.DEFAULTS, fitted);

        assertThat(samples.hasTargets()).isFalse();
        assertThat(input(samples, new int[] {0})).isEqualTo(input(data.prepared(fitted), new int[] {0}));
    }

    private RawData open(String id, String set) throws BadInput {
        return catalog.find(id).orElseThrow().open(SamplesFolder.of(set), Values.DEFAULTS);
    }

    private static float[] input(Samples samples, int[] which) {
        return samples.fill(which, 0, which.length, new BatchBuffers())
                .inputs()
                .get("input")
                .toFloats();
    }
}
