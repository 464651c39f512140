package org.netwright.ui.shell;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.netwright.ui.fx.Styles;

/// The mark of the program: three layers, wired.
final class Logo extends Group {
    Logo() {
        getChildren().addAll(
                Styles.styled(new Line(4, 5, 22, 12), "nw-logo-wire"),
                Styles.styled(new Line(4, 19, 22, 12), "nw-logo-wire"),
                Styles.styled(new Circle(4, 5, 3.6), "nw-logo-in"),
                Styles.styled(new Circle(4, 19, 3.6), "nw-logo-through"),
                Styles.styled(new Circle(22, 12, 4.6), "nw-logo-out"));
    }
}
