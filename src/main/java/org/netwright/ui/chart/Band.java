package org.netwright.ui.chart;

import java.util.function.DoubleConsumer;
import javafx.scene.shape.Rectangle;
import org.netwright.ui.fx.Styles;

/// What is drawn over a part of a chart while the mouse is dragged across it.
final class Band {
    private final Rectangle shape = Styles.styled(new Rectangle(), "nw-chart-band");
    private double anchor = Double.NaN;

    Band() {
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
    }

    /// What is seen of it.
    Rectangle shape() {
        return shape;
    }

    /// A drag begins here.
    void begin(double x) {
        anchor = x;
    }

    /// The drag has come this far.
    ///
    /// @param ends upper and lower end of the plot
    void stretch(double x, double[] ends) {
        if (!Double.isNaN(anchor)) {
            shape.setX(Math.min(anchor, x));
            shape.setWidth(Math.abs(x - anchor));
            shape.setY(ends[0]);
            shape.setHeight(ends[1] - ends[0]);
            shape.setVisible(true);
        }
    }

    /// The drag is over.
    ///
    /// @param began told where it began, if it did and went anywhere
    void end(DoubleConsumer began) {
        boolean dragged = shape.isVisible();
        double from = anchor;
        anchor = Double.NaN;
        shape.setVisible(false);
        if (dragged) {
            began.accept(from);
        }
    }
}
