package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Point;
import org.netwright.project.Document;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

class ProblemsTest {
    private static final Point HERE = new Point(0, 0);

    private final History history = new History(Document.EMPTY);
    private final Editor editor = new Editor(history, StandardLayers.catalog());
    private final MutableCell<Optional<DataSchema>> data = new MutableCell<>(Optional.empty());
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final Problems problems = new Problems(
            history.document(), data, new Compiler(editor.catalog()), Runnable::run, side::add);

    @Test
    void everyEditIsCompiled() {
        assertThat(compiled().problems()).extracting(problem -> problem.message().key()).containsExactly("network.empty");
        String image = editor.add(editor.catalog().get("image-input"), HERE);
        assertThat(compiled().facts().get(image).output()).contains(Form.image(3, 32, 32));
        history.undo();
        assertThat(compiled().facts()).isEmpty();
    }

    @Test
    void otherDataIsCompiledToo() {
        String image = editor.add(editor.catalog().get("image-input"), HERE);
        var labels = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
        data.set(Optional.of(DataSchema.of("image", Form.image(1, 28, 28), "label", new Target.Classes(labels))));
        assertThat(compiled().facts().get(image).output()).contains(Form.image(1, 28, 28));
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
