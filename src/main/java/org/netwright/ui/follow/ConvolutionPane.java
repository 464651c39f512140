package org.netwright.ui.follow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.netwright.explanation.Working;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;

/// Window × kernel, channel by channel: the channels that say most are written out, the others summed, and the bias added.
final class ConvolutionPane extends GridPane {
    private static final int WRITTEN = 2;
    private static final int SMALL_WINDOW = 3;

    private final Words words;

    /// @param kernel what the second grid is called
    ConvolutionPane(List<Working.Patch> patches, String kernel, Guide guide) {
        getStyleClass().add("nw-convolution");
        words = guide.words();
        List<Working.Patch> sorted = patches.stream()
                .sorted(Comparator.comparingDouble(patch -> -Math.abs(patch.sum())))
                .toList();
        boolean small = sorted.getFirst().area().rows() <= SMALL_WINDOW;
        int written = Math.min(sorted.size(), small ? WRITTEN : WRITTEN - 1);
        List<Working.Patch> shown = sorted.subList(0, written);
        double[] inputs = shown.stream().flatMapToDouble(patch -> Arrays.stream(patch.inputs())).toArray();
        double[] kernels = shown.stream().flatMapToDouble(patch -> Arrays.stream(patch.kernel())).toArray();
        Shades ofInputs = Shades.of(guide.theme(), inputs);
        Shades ofKernels = Shades.of(guide.theme(), kernels);
        if (patches.size() > 1) {
            row(0, head(words.of("follow.conv.channel")), head(words.of("follow.conv.window")), new Label(),
                    head(kernel), new Label(), new Label());
        } else {
            row(0, new Label(), head(words.of("follow.conv.window")), new Label(), head(kernel),
                    new Label(), new Label());
        }
        for (Working.Patch patch : shown) {
            int columns = patch.area().columns();
            row(getRowCount(),
                    patches.size() > 1 ? big(String.valueOf(patch.area().channel() + 1)) : new Label(),
                    new NumberGrid(patch.inputs(), columns, ofInputs),
                    big("×"),
                    new NumberGrid(patch.kernel(), columns, ofKernels),
                    big("="),
                    Digits.label(patch.sum(), "nw-term-large"));
        }
        if (written < sorted.size()) {
            double rest = sorted.subList(written, sorted.size()).stream().mapToDouble(Working.Patch::sum).sum();
            line(words.of("follow.conv.rest", sorted.size() - written), "+", Digits.label(rest, "nw-term-large"));
        }
    }

    /// A bias that is added.
    ConvolutionPane plus(double bias) {
        line(words.of("follow.bias"), "+", Digits.label(bias, "nw-term-large"));
        return this;
    }

    /// What all of it comes to.
    ConvolutionPane total(double number) {
        Label total = Digits.label(number, "nw-strong", "nw-total", "nw-term-large");
        total.setId("follow-total");
        line(words.of("follow.total"), "=", total);
        return this;
    }

    private void row(int row, Node... nodes) {
        addRow(row, nodes);
        for (Node node : nodes) {
            GridPane.setValignment(node, VPos.CENTER);
            GridPane.setHalignment(node, HPos.CENTER);
        }
        GridPane.setHalignment(nodes[nodes.length - 1], HPos.RIGHT);
    }

    private void line(String name, String sign, Label number) {
        int row = getRowCount();
        Label label = Controls.label(name, "nw-muted");
        add(label, 0, row, 4, 1);
        GridPane.setHalignment(label, HPos.RIGHT);
        add(big(sign), 4, row);
        add(number, 5, row);
        GridPane.setHalignment(number, HPos.RIGHT);
    }

    private static Label head(String text) {
        return Controls.label(text, "nw-muted", "nw-term-head");
    }

    private static Label big(String text) {
        return Controls.label(text, "nw-term-large");
    }
}
