package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.netwright.layer.Category;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The card of a layer. It is kept as a bitmap while the view moves, so it has no effects and changes only when what it
/// shows does.
final class CardView extends Region {
    private static final double PAD = CardGeometry.PADDING;
    private static final double TEXT_X = PAD + 12;
    private static final double TEXT_WIDTH = CardGeometry.WIDTH - TEXT_X - PAD;
    private static final double BADGE = 16;
    private static final double LINE = 16;

    private final String id;
    private final Region bar = Styles.styled(new Region(), "nw-card-bar");
    private final Label name = Controls.label("", "nw-card-name");
    private final Label summary = Controls.label("", "nw-card-summary");
    private final Label result = Controls.label("", "nw-card-result");
    private final Label parameters = Controls.label("", "nw-card-parameters");
    private final Label badge = Controls.label("", "nw-card-badge");
    private final Thumbnail thumbnail = new Thumbnail();
    private final List<PortView> ports = new ArrayList<>();
    private final int inputs;
    private final int outputs;
    private @Nullable CardContent content;
    private @Nullable Category category;

    /// A card for a node; see [#show].
    CardView(Node node, LayerSpec spec) {
        id = node.id();
        inputs = spec.inputs().size();
        outputs = spec.outputs().size();
        getStyleClass().add("nw-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
        getChildren().addAll(bar, name, summary, thumbnail, result, parameters, badge);
        spec.inputs().forEach(port -> ports.add(new PortView(port, false)));
        spec.outputs().forEach(port -> ports.add(new PortView(port, true)));
        getChildren().addAll(ports);
        setId("card-" + id);
        setOnMouseEntered(event -> explain());
    }

    /// The node's id.
    String nodeId() {
        return id;
    }

    /// Shows what is to be shown, where it lies.
    void show(CardContent now, Point at) {
        if (!now.equals(content)) {
            write(now);
        }
        resizeRelocate(at.x(), at.y(), CardGeometry.WIDTH, height());
    }

    private void write(CardContent now) {
        content = now;
        name.setText(now.name());
        summary.setText(now.summary());
        result.setText(now.result());
        parameters.setText(now.parameters());
        if (now.category() != category) {
            getStyleClass().removeIf(style -> style.startsWith("category-"));
            getStyleClass().add("category-" + now.category().id());
            category = now.category();
        }
        now.view().ifPresent(thumbnail::show);
        thumbnail.setVisible(now.view().isPresent());
        Optional<Problem.Severity> severity = now.badge().map(CardContent.Badge::severity);
        badge.setVisible(severity.isPresent());
        badge.setText("!");
        boolean error = severity.equals(Optional.of(Problem.Severity.ERROR));
        Styles.state(this, "error", error);
        Styles.state(this, "warning", severity.isPresent() && !error);
        setAccessibleText(now.spoken());
        requestLayout();
    }

    /// All that the card has no room for; made when the mouse first comes here.
    private void explain() {
        CardContent now = content;
        if (now != null) {
            String text = now.badge().map(CardContent.Badge::sentence).orElse(now.name() + "\n" + now.summary());
            Tooltip.install(this, Controls.tip(text));
        }
    }

    /// Its outline.
    Box box() {
        return new Box(getLayoutX(), getLayoutY(), CardGeometry.WIDTH, height());
    }

    private double height() {
        return content != null && content.view().isPresent() ? CardGeometry.HEIGHT : CardGeometry.COMPACT_HEIGHT;
    }

    /// Where a wire meets a port.
    ///
    /// @param port id of the port
    Point end(String port, boolean output) {
        int index = 0;
        for (PortView view : ports) {
            if (view.isOutput() == output) {
                if (view.port().id().equals(port)) {
                    break;
                }
                index++;
            }
        }
        return output ? CardGeometry.output(box(), index, outputs) : CardGeometry.input(box(), index, inputs);
    }

    /// The input ports.
    List<Port> inputPorts() {
        return ports.stream().filter(port -> !port.isOutput()).map(PortView::port).toList();
    }

    /// The output ports.
    List<Port> outputPorts() {
        return ports.stream().filter(PortView::isOutput).map(PortView::port).toList();
    }

    /// Marks the ports that wires are on, and the one a wire is being drawn to.
    void connected(Set<String> ins, boolean out) {
        for (PortView port : ports) {
            Styles.state(port, "connected", port.isOutput() ? out : ins.contains(port.port().id()));
        }
    }

    /// Marks a port as the one a wire would end at, or none.
    void target(@Nullable Port target, boolean output) {
        for (PortView port : ports) {
            Styles.state(port, "target", port.isOutput() == output && port.port().equals(target));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = CardGeometry.WIDTH;
        double height = height();
        boolean badged = badge.isVisible();
        bar.resizeRelocate(PAD, PAD + 2, 4, 30);
        name.resizeRelocate(TEXT_X, PAD - 1, TEXT_WIDTH - (badged ? BADGE + 4 : 0), LINE + 2);
        summary.resizeRelocate(TEXT_X, PAD + 17, TEXT_WIDTH, LINE);
        badge.resizeRelocate(width - PAD - BADGE, PAD, BADGE, BADGE);
        thumbnail.resizeRelocate((width - Thumbnail.WIDTH) / 2, 46, Thumbnail.WIDTH, Thumbnail.HEIGHT);
        double last = height - PAD - LINE + 3;
        double right = Math.ceil(parameters.prefWidth(-1));
        parameters.resizeRelocate(width - PAD - right, last, right, LINE);
        result.resizeRelocate(PAD, last, width - 2 * PAD - (right > 0 ? right + 6 : 0), LINE);
        int in = 0;
        int out = 0;
        Box own = new Box(0, 0, width, height);
        for (PortView port : ports) {
            Point at = port.isOutput()
                    ? CardGeometry.output(own, out++, outputs)
                    : CardGeometry.input(own, in++, inputs);
            port.relocate(at.x() - port.getLayoutBounds().getWidth() / 2, at.y() - port.getLayoutBounds().getHeight() / 2);
        }
    }
}
