package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.netwright.layer.LayerKind;
import org.netwright.network.Fitting;
import org.netwright.network.Link;
import org.netwright.network.NodeFacts;
import org.netwright.network.Point;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Graft;

/// The wire that a layer would go into if it were let go here. It lights up, and words beside the mouse say what would
/// come of it.
final class Splice {
    /// So many pixels around the mouse a wire is found.
    private static final double REACH = 22;

    private final Board board;
    private final Words words;
    private Optional<WireView> lit = Optional.empty();

    Splice(Board board, Words words) {
        this.board = board;
        this.words = words;
    }

    /// Looks for a wire at a place of the view and lights it.
    ///
    /// @param values what is set about the layer
    Optional<Link> over(LayerKind kind, Values values, Point mouse) {
        Viewport viewport = board.viewport().get();
        Optional<WireView> now = Graft.goesThrough(kind.spec())
                ? board.drawing().wireAt(viewport.toDrawing(mouse.x(), mouse.y()), REACH / viewport.scale())
                : Optional.empty();
        if (!now.equals(lit)) {
            clear();
            lit = now;
        }
        lit.ifPresent(wire -> {
            Styles.state(wire, "splice", true);
            say(kind, values, wire.link(), mouse);
        });
        return lit.map(WireView::link);
    }

    private void say(LayerKind kind, Values values, Link wire, Point mouse) {
        var facts = board.problems().compiled().get().facts();
        Optional<Fitting> fitting = facts.getOrDefault(wire.from(), NodeFacts.UNKNOWN).output()
                .map(form -> Fitting.of(kind, values, List.of(form), board.problems().data().get()));
        Optional<String> misfit = fitting.flatMap(Fitting::misfit).map(words::of);
        String fits = fitting.flatMap(Fitting::output)
                .map(form -> words.of("ui.splice.fits", form.toString()))
                .orElseGet(() -> words.of("ui.splice"));
        board.hints().say(misfit.orElse(fits), mouse, misfit.isPresent() ? Hints.Mood.WATCH : Hints.Mood.GOOD);
    }

    /// No wire is lit any more.
    void clear() {
        lit.ifPresent(wire -> {
            Styles.state(wire, "splice", false);
            board.hints().say("", new Point(0, 0), Hints.Mood.PLAIN);
        });
        lit = Optional.empty();
    }
}
