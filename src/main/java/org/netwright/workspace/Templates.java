package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Fix;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.param.Message;
import org.netwright.tensor.DataSchema;

/// Well-known networks to start from, fitted to the data that is chosen.
public final class Templates {
    /// More than any of them needs.
    private static final int MOST_FIXES = 12;

    private final Editor editor;
    private final Problems problems;
    private final Compiler compiler;

    /// Templates for the drawing of an editor.
    ///
    /// @param problems knows what the data offers
    public Templates(Editor editor, Problems problems) {
        this.editor = editor;
        this.problems = problems;
        compiler = new Compiler(editor.catalog());
    }

    /// All of them, the simplest first.
    public static List<Template> all() {
        return List.of(
                Template.of("mlp", "table", "dense 64 relu", "dropout 0.2", "dense 32 relu", "classification"),
                Template.of(
                        "lenet",
                        "image",
                        "conv 6 5x5 same tanh",
                        "average pool 2d",
                        "conv 16 5x5 tanh",
                        "average pool 2d",
                        "flatten",
                        "dense 120 tanh",
                        "dense 84 tanh",
                        "classification"),
                Template.of(
                        "cnn",
                        "image",
                        "conv 32 relu",
                        "max pool 2d",
                        "conv 64 relu",
                        "max pool 2d",
                        "conv 64 relu",
                        "flatten",
                        "dense 64 relu",
                        "classification"),
                Template.of(
                        "residual",
                        "image",
                        "conv 32 same relu",
                        "conv 32 same relu",
                        "batch norm",
                        "conv 32 same",
                        "add <- 5 2",
                        "relu",
                        "global average 2d",
                        "classification"),
                Template.of("lstm", "text", "embedding 64", "lstm 64", "dropout 0.3", "classification"),
                Template.of(
                        "attention",
                        "text",
                        "embedding 64",
                        "multi-head attention 4",
                        "add <- 3 2",
                        "layer norm",
                        "average over time",
                        "dropout 0.3",
                        "classification"));
    }

    /// A drawing with the input, classes and what else the data asks for.
    static Network fitted(Compiler compiler, Network plain, Optional<DataSchema> data) {
        Network network = plain;
        for (int i = 0; i < MOST_FIXES; i++) {
            Compiled compiled = compiler.compile(network, data);
            Optional<Fix> fix = compiled.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .flatMap(problem -> problem.fixes().stream().limit(1))
                    .findFirst();
            if (fix.isEmpty()) {
                return network;
            }
            network = Edits.applyAll(network, fix.get().edits());
        }
        return network;
    }

    /// The drawing of a template as it would come into this document: as it is where it is for other data.
    public Network drawing(Template template) {
        Network plain = template.network(editor.catalog());
        Network fitted = fitted(compiler, plain, problems.data().get());
        return broken(fitted) ? plain : fitted;
    }

    /// Whether a template works with the data that is chosen; any does where none is.
    public boolean suits(Template template) {
        return !broken(drawing(template));
    }

    private boolean broken(Network network) {
        return compiler.compile(network, problems.data().get()).broken();
    }

    /// Puts a template on the canvas, below what is there, and selects it.
    ///
    /// @param name what it is called
    public void take(Template template, String name) {
        Network there = editor.history().document().get().network();
        Network part = drawing(template);
        Network fresh = Insertion.of(there, part, below(there));
        Selection selected = there.nodes().isEmpty() ? Selection.NONE : Selection.of(fresh.nodes().keySet());
        editor.apply(Message.of("workspace.step.template", name), List.of(new Edit.Insert(fresh)), selected);
    }

    private static Point below(Network there) {
        double bottom = there.nodes().values().stream().mapToDouble(node -> node.at().y()).max().orElse(Double.NaN);
        return there.nodes().isEmpty()
                ? new Point(0, 0)
                : new Point(0, bottom + CardGeometry.HEIGHT + CardGeometry.ROW_GAP - CardGeometry.MARGIN_TOP);
    }
}
