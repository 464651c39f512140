package org.netwright.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.OfKind;

/// The kinds among several layers, each a button that leaves only its layers selected.
final class KindChips extends FlowPane {
    /// @param choose selects these layers and no others
    KindChips(List<OfKind> kinds, Consumer<List<String>> choose, Words words) {
        super(6, 6);
        kinds.forEach(kind -> getChildren().add(chip(kind, choose, words)));
    }

    private static Button chip(OfKind kind, Consumer<List<String>> choose, Words words) {
        int count = kind.ids().size();
        String name = kind.kind().name();
        var narrow = Action.of(words.of("ui.inspector.kind", count, name), () -> choose.accept(kind.ids()));
        Button chip = Styles.styled(
                Controls.button(narrow, words.of("ui.inspector.kind.tip", count, name), new Subscriptions()),
                "nw-chip",
                "category-" + kind.kind().category().id());
        chip.setId("only-" + kind.kind().id());
        return chip;
    }
}
