package org.netwright.ui.results;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.look.Theme;
import org.netwright.ui.fx.Amounts;

/// Paints a confusion: cells as dark as the share of their row, right answers in one colour and wrong ones in another.
final class ConfusionPainter {
    private static final double COUNTED = 19;
    private static final double NAMED = 11;
    private static final double SLANT = -45;
    private static final int LONGEST = 13;

    private final ClassEvaluation evaluation;
    private final Theme theme;

    ConfusionPainter(ClassEvaluation evaluation, Theme theme) {
        this.evaluation = evaluation;
        this.theme = theme;
    }

    void paint(GraphicsContext to, ConfusionGrid grid) {
        to.clearRect(0, 0, to.getCanvas().getWidth(), to.getCanvas().getHeight());
        to.setTextBaseline(VPos.CENTER);
        if (grid.cell() >= NAMED) {
            names(to, grid);
        }
        for (int truth = 0; truth < grid.classes(); truth++) {
            for (int guess = 0; guess < grid.classes(); guess++) {
                cell(to, grid, truth, guess);
            }
        }
    }

    private void names(GraphicsContext to, ConfusionGrid grid) {
        List<String> labels = evaluation.labels();
        to.setFont(Font.font("Inter", 11.5 * grid.enlarged()));
        to.setFill(Color.web(theme.text()));
        for (int of = 0; of < labels.size(); of++) {
            String name = shortened(labels.get(of));
            to.setTextAlign(TextAlignment.RIGHT);
            to.fillText(name, grid.left() - 8, grid.y(of) + grid.cell() / 2);
            to.save();
            to.translate(grid.x(of) + grid.cell() / 2, grid.top() - 8);
            to.rotate(SLANT);
            to.setTextAlign(TextAlignment.LEFT);
            to.fillText(name, 0, 0);
            to.restore();
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    private void cell(GraphicsContext to, ConfusionGrid grid, int truth, int guess) {
        int count = evaluation.confusion().count(truth, guess);
        double share = count / (double) Math.max(1, evaluation.confusion().support(truth));
        double shade = count == 0 ? 0 : 0.1 + 0.9 * (truth == guess ? share : Math.sqrt(share));
        String strong = truth == guess ? theme.accent() : theme.broken();
        String ground = count == 0 ? theme.canvas() : Theme.mix(theme.surface(), strong, shade);
        double gap = grid.cell() > COUNTED ? 1 : 0.5;
        to.setFill(Color.web(ground));
        to.fillRect(grid.x(guess), grid.y(truth), grid.cell() - gap, grid.cell() - gap);
        if (count > 0 && grid.cell() >= COUNTED) {
            to.setFont(Font.font("JetBrains Mono", 11 * grid.enlarged()));
            to.setTextAlign(TextAlignment.CENTER);
            to.setFill(legible(Color.web(ground)));
            to.fillText(
                    Amounts.count(count),
                    grid.x(guess) + (grid.cell() - gap) / 2,
                    grid.y(truth) + (grid.cell() - gap) / 2,
                    grid.cell() - 3);
        }
    }

    /// Black or white, whichever stands out more.
    private static Color legible(Color ground) {
        double light = 0.2126 * Math.pow(ground.getRed(), 2.2)
                + 0.7152 * Math.pow(ground.getGreen(), 2.2)
                + 0.0722 * Math.pow(ground.getBlue(), 2.2);
        return light > 0.18 ? Color.BLACK : Color.WHITE;
    }
}
