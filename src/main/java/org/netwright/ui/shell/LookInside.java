package org.netwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.look.Theme;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Sheet;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.inside.InsideView;
import org.netwright.ui.inspector.InspectorView;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// The look inside layers: beside the canvas, and large over the whole window, as for a class to see.
final class LookInside implements Subscription {
    private static final int MARGIN = 140;
    private static final int WIDEST = 1500;

    private final Workspace workspace;
    private final InspectorView inspector;
    private final Action train;
    private final Words words;
    private final InsideView beside;
    private Theme theme;

    LookInside(Workspace workspace, InspectorView inspector, Action train, Theme theme, Words words) {
        this.workspace = workspace;
        this.inspector = inspector;
        this.train = train;
        this.theme = theme;
        this.words = words;
        beside = new InsideView(workspace.looking(), train, InsideView.BESIDE, theme, words);
        inspector.inside(beside, beside.foot(), workspace.looking()::into);
    }

    /// What the keyboard does here.
    ///
    /// @param scene what is large lies over it
    List<Action> actions(Scene scene) {
        Action show = Action.of(words.of("ui.inside.show"), this::show, "Alt+I");
        Action enlarge = Action.of(words.of("ui.inside.enlarge"), () -> enlarge(scene), "Alt+Shift+I");
        beside.enlarging(enlarge);
        return List.of(show, enlarge);
    }

    /// Shows the inside of the selected layer.
    void show() {
        inspector.lookInside();
        beside.first().requestFocus();
    }

    private void enlarge(Scene scene) {
        inspector.lookInside();
        int width = (int) Math.min(WIDEST, scene.getWidth() - MARGIN);
        var large = new InsideView(workspace.looking(), train, width, theme, words);
        large.follow(beside);
        var scroll = Styles.styled(new ScrollPane(large), "nw-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(width + 24.0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var content = new VBox(10, Controls.label(name(), "nw-title"), scroll);
        content.setPrefHeight(scene.getHeight());
        var sheet = new Sheet(content, words);
        sheet.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                large.close();
            }
        });
        sheet.open(scene, scroll);
        sheet.applyCss(); // before that nothing is in the scroll pane
        large.first().requestFocus();
    }

    private String name() {
        Optional<String> id = workspace.history().selection().get().only();
        return id.map(workspace.history().document().get().network()::node).map(Node::name).orElse("");
    }

    /// Takes the colours of another theme.
    void dress(Theme now) {
        theme = now;
        beside.dress(now);
    }

    @Override
    public void close() {
        beside.close();
    }
}
