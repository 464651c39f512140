package org.netwright.ui.predict;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.netwright.data.Given;
import org.netwright.data.Preparation;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.HandedOver;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;

/// A place to drop pictures on, to paste them, or to choose their files.
final class PicturePane extends VBox {
    private final Consumer<List<Given>> ask;
    private final PredictFiles files;
    private final Words words;
    private final Button choose;

    PicturePane(
            Preparation.Pictures pictures,
            Consumer<List<Given>> ask,
            PredictFiles files,
            Subscriptions subscriptions,
            Words words) {
        super(12);
        this.ask = ask;
        this.files = files;
        this.words = words;
        choose = Styles.styled(
                Controls.button(Action.of(words.of("ui.predict.choose"), this::choose, PredictView.OPEN), subscriptions), "accent");
        choose.setId("predict-choose");
        Button paste = Controls.button(Action.of(words.of("ui.predict.paste"), this::paste, "Shortcut+V"), subscriptions);
        paste.setId("predict-paste");
        String made = words.of("ui.predict.drop.note", pictures.width(), pictures.height(), pictures.channels());
        var zone = Styles.styled(
                new VBox(
                        12,
                        Styles.styled(new FontIcon(MaterialDesignI.IMAGE_PLUS), "nw-drop-icon"),
                        Controls.prose(words.of("ui.predict.drop"), "nw-strong"),
                        Controls.prose(made, "nw-muted", "nw-small"),
                        Controls.row(8, choose, paste)),
                "nw-drop");
        zone.setId("predict-drop");
        zone.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(zone);
    }

    void choose() {
        List<Path> chosen = files.pictures();
        if (!chosen.isEmpty()) {
            ask.accept(chosen.stream().<Given>map(Given.PictureAt::new).toList());
        }
    }

    private void paste() {
        take(Clipboard.getSystemClipboard());
    }

    /// Takes what was pasted or dropped.
    ///
    /// @return whether there were pictures
    boolean take(Clipboard from) {
        List<Given> given = HandedOver.pictures(from, words.of("ui.predict.pasted"));
        if (!given.isEmpty()) {
            ask.accept(given);
        }
        return !given.isEmpty();
    }

    void focus() {
        choose.requestFocus();
    }
}
