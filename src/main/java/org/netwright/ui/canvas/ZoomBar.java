package org.netwright.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Cell;

/// Zoom out, the zoom now, zoom in, show all.
final class ZoomBar extends HBox {
    ZoomBar(CanvasKeys keys, Cell<Viewport> viewport, Subscriptions subscriptions) {
        getStyleClass().add("nw-float");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Button percent = Styles.styled(Controls.button(keys.full(), subscriptions), "nw-float-button", "nw-mono");
        percent.textProperty().unbind();
        subscriptions.follow(viewport, now -> percent.setText(Math.round(now.scale() * 100) + " %"));
        percent.setMinWidth(56);
        percent.setId("zoom-level");
        Button fit = Styles.styled(Controls.button(keys.fit(), subscriptions), "nw-float-button");
        fit.setId("fit");
        getChildren().addAll(
                Controls.iconButton(MaterialDesignM.MINUS, keys.zoomOut(), subscriptions),
                percent,
                Controls.iconButton(MaterialDesignP.PLUS, keys.zoomIn(), subscriptions),
                fit);
        getChildren().forEach(node -> node.setFocusTraversable(false));
    }
}
