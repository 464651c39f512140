package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.netwright.layer.LayerSpec;

/// Takes pictures of cards. For each kind of layer there is one model that is made to look like the card; it stands in a
/// scene of its own that is never shown, so that a picture costs the same however much the window shows.
final class Studio {
    /// In a picture there is so much room around the card, for ports and for the mark of what is selected.
    static final double AROUND = 8;

    private final Pane room = new Pane();
    private final Scene scene = new Scene(room);
    private final Map<LayerSpec, CardView> models = new HashMap<>();

    /// The picture of a card, in the colours and fonts of where it is shown.
    ///
    /// @param place where it is shown
    /// @param fine points of the picture for a pixel
    Sprite take(CardView card, Node place, double fine) {
        dress(place);
        CardView model = models.computeIfAbsent(card.spec(), spec -> {
            CardView made = card.model();
            room.getChildren().add(made);
            return made;
        });
        model.pose(card, fine);
        int wide = (int) Math.ceil((card.box().width() + 2 * AROUND) * fine);
        int high = (int) Math.ceil((card.box().height() + 2 * AROUND) * fine);
        var frame = new SnapshotParameters();
        frame.setFill(Color.TRANSPARENT);
        frame.setTransform(Transform.scale(fine, fine));
        frame.setViewport(new Rectangle2D(-AROUND * fine, -AROUND * fine, wide, high));
        var pixels = new int[wide * high];
        model.snapshot(frame, null)
                .getPixelReader()
                .getPixels(0, 0, wide, high, PixelFormat.getIntArgbPreInstance(), pixels, 0, wide);
        return new Sprite(wide, high, pixels);
    }

    private void dress(Node like) {
        List<String> outer = like.getScene() == null ? List.of() : like.getScene().getStylesheets();
        if (!scene.getStylesheets().equals(outer)) {
            scene.getStylesheets().setAll(outer);
        }
        var inner = new ArrayList<String>();
        for (Parent around = like.getParent(); around != null; around = around.getParent()) {
            inner.addAll(0, around.getStylesheets());
        }
        if (!room.getStylesheets().equals(inner)) {
            room.getStylesheets().setAll(inner);
        }
    }
}
