package org.netwright.ui.follow;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netwright.explanation.Working;
import org.netwright.look.Theme;

/// The curve of an activation function, with the number on it.
final class CurvePane extends Region {
    private static final double WIDTH = 380;
    private static final double HEIGHT = 230;
    private static final double EDGE = 30;
    private static final double DOT = 10;

    private final Working.Activated working;
    private final Theme theme;
    private final double far;
    private final double low;
    private final double high;

    CurvePane(Working.Activated working, Theme theme) {
        this.working = working;
        this.theme = theme;
        far = Math.max(3, Math.abs(working.x()) * 1.25);
        double least = 0;
        double most = 0;
        for (double x = -far; x <= far; x += far / 100) {
            least = Math.min(least, working.at(x));
            most = Math.max(most, working.at(x));
        }
        low = least - 0.08 * (most - least);
        high = most + 0.08 * (most - least);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleText(working.function().label());
        var canvas = new Canvas(WIDTH, HEIGHT);
        getChildren().add(canvas);
        paint(canvas.getGraphicsContext2D());
    }

    private double x(double value) {
        return EDGE + (value + far) / (2 * far) * (WIDTH - 2 * EDGE);
    }

    private double y(double value) {
        return HEIGHT - EDGE - (value - low) / (high - low) * (HEIGHT - 2 * EDGE);
    }

    private void paint(GraphicsContext to) {
        to.setLineWidth(1);
        to.setStroke(Color.web(theme.muted()));
        to.strokeLine(EDGE, y(0), WIDTH - EDGE, y(0));
        to.strokeLine(x(0), EDGE, x(0), HEIGHT - EDGE);
        to.setStroke(Color.web(theme.accent()));
        to.setLineWidth(2.5);
        to.beginPath();
        for (int i = 0; i <= 200; i++) {
            double at = -far + 2 * far * i / 200;
            to.lineTo(x(at), y(working.at(at)));
        }
        to.stroke();
        double px = x(working.x());
        double py = y(working.total());
        to.setLineWidth(1.2);
        to.setLineDashes(4, 4);
        to.setStroke(Color.web(theme.second()));
        to.strokeLine(px, y(0), px, py);
        to.strokeLine(x(0), py, px, py);
        to.setLineDashes();
        to.setFill(Color.web(theme.second()));
        to.fillOval(px - DOT / 2, py - DOT / 2, DOT, DOT);
        to.setFont(Font.font("Inter", 12.5));
        to.setFill(Color.web(theme.text()));
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(working.total() >= 0 ? VPos.TOP : VPos.BOTTOM);
        to.fillText("x = " + Digits.rounded(working.x()), Math.clamp(px, 60, WIDTH - 60), y(0) + (working.total() >= 0 ? 6 : -6));
        to.setTextAlign(working.x() >= 0 ? TextAlignment.RIGHT : TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        to.fillText(Digits.rounded(working.total()), x(0) + (working.x() >= 0 ? -8 : 8), Math.clamp(py, 10, HEIGHT - 10));
    }
}
