package org.netwright.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import org.netwright.data.Given;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.HandedOver;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.WatchedSample;
import org.netwright.workspace.Workspace;

/// A picture of a person's own as the sample that is watched: dropped on the canvas, or chosen.
final class OwnSample implements Subscription {
    private final Workspace workspace;
    private final WatchedSample watched;
    private final Consumer<String> say;
    private final Words words;
    private final Subscription refused;

    /// @param say tells a person something
    OwnSample(Workspace workspace, WatchedSample watched, Consumer<String> say, Words words) {
        this.workspace = workspace;
        this.watched = watched;
        this.say = say;
        this.words = words;
        refused = watched.refusal().listen(wrong -> wrong.ifPresent(reason -> say.accept(words.of(reason.problem()))));
    }

    /// Takes pictures that are dropped there.
    void droppedOn(Node place) {
        place.setOnDragOver(event -> {
            if (HandedOver.any(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        place.setOnDragDropped(event -> {
            event.setDropCompleted(take(event.getDragboard()));
            event.consume();
        });
    }

    /// Watches the first picture of what was dropped.
    ///
    /// @return whether there was one
    boolean take(Clipboard from) {
        List<Given> given = HandedOver.pictures(from, words.of("ui.predict.pasted"));
        boolean pictures = workspace.data().state().get().schema().filter(schema -> schema.input().isImage()).isPresent();
        if (!pictures) {
            say.accept(words.of("ui.sample.no-pictures"));
        } else if (!given.isEmpty()) {
            give(given.getFirst());
        }
        return pictures && !given.isEmpty();
    }

    private void give(Given given) {
        say.accept(words.of("ui.sample.dropped"));
        watched.give(given);
    }

    /// Asks for a picture.
    Action choose(Choosers choosers) {
        return Action.of(
                words.of("ui.sample.your"),
                () -> choosers.pictures().stream().findFirst().ifPresent(path -> give(new Given.PictureAt(path))),
                "Alt+Shift+O");
    }

    @Override
    public void close() {
        refused.close();
    }
}
