package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.netwright.layer.Category;
import org.netwright.layer.LayerSpec;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Point;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// What is written and drawn on a card.
final class CardFace {
    private static final double PAD = CardGeometry.PADDING;
    private static final double TEXT_X = PAD + 12;
    private static final double TEXT_WIDTH = CardGeometry.WIDTH - TEXT_X - PAD;
    private static final double BADGE = 16;
    private static final double LINE = 16;

    private final Region bar = Styles.styled(new Region(), "nw-card-bar");
    private final Label name = Controls.label("", "nw-card-name");
    private final Label summary = Controls.label("", "nw-card-summary");
    private final Label result = Controls.label("", "nw-card-result");
    private final Label parameters = Controls.label("", "nw-card-parameters");
    private final Label badge = Controls.label("!", "nw-card-badge");
    private final HealthMark health = new HealthMark();
    private final Thumbnail thumbnail = new Thumbnail();
    private final List<PortView> ports = new ArrayList<>();
    private final int inputs;
    private final int outputs;
    private final boolean predicts;

    /// The face of a card of this kind.
    CardFace(LayerSpec spec) {
        inputs = spec.inputs().size();
        outputs = spec.outputs().size();
        predicts = spec.category() == Category.OUTPUT;
        spec.inputs().forEach(port -> ports.add(new PortView(port, false)));
        spec.outputs().forEach(port -> ports.add(new PortView(port, true)));
    }

    /// What lies on the card's plate.
    List<Node> nodes() {
        var nodes = new ArrayList<Node>(List.of(bar, name, summary, parameters, badge, health));
        if (!predicts) {
            nodes.add(result);
        }
        nodes.addAll(ports);
        return nodes;
    }

    /// What a training changes many times a second.
    List<Node> changing() {
        return predicts ? List.of(thumbnail, result) : List.of(thumbnail);
    }

    /// Is shown so large from now on.
    ///
    /// @param scale points of the screen for each unit of the card
    void sharpen(double scale) {
        thumbnail.sharpen(scale);
    }

    /// The ports, inputs first.
    List<PortView> ports() {
        return ports;
    }

    /// Shows what is to be shown.
    void write(CardContent now) {
        name.setText(now.name());
        summary.setText(now.summary());
        parameters.setText(now.parameters());
        see(now);
        badge.setVisible(now.badge().isPresent());
        health.show(now.health());
    }

    /// Shows what the layer sees by now, where nothing else is new.
    void see(CardContent now) {
        result.setText(now.result());
        now.view().ifPresent(thumbnail::show);
        thumbnail.setVisible(now.view().isPresent());
    }

    /// Puts everything in its place.
    void layout(double width, double height) {
        boolean badged = badge.isVisible();
        bar.resizeRelocate(PAD, PAD + 2, 4, 30);
        double marks = badged ? BADGE + 4 : 0;
        double healthy = health.room();
        health.resizeRelocate(width - PAD - marks - healthy, PAD - 1, healthy, LINE + 2);
        name.resizeRelocate(TEXT_X, PAD - 1, TEXT_WIDTH - marks - (healthy > 0 ? healthy + 4 : 0), LINE + 2);
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
