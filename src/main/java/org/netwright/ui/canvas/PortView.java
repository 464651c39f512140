package org.netwright.ui.canvas;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.netwright.layer.Port;
import org.netwright.layout.CardGeometry;
import org.netwright.ui.fx.Styles;

/// A port of a card: a small circle with a larger one around it that is easy to hit.
final class PortView extends Group {
    /// So far from its middle it is still hit.
    static final double REACH = 12;

    private final Port port;
    private final boolean output;

    PortView(Port port, boolean output) {
        this.port = port;
        this.output = output;
        var reach = Styles.styled(new Circle(REACH), "nw-port-reach");
        var dot = Styles.styled(new Circle(CardGeometry.PORT_RADIUS), "nw-port");
        getChildren().addAll(reach, dot);
    }

    /// Which port.
    Port port() {
        return port;
    }

    /// Whether wires leave here.
    boolean isOutput() {
        return output;
    }
}
