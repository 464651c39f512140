package org.netwright.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Chooses what is shown of a layer: how it is set, or what a person has written down about it.
final class PaneTabs extends SegmentedButton {
    PaneTabs(Node layer, Node notes, Words words) {
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
