package org.netwright.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Chooses what is shown of a layer: how it is set, or what a person has written down about it.
final class PaneTabs extends SegmentedButton {
    private final Words words;

    PaneTabs(Node layer, Node notes, Words words) {
        this.words = words;
        Styles.styled(this, "nw-pane-tabs");
        ToggleButton first = add("show-layer", words.of("ui.inspector.tab-layer"), layer);
        first.setTooltip(Controls.tip(words.of("ui.inspector.tab-layer.tip")));
        first.setSelected(true);
        add("show-notes", words.of("ui.inspector.tab-notes"), notes)
                .setTooltip(Controls.tip(words.of("ui.inspector.tab-notes.tip")));
        notes.setVisible(false);
        notes.setManaged(false);
        getToggleGroup().selectedToggleProperty().addListener((cell, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    /// One more between the two: a look inside.
    ///
    /// @param shown whether it is in front
    /// @param changed told when it comes to the front or goes
    void inside(Node pane, boolean shown, Consumer<Boolean> changed) {
        ToggleButton tab = add("show-inside", words.of("ui.inspector.tab-inside"), pane);
        tab.setTooltip(Controls.tip(words.of("ui.inspector.tab-inside.tip")));
        getButtons().remove(tab);
        getButtons().add(1, tab);
        pane.setVisible(false);
        pane.setManaged(false);
        tab.setSelected(shown);
        tab.selectedProperty().subscribe(changed);
    }

    private ToggleButton add(String id, String name, Node pane) {
        var tab = new ToggleButton(name);
        tab.setId(id);
        tab.selectedProperty().addListener((cell, before, now) -> {
            pane.setVisible(now);
            pane.setManaged(now);
        });
        getButtons().add(tab);
        return tab;
    }
}
