package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Problem;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.SampleLibrary;
import org.netwright.project.Settings;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;

class AllowanceTest {
    private static final long GIGABYTE = 1_000_000_000;

    private final Allowance allowance = new Allowance(8 * GIGABYTE);

    @Test
    void withoutASettingAllOfTheMachineMayBeUsed() {
        assertThat(allowance.memory()).isEqualTo(8 * GIGABYTE);
        assertThat(allowance.limited()).isFalse();
        assertThat(allowance.threads()).isZero();
    }

    @Test
    void aSettingHoldsFromWhenItIsMadeAndNeverAllowsMoreThanThereIs() {
        allowance.set(Settings.UNSET.within(2).computing(3));
        assertThat(allowance.memory()).isEqualTo(2 * GIGABYTE);
        assertThat(allowance.threads()).isEqualTo(3);
        allowance.set(Settings.UNSET.within(9));
        assertThat(allowance.memory()).isEqualTo(8 * GIGABYTE);
        assertThat(allowance.limited()).isFalse();
    }

    @Test
    void whatNeedsMoreThanIsAllowedSaysThatThePreferencesDoNotAllowIt() throws BadInput {
        Document wide = wide();

        assertThat(complaints(wide)).isEmpty();
        allowance.set(Settings.UNSET.within(1));

        assertThat(complaints(wide)).singleElement().asString()
                .contains("your preferences allow 1 GB").doesNotContain("machine");
    }

    /// Training it takes between one and eight gigabytes.
    private Document wide() throws BadInput {
        Document iris = store().open(samples().project("iris"));
        var network = new Drawing()
                .add("in", "vector-input")
                .add("wide", "dense", "units", 16_000)
                .add("wider", "dense", "units", 10_000)
                .add("out", "classification", "classes", 3)
                .network();
        return iris.with(network);
    }

    private java.util.List<String> complaints(Document document) throws BadInput {
        var layers = StandardLayers.catalog();
        var data = new DataPreparation(StandardSources.catalog(), new DataPlaces(samples()));
        var checker = new Checker(data, new Compiler(layers), allowance);
        return checker.check(document, Optional.of(samples().project("iris")), document.plan()).errors().stream()
                .map(Problem::message)
                .map(Words.english()::of)
                .toList();
    }

    private static SampleLibrary samples() {
        return new SampleLibrary(Path.of("samples").toAbsolutePath());
    }

    private static ProjectStore store() {
        return new ProjectStore(new ProjectFormat(StandardLayers.catalog(), StandardSources.catalog()));
    }
}
