package org.netwright.ui.palette;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Habits;

/// A kind of layer in the palette: dragged onto the canvas, or put behind the selected layer by Enter or a double click. A
/// star, where it has one, makes it a favourite.
final class PaletteItem extends HBox {
    private static final double TREMBLE = 4;

    private final LayerKind kind;
    private final Placing placing;
    private Optional<Action> star = Optional.empty();
    private Optional<Button> button = Optional.empty();
    private boolean favourite;
    private Optional<Carrying> carried = Optional.empty();

    PaletteItem(String id, LayerKind kind, Placing placing, Words words) {
        this.kind = kind;
        this.placing = placing;
        LayerSpec spec = kind.spec();
        Styles.styled(this, "nw-palette-item", "category-" + spec.category().id());
        setId(id);
        setFocusTraversable(true);
        Region bar = Styles.styled(new Region(), "nw-palette-bar");
        Label name = new Label(spec.name());
        getChildren().addAll(bar, name);
        setAccessibleText(spec.name());
        Controls.onceTrue(hoverProperty(), () -> explain(words));
        Controls.onceTrue(focusedProperty(), () -> explain(words));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    LayerKind kind() {
        return kind;
    }

    private void explain(Words words) {
        LayerSpec spec = kind.spec();
        String formula = spec.formula().isEmpty() ? "" : "\n" + spec.formula();
        Tooltip.install(this, Controls.tip(words.of("ui.palette.tip", spec.help() + formula)));
    }

    /// The same with a star, which is made when it is first to be seen.
    PaletteItem starring(Habits habits, Words words) {
        Action action = Action.of(words.of("ui.palette.star"), () -> habits.star(kind.spec().id()), "F");
        star = Optional.of(action);
        Controls.onceTrue(hoverProperty(), () -> makeStar(action));
        Controls.onceTrue(focusedProperty(), () -> makeStar(action));
        return this;
    }

    private void makeStar(Action action) {
        if (button.isEmpty()) {
            Button made = Controls.iconButton(icon(), action, new Subscriptions());
            made.getStyleClass().add("nw-palette-star");
            made.setFocusTraversable(false);
            getChildren().addAll(Controls.spring(), made);
            button = Optional.of(made);
        }
    }

    /// Shows whether it is a favourite.
    void starred(boolean on) {
        favourite = on;
        Styles.state(this, "starred", on);
        star.filter(action -> on).ifPresent(this::makeStar);
        button.ifPresent(shown -> shown.setGraphic(new FontIcon(icon())));
    }

    private Ikon icon() {
        return favourite ? MaterialDesignS.STAR : MaterialDesignS.STAR_OUTLINE;
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            placing.append(kind);
        } else if (event.getButton() == MouseButton.PRIMARY && carried.isEmpty()) {
            carried = Optional.of(new Carrying(getScene(), event.getSceneX(), event.getSceneY()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (star.filter(action -> action.pressed(event)).isPresent()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            placing.append(kind);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && carried.isPresent()) {
            carried.get().end();
            event.consume();
        }
    }

    /// The way of this layer over the window, from pressing to releasing, followed by the scene because it leaves the
    /// palette.
    private final class Carrying {
        private final Scene scene;
        private final double startX;
        private final double startY;
        private final EventHandler<MouseEvent> dragged = this::drag;
        private final EventHandler<MouseEvent> released = this::release;
        private boolean moving;

        Carrying(Scene scene, double startX, double startY) {
            this.scene = scene;
            this.startX = startX;
            this.startY = startY;
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }

        private void drag(MouseEvent event) {
            moved(event);
            if (moving) {
                boolean fits = placing.hover(kind, event.getSceneX(), event.getSceneY());
                scene.setCursor(fits ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
            }
            event.consume();
        }

        /// A window that is busy may hear of the end of a movement alone.
        private void moved(MouseEvent event) {
            moving |= Math.hypot(event.getSceneX() - startX, event.getSceneY() - startY) > TREMBLE;
        }

        private void release(MouseEvent event) {
            moved(event);
            end();
            if (moving) {
                placing.drop(kind, event.getSceneX(), event.getSceneY());
            }
            event.consume();
        }

        void end() {
            carried = Optional.empty();
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
            scene.setCursor(Cursor.DEFAULT);
            placing.hoverEnded();
        }
    }
}
