package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.engine.DjlModelOpener;
import org.netwright.engine.DjlTrainer;
import org.netwright.explanation.Inside;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.param.BadInput;
import org.netwright.project.DataPlaces;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.RunsOnDisk;
import org.netwright.project.runs.StoredRuns;
import org.netwright.training.LayerView;

/// Looks into a run that the real engine trained.
@Tag("engine")
class InsideRunsTest {
    @TempDir
    private Path temporary;

    private RunFolder run = new RunFolder(Path.of("unset"));
    private InsideRuns looker = looker(temporary);

    @BeforeEach
    void train() throws BadInput {
        run = RunsOnDisk.trained("iris", new DjlTrainer(), temporary.resolve("run"));
        looker = looker(temporary);
    }

    @AfterEach
    void close() {
        looker.close();
    }

    private static InsideRuns looker(Path folder) {
        var samples = new SampleLibrary(Path.of("samples").toAbsolutePath());
        var data = new DataPreparation(StandardSources.catalog(), new DataPlaces(samples));
        var store = new RunStore(
                new RunFormat(StandardLayers.catalog(), StandardSources.catalog()),
                new RunPlaces(samples, new UserFolder(folder)));
        return new InsideRuns(
                store, new StoredRuns(data, new Compiler(StandardLayers.catalog()), new DjlModelOpener()));
    }

    private LookRequest asked(String node, OptionalInt epoch, Integer... off) {
        return new LookRequest(run, node, LookRequest.Of.data(60), epoch, Set.of(off));
    }

    @Test
    void theNewestEpochIsShownUnlessAnotherIsAskedForAndTheNetworkAnswersAsItDidThen() throws BadInput {
        Look newest = looker.look(asked("n2", OptionalInt.empty()));
        assertThat(newest.epochs().newest()).isTrue();
        assertThat(newest.layer().inside().kind()).isEqualTo(Inside.Kind.NUMBERS);
        assertThat(newest.statistics().sequencedKeySet()).containsExactlyElementsOf(newest.epochs().kept());
        Look first = looker.look(asked("n2", OptionalInt.of(0)));
        assertThat(first.epochs().shown()).isZero();
        assertThat(first.sample().answer().loss()).isGreaterThan(newest.sample().answer().loss());
        assertThat(looker.look(asked("n2", OptionalInt.empty())).sample().answer().numbers())
                .as("and back again").containsExactly(newest.sample().answer().numbers());
        assertThat(newest.views().values()).hasAtLeastOneElementOfType(LayerView.Prediction.class);
        assertThat(newest.views()).containsKey("n2");
    }

    @Test
    void anEpochThatIsNotKeptAnyMoreGivesTheNearest() throws BadInput {
        assertThat(looker.look(asked("n2", OptionalInt.of(900))).epochs().newest()).isTrue();
    }

    @Test
    void withNoChannelLeftTheSampleMakesNoDifference() throws BadInput {
        Look look = looker.look(asked("n2", OptionalInt.empty()));
        Integer[] all = look.layer().inside().channels().stream().map(Inside.Channel::index).toArray(Integer[]::new);
        float[] none = looker.silenced(asked("n2", OptionalInt.empty(), all)).numbers();
        var other = new LookRequest(run, "n2", LookRequest.Of.data(140), OptionalInt.empty(), Set.of(all));
        assertThat(looker.silenced(other).numbers()).containsExactly(none, within(1e-6f));
        SilenceEffect.OverTest test = looker.test(asked("n2", OptionalInt.empty(), all), () -> true).orElseThrow();
        assertThat(test.samples()).isBetween(10, 300);
        assertThat(test.after().score()).isLessThan(test.before().score());
        assertThat(looker.test(asked("n2", OptionalInt.empty(), all), () -> false)).as("not wanted").isEmpty();
    }

    @Test
    void theSpreadOfActivationsIsKnownForEveryKeptEpoch() throws BadInput {
        Look look = looker.look(asked("n2", OptionalInt.empty()));
        var spreads = looker.spreads(asked("n2", OptionalInt.empty()), () -> true).orElseThrow();
        assertThat(spreads.sequencedKeySet()).containsExactlyElementsOf(look.epochs().kept());
        assertThat(spreads.lastEntry().getValue()).isEqualTo(look.layer().inside().spread());
    }

    @Test
    void aLayerThatWasDrawnAfterTheRunIsRefusedWithASentence() {
        assertThatThrownBy(() -> looker.look(asked("n99", OptionalInt.empty())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("workspace.look.new-layer");
    }

    @Test
    void aRunWithoutHistoryIsRefusedWithASentence() throws BadInput {
        run = RunsOnDisk.example(temporary.resolve("older"));
        assertThatThrownBy(() -> looker.look(asked("n2", OptionalInt.empty())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("workspace.look.no-history");
    }
}
