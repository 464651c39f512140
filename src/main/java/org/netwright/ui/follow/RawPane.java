package org.netwright.ui.follow;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.data.SampleView;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A sample as its file holds it.
final class RawPane extends VBox {
    private static final double ROOM = 248;

    /// @param title what it is called
    RawPane(SampleView sample, String title) {
        super(8, Controls.label(title, "nw-strong"));
        setMaxWidth(ROOM);
        getChildren().add(
                switch (sample) {
                    case SampleView.Picture picture -> new ImageView(image(picture));
                    case SampleView.Words(String text) -> Controls.prose(text, "nw-raw");
                    case SampleView.Row row -> table(row);
                });
    }

    private static Region table(SampleView.Row row) {
        GridPane grid = Styles.styled(new GridPane(), "nw-terms");
        for (int i = 0; i < row.columns().size(); i++) {
            Label value = Controls.label(row.cells().get(i));
            grid.addRow(i, Controls.label(row.columns().get(i), "nw-muted"), value);
        }
        return grid;
    }

    /// Enlarged by a whole number, so that its pixels stay sharp.
    private static Image image(SampleView.Picture picture) {
        int side = Math.max(1, (int) ROOM / Math.max(picture.width(), picture.height()));
        var image = new WritableImage(picture.width() * side, picture.height() * side);
        int plane = picture.width() * picture.height();
        boolean grey = picture.channels() < 3;
        for (int at = 0; at < plane; at++) {
            int red = picture.pixels()[at] & 0xff;
            int green = grey ? red : picture.pixels()[plane + at] & 0xff;
            int blue = grey ? red : picture.pixels()[2 * plane + at] & 0xff;
            for (int i = 0; i < side * side; i++) {
                image.getPixelWriter().setArgb(
                        at % picture.width() * side + i % side, at / picture.width() * side + i / side,
                        0xff << 24 | red << 16 | green << 8 | blue);
            }
        }
        return image;
    }
}
