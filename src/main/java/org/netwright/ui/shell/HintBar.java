package org.netwright.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Learning;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// What a person should know of a layer that did badly through a whole epoch, floating over the canvas. It is gone
/// once the layer does better, another run begins, or a person has read it.
final class HintBar extends HBox implements Subscription {
    private static final double READ = 460;

    private final Workspace workspace;
    private final Words words;
    private final Label text = Controls.prose("");
    private final MutableCell<Boolean> there = new MutableCell<>(false);
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param jump brings a layer into view, by its id
    HintBar(Workspace workspace, Consumer<String> jump, Words words) {
        super(10);
        this.workspace = workspace;
        this.words = words;
        setId("hint");
        text.setId("hint-text");
        getStyleClass().add("nw-advice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.setPrefWidth(READ);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Learning learning = workspace.runs().learning();
        Action show = Action.of(words.of("ui.hint.show"), () -> layer().map(Node::id).ifPresent(jump))
                .when(there);
        Action read = Action.of(words.of("ui.hint.read"), learning::read);
        Button close = Controls.iconButton(MaterialDesignC.CLOSE, read, subscriptions);
        close.setId("hint-close");
        getChildren().setAll(
                Styles.styled(new FontIcon(MaterialDesignA.ALERT_OUTLINE), "nw-advice-icon"), text, button(show), close);
        subscriptions.listen(learning.hint(), this::show);
        subscriptions.listen(workspace.history().document(), this::show);
        show();
    }

    /// A button that cannot be pressed shows no tooltip of its own; what it stands in tells why.
    private StackPane button(Action show) {
        Button button = Controls.button(show, words.of("ui.hint.show.tip"), subscriptions);
        button.setId("hint-show");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip gone = Controls.tip(words.of("ui.hint.show.gone"));
        var around = new StackPane(button);
        around.setId("hint-show-around");
        subscriptions.follow(there, is -> {
            if (is) {
                Tooltip.uninstall(around, gone);
            } else {
                Tooltip.install(around, gone);
            }
        });
        return around;
    }

    private void show() {
        Optional<Learning.Hint> hint = workspace.runs().learning().hint().get();
        Optional<Node> layer = layer();
        there.set(layer.isPresent());
        hint.ifPresent(now -> text.setText(words.of(layer.map(node -> now.says(node.name())).orElseGet(now::says))));
        Styles.shown(this, hint.isPresent());
    }

    /// The layer, by whatever name it goes now.
    private Optional<Node> layer() {
        return workspace.runs().learning().hint().get().flatMap(Learning.Hint::node).flatMap(id ->
                Optional.ofNullable(workspace.history().document().get().network().nodes().get(id)));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
