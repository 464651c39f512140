package org.netwright.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.netwright.data.SampleView;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Callout;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.SamplePicture;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.WatchedSample;

/// Small previews of the samples the cards can show, to choose one from: pictures as thumbnails, rows and texts a line
/// each.
final class SampleStrip {
    private static final int MOST = 120;
    private static final int PICTURE = 44;
    private static final double WIDTH = 500;
    private static final double HEIGHT = 250;

    private final WatchedSample sample;
    private final Words words;
    private final PopOver bubble;

    /// @param ways other ways to choose
    /// @param own asks for a picture of a person's own
    SampleStrip(WatchedSample sample, List<Action> ways, Action own, Node owner, Words words) {
        this.sample = sample;
        this.words = words;
        var subscriptions = new Subscriptions();
        HBox buttons = Controls.row(8);
        boolean pictures = sample.view(0).filter(SampleView.Picture.class::isInstance).isPresent();
        for (Action way : pictures ? Stream.concat(ways.stream(), Stream.of(own)).toList() : ways) {
            Button button = Controls.button(way, subscriptions);
            button.addEventHandler(ActionEvent.ACTION, event -> close());
            buttons.getChildren().add(button);
        }
        Pane previews = pictures ? new TilePane(4, 4) : new VBox(2);
        fill(previews);
        var scroll = Styles.styled(new ScrollPane(previews), "nw-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HEIGHT);
        String note = words.of(pictures ? "ui.sample.strip.note.pictures" : "ui.sample.strip.note");
        var content = Styles.styled(
                new VBox(10, buttons, Controls.prose(note, "nw-muted", "nw-small"), scroll),
                "nw-strip");
        content.setId("sample-strip");
        content.setPrefWidth(WIDTH);
        if (sample.size() > MOST) {
            content.getChildren().add(
                    Controls.label(words.of("ui.sample.strip.more", MOST, sample.size()), "nw-faint", "nw-small"));
        }
        bubble = Callout.of(
                content, PopOver.ArrowLocation.BOTTOM_LEFT, Styles.sheet(SampleStrip.class, "shell.css"), owner.getParent().getParent());
        bubble.show(owner);
        int chosen = sample.shown().get().map(WatchedSample.Shown::number).orElse(1);
        previews.getChildren().stream().skip(Math.max(0, chosen - 1)).findFirst().ifPresent(Node::requestFocus);
    }

    private void close() {
        bubble.hide();
    }

    private void fill(Pane previews) {
        for (int position = 0; position < Math.min(MOST, sample.size()); position++) {
            int at = position;
            sample.view(at).ifPresent(view -> previews.getChildren().add(button(view, at)));
        }
    }

    private Button button(SampleView view, int position) {
        var button = Styles.styled(new Button(), "nw-preview");
        button.setId("preview-" + position);
        switch (view) {
            case SampleView.Picture picture -> {
                var image = new ImageView(SamplePicture.of(picture, PICTURE));
                image.setFitWidth(PICTURE);
                image.setFitHeight(PICTURE);
                image.setPreserveRatio(true);
                image.setSmooth(false);
                button.setGraphic(image);
            }
            case SampleView.Words(String text) -> line(button, text);
            case SampleView.Row row -> line(
                    button,
                    IntStream.range(0, row.columns().size())
                            .mapToObj(i -> row.columns().get(i) + " " + row.cells().get(i))
                            .collect(Collectors.joining(" · ")));
        }
        String name = words.of("ui.sample", position + 1, "");
        button.setAccessibleText(name);
        Styles.state(button, "chosen", sample.shown().get().filter(now -> now.number() == position + 1).isPresent());
        button.setOnAction(event -> {
            sample.choose(position);
            close();
        });
        return button;
    }

    private static void line(Button button, String text) {
        Label label = Controls.label(text.replaceAll("\\s+", " "), "nw-small");
        label.setMaxWidth(WIDTH - 40);
        button.setGraphic(label);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
    }
}
