package org.netwright.ui.bench;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

/// What a hand does with the mouse, one movement at every pulse.
final class Motions {
    private static final double MIDDLE_X = CanvasStage.WIDTH / 2;
    private static final double MIDDLE_Y = CanvasStage.HEIGHT / 2;
    /// Pulses of a full turn.
    private static final double TURN = 90;
    private static final double RADIUS = 140;
    /// Pulses from gripping the drawing to letting it go.
    private static final int STROKE = 60;
    private static final double STROKE_X = 18;
    private static final double STROKE_Y = 11;
    /// Which way the strokes go: left, up, right, down, and back where they began.
    private static final String WAY = "LLURRRRDDLLU";
    private static final int ZOOMS = 24;

    private final CanvasStage stage;
    private final int pulses;

    /// @param pulses how long everything lasts
    Motions(CanvasStage stage, int pulses) {
        this.stage = stage;
        this.pulses = pulses;
    }

    /// Moves a card about.
    Film.Motion drag(String card) {
        Point2D from = stage.card(card);
        return pulse -> {
            if (pulse == 0) {
                stage.move(from.getX(), from.getY() - 20);
                stage.grab(MouseButton.PRIMARY);
            }
            circle(from.getX(), from.getY() - 20, pulse);
            return goesOn(pulse, MouseButton.PRIMARY);
        };
    }

    /// Moves the view in a circle.
    Film.Motion panInCircles() {
        return pulse -> {
            if (pulse == 0) {
                stage.move(MIDDLE_X, MIDDLE_Y);
                stage.grab(MouseButton.MIDDLE);
            }
            circle(MIDDLE_X, MIDDLE_Y, pulse);
            return goesOn(pulse, MouseButton.MIDDLE);
        };
    }

    /// Moves the view far over the drawing, by one stroke after the other.
    Film.Motion panInStrokes() {
        return pulse -> {
            int at = pulse % STROKE;
            char way = WAY.charAt(pulse / STROKE % WAY.length());
            double along = at - STROKE / 2.0;
            double x = STROKE_X * along * (way == 'L' ? -1 : way == 'R' ? 1 : 0);
            double y = STROKE_Y * along * (way == 'U' ? -1 : way == 'D' ? 1 : 0);
            if (at == 0) {
                stage.release(MouseButton.MIDDLE);
                stage.move(MIDDLE_X + x, MIDDLE_Y + y);
                stage.grab(MouseButton.MIDDLE);
            }
            stage.move(MIDDLE_X + x, MIDDLE_Y + y);
            return goesOn(pulse, MouseButton.MIDDLE);
        };
    }

    /// Turns the wheel up and down again.
    Film.Motion zoom() {
        return pulse -> {
            if (pulse == 0) {
                stage.move(MIDDLE_X, MIDDLE_Y);
            }
            stage.wheel(pulse / ZOOMS % 2 == 0 ? -1 : 1);
            return pulse < pulses;
        };
    }

    private void circle(double x, double y, int pulse) {
        double angle = 2 * Math.PI * pulse / TURN;
        stage.move(x + RADIUS * Math.sin(angle), y + RADIUS * (1 - Math.cos(angle)) / 2);
    }

    private boolean goesOn(int pulse, MouseButton button) {
        if (pulse < pulses) {
            return true;
        }
        stage.release(button);
        return false;
    }
}
