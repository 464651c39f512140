package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Point;
import org.netwright.param.Values;
import org.netwright.project.DataChoice;
import org.netwright.project.DataPlaces;
import org.netwright.project.Document;
import org.netwright.project.SampleLibrary;
import org.netwright.project.runs.DataPreparation;
import org.netwright.tensor.Form;

class ProblemsTest {
    private static final Point HERE = new Point(0, 0);

    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private final DataPreview data = new DataPreview(
            history.document(),
            Cell.always(Optional.empty()),
            new DataPreparation(StandardSources.catalog(), new DataPlaces(new SampleLibrary(Path.of("samples")))),
            Threads.CALLING);
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final Problems problems = new Problems(
            history.document(), data.state(), new Compiler(editor.catalog()), new Threads(Runnable::run, side::add));

    @Test
    void everyEditIsCompiled() {
        assertThat(compiled().problems()).extracting(problem -> problem.message().key()).containsExactly("network.empty");
        String image = editor.add(editor.catalog().get("image-input"), HERE);
        assertThat(compiled().facts().get(image).output()).contains(Form.image(3, 32, 32));
        history.undo();
        assertThat(compiled().facts()).isEmpty();
    }

    @Test
    void whatIsKnownAboutLayersIsTheSameWhereverTheyLie() {
        String image = editor.add(editor.catalog().get("image-input"), HERE);
        Compiled before = compiled();
        editor.move(Map.of(image, new Point(400, 80)));
        assertThat(before.problems()).isNotEmpty();
        assertThat(compiled().facts()).isSameAs(before.facts());
    }

    @Test
    void otherDataIsCompiledToo() {
        String image = editor.add(editor.catalog().get("image-input"), HERE);
        editor.useData(new DataChoice("idx", "sample:fashion-mnist-mini", Values.DEFAULTS));
        assertThat(compiled().facts().get(image).output()).contains(Form.image(1, 28, 28));
    }

    @Test
    void howManyClassesThereAreIsUnknownUntilDataSaysSo() {
        String image = editor.add(editor.catalog().get("image-input"), HERE);
        String flat = editor.add(editor.catalog().get("flatten"), HERE, Optional.of(image));
        String label = editor.add(editor.catalog().get("classification"), HERE, Optional.of(flat));
        assertThat(keys()).containsExactly("workspace.problem.no-data", "layers.output.unknown");
        editor.useData(new DataChoice("idx", "sample:fashion-mnist-mini", Values.DEFAULTS));
        assertThat(keys()).isEmpty();
        assertThat(compiled().facts().get(label).output()).contains(Form.vector(10));
        assertThat(problems.ready()).isTrue();
    }

    @Test
    void aDrawingWithoutDataIsNotReady() {
        editor.add(editor.catalog().get("image-input"), HERE);
        assertThat(keys()).contains("workspace.problem.no-data");
        editor.useData(new DataChoice("csv", "sample:nothing", Values.DEFAULTS));
        assertThat(keys()).contains("workspace.problem.data").doesNotContain("workspace.problem.no-data");
        assertThat(problems.ready()).isFalse();
    }

    @Test
    void nothingDrawnIsNoProblemAndNothingToTrain() {
        editor.useData(new DataChoice("idx", "sample:fashion-mnist-mini", Values.DEFAULTS));
        assertThat(problems.all().get()).isEmpty();
        assertThat(problems.ready()).isFalse();
        editor.add(editor.catalog().get("image-input"), HERE);
        assertThat(keys()).contains("network.no-output");
    }

    private List<String> keys() {
        return problems.all().get().stream().map(problem -> problem.message().key()).toList();
    }

    @Test
    void afterClosingNothingIsCompiled() {
        problems.close();
        editor.add(editor.catalog().get("image-input"), HERE);
        assertThat(compiled().facts()).isEmpty();
        assertThat(side).isEmpty();
    }

    private Compiled compiled() {
        return problems.compiled().get();
    }
}
