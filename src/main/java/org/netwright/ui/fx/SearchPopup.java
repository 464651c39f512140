package org.netwright.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small search that floats over a window: a field and what was found under it, all by keys or mouse. Escape or a click
/// elsewhere ends it, and the keyboard goes back to where it was.
public final class SearchPopup extends VBox {
    private static final double EDGE = 12;
    private static final double HIGHEST_LIST = 318;
    private static final int MOST_LINES = 80;
    private static final int PAGE = 8;

    private final TextField field = new TextField();
    private final VBox list = Styles.styled(new VBox(1), "nw-search-list");
    private final ScrollPane scroll = Styles.styled(new ScrollPane(list), "nw-scroll");
    private final Label nothing = Controls.prose("", "nw-muted", "nw-small", "nw-search-nothing");
    private final List<SearchLine> lines = new ArrayList<>();
    private final EventHandler<MouseEvent> elsewhere = this::pressed;
    private @Nullable Search search;
    private @Nullable Node before;
    private int chosen;
    /// Whether the key that opened it may still send its character.
    private boolean opening;

    /// One that is not open yet.
    ///
    /// @param id of the node, for tests and styles
    public SearchPopup(String id, double width) {
        Styles.styled(this, "nw-search");
        setId(id);
        setManaged(false);
        setPrefWidth(width);
        field.setId(id + "-field");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGHEST_LIST);
        scroll.setMinHeight(0);
        getChildren().addAll(field, scroll);
        field.textProperty().addListener((cell, old, now) -> refresh());
        field.focusedProperty().addListener((cell, old, focused) -> {
            if (!focused && !holdsFocus()) {
                end(false);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (opening) {
                event.consume();
            }
        });
        list.heightProperty().addListener((cell, old, now) -> place());
    }

    /// Whether it is open.
    public boolean open() {
        return search != null;
    }

    /// Opens with its corner at a place of a window, or as near as it fits in.
    public void open(Search what, Scene scene, double x, double y) {
        end(false);
        before = scene.getFocusOwner();
        setLayoutX(x);
        setLayoutY(y);
        ((Pane) scene.getRoot()).getChildren().add(this);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        search = what;
        opening = true;
        field.setPromptText(what.prompt());
        field.setAccessibleText(what.prompt());
        field.clear();
        refresh();
        field.requestFocus();
    }

    /// Opens in the upper middle of a window.
    public void open(Search what, Scene scene) {
        open(what, scene, (scene.getWidth() - getPrefWidth()) / 2, scene.getHeight() / 8);
    }

    private void refresh() {
        Search now = search;
        if (now == null) {
            return;
        }
        Search.Result result = now.find(field.getText());
        lines.clear();
        list.getChildren().clear();
        chosen = 0;
        for (Found found : result.lines().subList(0, Math.min(MOST_LINES, result.lines().size()))) {
            switch (found) {
                case Found.Heading(String text) -> list.getChildren().add(Controls.label(text, "nw-group-label"));
                case Found.Item item -> {
                    if (result.chosen().equals(Optional.of(item))) {
                        chosen = lines.size();
                    }
                    var line = new SearchLine(item);
                    int number = lines.size();
                    line.setOnMousePressed(MouseEvent::consume);
                    line.setOnMouseClicked(event -> take(number));
                    lines.add(line);
                    list.getChildren().add(line);
                }
            }
        }
        if (lines.isEmpty()) {
            nothing.setText(result.nothing());
            list.getChildren().setAll(nothing);
        }
        choose(chosen);
        place();
    }

    /// Whether the keyboard is somewhere in here, such as on the list while it is scrolled by the mouse.
    private boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner == this;
    }

    /// Keeps all of it in the window.
    private void place() {
        if (getScene() == null) {
            return;
        }
        applyCss();
        double width = getPrefWidth();
        double height = prefHeight(width);
        setLayoutX(Math.rint(Math.clamp(getLayoutX(), EDGE, Math.max(EDGE, getScene().getWidth() - width - EDGE))));
        setLayoutY(Math.rint(Math.clamp(getLayoutY(), EDGE, Math.max(EDGE, getScene().getHeight() - height - EDGE))));
        resize(width, height);
    }

    private void choose(int number) {
        chosen = Math.clamp(number, 0, Math.max(0, lines.size() - 1));
        for (int i = 0; i < lines.size(); i++) {
            Styles.state(lines.get(i), "chosen", i == chosen);
        }
        if (!lines.isEmpty()) {
            field.setAccessibleHelp(lines.get(chosen).getAccessibleText());
            show(lines.get(chosen));
        }
    }

    /// Scrolls a line into view.
    private void show(Node line) {
        scroll.layout();
        double all = list.getHeight();
        double view = scroll.getViewportBounds().getHeight();
        Bounds at = line.getBoundsInParent();
        if (all > view && view > 0) {
            double top = scroll.getVvalue() * (all - view);
            if (at.getMinY() < top) {
                scroll.setVvalue(at.getMinY() / (all - view));
            } else if (at.getMaxY() > top + view) {
                scroll.setVvalue((at.getMaxY() - view) / (all - view));
            }
        }
    }

    private void key(KeyEvent event) {
        opening = false;
        boolean ours = true;
        switch (event.getCode()) {
            case DOWN, TAB -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case PAGE_DOWN -> choose(chosen + PAGE);
            case PAGE_UP -> choose(chosen - PAGE);
            case ENTER -> take(chosen);
            case ESCAPE -> end(true);
            default -> ours = false;
        }
        if (ours) {
            event.consume();
        }
    }

    private void take(int number) {
        Search now = search;
        if (now == null || number >= lines.size()) {
            return;
        }
        Runnable run = lines.get(number).item().run();
        if (now.stays()) {
            run.run();
            choose((number + 1) % lines.size());
            field.requestFocus();
        } else {
            end(true);
            run.run();
        }
    }

    private void pressed(MouseEvent event) {
        Bounds own = localToScene(getLayoutBounds());
        if (!own.contains(event.getSceneX(), event.getSceneY())) {
            end(true);
        }
    }

    private void end(boolean giveBack) {
        Search over = search;
        Scene scene = getScene();
        if (over == null || scene == null) {
            return;
        }
        search = null;
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        ((Pane) scene.getRoot()).getChildren().remove(this);
        Node back = before;
        if (giveBack && back != null && scene.equals(back.getScene())) {
            back.requestFocus();
        }
        over.closed();
    }
}
