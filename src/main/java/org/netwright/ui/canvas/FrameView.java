package org.netwright.ui.canvas;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.netwright.layout.Box;
import org.netwright.layout.FrameGeometry;
import org.netwright.network.Group;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The coloured frame of a group, behind its cards. Only its title takes the mouse: inside, the ground is the ground.
final class FrameView extends Region {
    private final String id;
    private final Region ground = Styles.styled(new Region(), "nw-frame-ground");
    private final Label title = Controls.label("", "nw-frame-title");
    private Group.@Nullable Tint tint;

    FrameView(String id) {
        this.id = id;
        getStyleClass().add("nw-frame");
        setManaged(false);
        setPickOnBounds(false);
        ground.setMouseTransparent(true);
        getChildren().addAll(ground, title);
        setId("frame-" + id);
    }

    /// The group's id.
    String groupId() {
        return id;
    }

    /// Shows a group around these bounds.
    void show(Group group, Box area, boolean selected) {
        if (group.tint() != tint) {
            tint = group.tint();
            getStyleClass().removeIf(style -> style.startsWith("tint-"));
            getStyleClass().add("tint-" + group.tint().name().toLowerCase(Locale.ROOT));
        }
        title.setText(group.title());
        setAccessibleText(group.title());
        Styles.state(this, "selected", selected);
        resizeRelocate(area.x(), area.y(), area.width(), area.height());
    }

    /// Where its title stands, in the drawing.
    Box titleArea() {
        return new Box(getLayoutX(), getLayoutY(), getWidth(), FrameGeometry.TITLE);
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = Math.min(getWidth(), Math.ceil(title.prefWidth(-1)));
        title.resizeRelocate(0, 0, width, FrameGeometry.TITLE);
    }
}
