package org.netwright.workspace;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.netwright.layout.AutoLayout;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Network;
import org.netwright.network.Point;

/// Lays the drawing out anew, as one step. Places are found on the side: for a thousand layers that takes a second. Only
/// what was asked for last is done, and only if the drawing has not become another one meanwhile.
public final class Tidying {
    /// Lines of fewer cards are not worth reading.
    private static final int FEWEST = 4;

    private final Editor editor;
    private final Newest<Placed> places;

    /// What was found.
    ///
    /// @param at corners by id
    /// @param network the drawing that was asked about, with its layers there
    private record Placed(Map<String, Point> at, Network network) {}

    /// Tidies the document of an editor.
    ///
    /// @param threads where places are found
    public Tidying(Editor editor, Threads threads) {
        this.editor = editor;
        places = new Newest<>(threads);
    }

    /// Lays it out from left to right, so that all of it is seen as large as can be.
    ///
    /// @param view the size of what it is seen in, in pixels
    /// @param then told the drawing as it was, once it is tidied
    public void across(Box view, Consumer<Network> then) {
        double width = Math.max(view.width(), (FEWEST - 1) * CardGeometry.COLUMN_STEP);
        tidy(network -> AutoLayout.fitting(network, new Box(0, 0, width, view.height())), then);
    }

    /// Lays it out from top to bottom, so that all of it is seen as large as can be.
    ///
    /// @param view the size of what it is seen in, in pixels
    /// @param then told the drawing as it was, once it is tidied
    public void down(Box view, Consumer<Network> then) {
        double row = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;
        double height = Math.max(view.height(), FEWEST * row + 2 * CardGeometry.MARGIN_TOP);
        tidy(network -> AutoLayout.fittingDown(network, new Box(0, 0, view.width(), height)), then);
    }

    private void tidy(Function<Network, Map<String, Point>> layout, Consumer<Network> then) {
        Network asked = network();
        places.ask(() -> place(asked, layout), found -> {
            Network before = network();
            if (before.equals(asked)) {
                editor.tidy(found.network);
                then.accept(before);
            } else if (before.flowsLike(asked)) {
                editor.tidy(found.at);
                then.accept(before);
            }
        });
    }

    private static Placed place(Network asked, Function<Network, Map<String, Point>> layout) {
        Map<String, Point> at = layout.apply(asked);
        return new Placed(at, Edits.apply(asked, new Edit.MoveNodes(at)));
    }

    private Network network() {
        return editor.history().document().get().network();
    }
}
