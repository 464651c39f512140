package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.layer.LayerKind;
import org.netwright.layer.WeightParams;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.project.Document;
import org.netwright.training.PlanParams;

/// Whatever is done to a document: undoing all of it gives the start, redoing all of it the end, the selection included.
class UndoPropertyTest {
    private static final int EDITS = 200;

    private final Editor editor = new Editor(new History(Document.EMPTY), StandardLayers.catalog());
    private final Annotations annotations = new Annotations(editor);
    private final Wiring wiring = new Wiring(editor.catalog());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void undoingAllGivesTheStartAndRedoingAllTheEnd(long seed) {
        History history = editor.history();
        var random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            edit(random);
        }
        while (history.redoable().get().isPresent()) {
            history.redo();
        }
        Document end = history.document().get();
        // Selecting is no step, so the last selection that redo knows is that of the last step.
        history.undo();
        history.redo();
        Selection selected = history.selection().get();
        assertThat(history.document().get()).isEqualTo(end);

        while (history.undoable().get().isPresent()) {
            history.undo();
        }
        assertThat(history.document().get()).isEqualTo(Document.EMPTY);
        assertThat(history.selection().get()).isEqualTo(Selection.NONE);
        assertThat(history.changed().get()).isFalse();

        while (history.redoable().get().isPresent()) {
            history.redo();
        }
        assertThat(history.document().get()).isEqualTo(end);
        assertThat(history.selection().get()).isEqualTo(selected);
    }

    private void edit(Random random) {
        Network network = editor.history().document().get().network();
        if (network.nodes().size() < 3) {
            add(random, Optional.empty());
            return;
        }
        List<String> ids = List.copyOf(network.nodes().keySet());
        String id = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> add(random, Optional.of(id));
            case 3 -> editor.move(Map.of(id, new Point(random.nextInt(900), random.nextInt(900))));
            case 4 -> editor.rename(id, "layer " + random.nextInt(20));
            case 5 -> editor.set(id, WeightParams.L2, random.nextInt(3) / 100.0);
            case 6 -> connect(network, id, ids.get(random.nextInt(ids.size())));
            case 7 -> select(random, ids);
            case 8 -> new Selected(editor).delete();
            case 9 -> editor.history().seal();
            case 10 -> editor.setPlan(PlanParams.EPOCHS, 1 + random.nextInt(3));
            case 11 -> back(random);
            case 12 -> annotations.bypass();
            case 13 -> annotations.frame("Block");
            case 14 -> annotations.unframe();
            case 15 -> comment(random, network);
            default -> throw new IllegalStateException();
        }
    }

    private void comment(Random random, Network network) {
        var place = new Point(random.nextInt(900), random.nextInt(900));
        if (network.comments().isEmpty() || random.nextBoolean()) {
            annotations.comment("text " + random.nextInt(9), place);
        } else {
            annotations.say(network.comments().getFirst().id(), random.nextInt(4) == 0 ? "" : "said " + random.nextInt(9));
        }
    }

    private void add(Random random, Optional<String> behind) {
        List<LayerKind> kinds = editor.catalog().all();
        LayerKind kind = kinds.get(random.nextInt(kinds.size()));
        editor.add(kind, new Point(random.nextInt(900), random.nextInt(900)), behind);
    }

    private void connect(Network network, String from, String to) {
        var out = editor.catalog().get(network.node(from).kind()).spec().outputs();
        var in = editor.catalog().get(network.node(to).kind()).spec().inputs();
        if (!out.isEmpty() && !in.isEmpty()) {
            var link = new Link(from, out.getFirst().id(), to, in.getFirst().id());
            switch (wiring.judge(network, Optional.empty(), link)) {
                case Wiring.Verdict.Fits(var edits, var output) -> editor.wire(edits);
                case Wiring.Verdict.Misfits(var edits, var problem) -> editor.wire(edits);
                case Wiring.Verdict.Refused ignored -> {}
            }
        }
    }

    private void select(Random random, List<String> ids) {
        var some = new ArrayList<String>();
        ids.forEach(id -> {
            if (random.nextInt(6) == 0) {
                some.add(id);
            }
        });
        editor.select(some);
    }

    private void back(Random random) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            editor.history().undo();
        }
    }
}
