package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.runs.RunConfig;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.RunsOnDisk;
import org.netwright.training.PlanChoices.OptimiserKind;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;
import org.netwright.workspace.RunDifferences.Row;
import org.netwright.workspace.RunDifferences.Subject;

/// In what runs differ, and that nothing else is told.
class RunDifferencesTest {
    @TempDir
    private Path temporary;

    private final RunDifferences differences = new RunDifferences(StandardLayers.catalog(), Words.english());
    private Optional<RunConfig> first = Optional.empty();

    @BeforeEach
    void aRunOfTheIrisSample() throws BadInput {
        var format = new RunFormat(StandardLayers.catalog(), StandardSources.catalog());
        var places = new RunPlaces(new SampleLibrary(Path.of("samples")), new UserFolder(temporary));
        first = Optional.of(new RunStore(format, places).open(RunsOnDisk.example(temporary.resolve("run"))).config());
    }

    private RunConfig run() {
        return first.orElseThrow();
    }

    private RunConfig with(TrainingPlan plan) {
        return new RunConfig(
                run().name(), run().started(), run().network(), plan, run().data(), run().fitted(), run().parent(),
                run().parameters(), run().versions());
    }

    private RunConfig with(Network network) {
        return new RunConfig(
                run().name(), run().started(), network, run().plan(), run().data(), run().fitted(), run().parent(),
                run().parameters(), run().versions());
    }

    private List<Row> between(RunConfig... runs) {
        return differences.of(List.of(runs));
    }

    private static Row plan(String what, String... values) {
        return new Row(Subject.PLAN, "", what, List.of(values));
    }

    @Test
    void runsThatWereSetAlikeDifferInNothing() {
        assertThat(between(run(), run(), run())).isEmpty();
    }

    @Test
    void onlySettingsThatAreNotTheSameInAllAreTold() {
        RunConfig longer = with(run().plan().with(PlanParams.EPOCHS, 40));
        RunConfig smaller = with(run().plan().with(PlanParams.LEARNING_RATE, 0.0005));

        assertThat(between(run(), longer, smaller))
                .containsExactly(plan("Epochs", "15", "40", "15"), plan("Learning rate", "0.01", "0.01", "0.0005"));
    }

    @Test
    void aSettingThatDoesNotMatterForARunIsNothingThere() {
        RunConfig sgd = with(run().plan().with(PlanParams.OPTIMISER, OptimiserKind.SGD));

        assertThat(between(run(), sgd)).contains(plan("Optimiser", "Adam", "SGD"), plan("Momentum", "", "0.9"));
    }

    @Test
    void parametersOfLayersAreComparedByTheLayersName() {
        Network wider = Edits.apply(run().network(), new Edit.SetValues("n3", new Values(Map.of("units", 24))));

        assertThat(between(run(), with(wider)))
                .containsExactly(
                        new Row(Subject.LAYER, "dense 2", "Units", List.of("16", "24")),
                        new Row(Subject.LAYER, "dense 2", "Activation", List.of("ReLU", "None")));
    }

    @Test
    void ofALayerThatOnlySomeHaveItIsToldOnceAndNotItsWires() {
        Network deeper = Edits.applyAll(run().network(), List.of(
                new Edit.AddNode(new Node("n9", "drop", "dropout", Values.DEFAULTS, new Point(0, 96))),
                new Edit.Disconnect(Link.of("n2", "n3")),
                new Edit.Connect(Link.of("n2", "n9")),
                new Edit.Connect(Link.of("n9", "n3"))));

        assertThat(between(run(), with(deeper)))
                .containsExactly(
                        new Row(Subject.LAYER, "drop", "Kind", List.of("", "Dropout")),
                        new Row(Subject.WIRE, "", "dense 1 → dense 2", List.of("yes", "")));
    }

    @Test
    void whereLayersStandIsNoDifference() {
        Network moved = Edits.apply(run().network(), new Edit.MoveNodes(Map.of("n2", new Point(500, 500))));

        assertThat(between(run(), with(moved))).isEmpty();
    }
}
