package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.param.Values;
import org.netwright.project.DataChoice;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.SampleLibrary;
import org.netwright.project.runs.DataPreparation;
import org.netwright.tensor.Form;
import org.netwright.training.PlanParams;

class DataPreviewTest {
    private static final DataChoice IRIS = new DataChoice("csv", "sample:iris", Values.DEFAULTS);
    private static final DataChoice NOTHING = new DataChoice("csv", "sample:nothing", Values.DEFAULTS);

    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private final List<Runnable> side = new ArrayList<>();
    private final DataPreview preview = new DataPreview(
            history.document(),
            Cell.always(Optional.empty()),
            new DataPreparation(StandardSources.catalog(), new DataPlaces(new SampleLibrary(Path.of("samples")))),
            new Threads(Runnable::run, side::add));

    @Test
    void chosenDataIsReadOnTheSide() {
        editor.useData(IRIS);
        assertThat(state()).isEqualTo(new DataState.Opening(IRIS));
        read();
        assertThat(state()).isInstanceOf(DataState.Ready.class);
        assertThat(state().schema().orElseThrow().input()).isEqualTo(Form.vector(4));
    }

    @Test
    void dataThatIsNotThereIsBadAndOffersNothing() {
        editor.useData(NOTHING);
        read();
        assertThat(state()).isInstanceOf(DataState.Bad.class);
        assertThat(state().schema()).isEmpty();
    }

    @Test
    void onlyTheNewestChoiceCounts() {
        editor.useData(NOTHING);
        editor.useData(IRIS);
        side.reversed().forEach(Runnable::run);
        assertThat(state()).isInstanceOf(DataState.Ready.class);
    }

    @Test
    void takingTheChoiceBackLeavesNone() {
        editor.useData(IRIS);
        history.undo();
        read();
        assertThat(state()).isEqualTo(new DataState.None());
    }

    @Test
    void dataIsReadAgainOnlyForWhatDividesIt() {
        editor.useData(IRIS);
        editor.setPlan(PlanParams.EPOCHS, 3);
        assertThat(side).hasSize(1);
        editor.setPlan(PlanParams.SEED, 3);
        assertThat(side).hasSize(2);
    }

    private DataState state() {
        return preview.state().get();
    }

    private void read() {
        List.copyOf(side).forEach(Runnable::run);
        side.clear();
    }
}
