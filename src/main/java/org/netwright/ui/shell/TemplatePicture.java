package org.netwright.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.layout.WireRouter;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A small picture of a drawing: its cards with the names of their kinds, and its wires.
final class TemplatePicture extends StackPane {
    private static final double MARGIN = 24;

    TemplatePicture(Network network, LayerCatalog catalog, double width, double height) {
        Styles.styled(this, "nw-template-picture");
        Map<String, Box> boxes = new LinkedHashMap<>();
        network.nodes().forEach((id, node) -> boxes.put(id, CardGeometry.box(node.at(), CardGeometry.COMPACT_HEIGHT)));
        var drawing = new Group();
        var router = new WireRouter(boxes.values());
        for (Link link : network.links()) {
            Box from = boxes.getOrDefault(link.from(), new Box(0, 0, 0, 0));
            Box to = boxes.getOrDefault(link.to(), new Box(0, 0, 0, 0));
            var wire = Styles.styled(new SVGPath(), "nw-template-wire");
            wire.setContent(router.route(CardGeometry.output(from, 0, 1), CardGeometry.input(to, 0, 1)).svg());
            drawing.getChildren().add(wire);
        }
        for (Node node : network.nodes().values()) {
            LayerSpec spec = catalog.get(node.kind()).spec();
            Box box = CardGeometry.box(node.at(), CardGeometry.COMPACT_HEIGHT);
            Label card = Controls.label(spec.name(), "nw-template-card", "category-" + spec.category().id());
            card.resizeRelocate(box.x(), box.y(), box.width(), box.height());
            card.setManaged(false);
            drawing.getChildren().add(card);
        }
        Box all = boxes.values().stream().reduce(Box::union).orElse(new Box(0, 0, 1, 1)).grown(MARGIN);
        double scale = Math.min(width / all.width(), height / all.height());
        drawing.getTransforms().add(new Scale(scale, scale, 0, 0));
        getChildren().add(new Group(drawing));
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
