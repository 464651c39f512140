package org.netwright.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.Found;
import org.netwright.ui.fx.Search;
import org.netwright.ui.fx.SearchPopup;
import org.netwright.workspace.Editor;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Spot;
import org.netwright.workspace.Spot.LooseEnd;
import org.netwright.workspace.Suggestions;
import org.netwright.workspace.Suggestions.Suggestion;

/// Places a layer by typing what it is, where the mouse is, beside the selected card, or where a wire was let go.
final class QuickAddView {
    private static final double WIDTH = 344;
    private static final Box NEW_CARD = new Box(0, 0, CardGeometry.WIDTH, CardGeometry.COMPACT_HEIGHT);

    private final Editor editor;
    private final MutableCell<Viewport> viewport;
    private final Region canvas;
    private final Words words;
    private final Suggestions suggestions;
    private final SearchPopup popup = new SearchPopup("quick-add", WIDTH);
    private Optional<Point> mouse = Optional.empty();
    private Consumer<String> reveal = id -> {};

    /// @param canvas the surface whose places the mouse tells
    QuickAddView(Editor editor, Problems problems, MutableCell<Viewport> viewport, Region canvas, Words words) {
        this.editor = editor;
        this.viewport = viewport;
        this.canvas = canvas;
        this.words = words;
        suggestions = new Suggestions(editor, problems);
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, event -> mouse = Optional.of(new Point(event.getX(), event.getY())));
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> mouse = Optional.of(new Point(event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> mouse = Optional.empty());
    }

    /// What brings a new layer into view.
    void revealing(Consumer<String> newReveal) {
        reveal = newReveal;
    }

    /// Opens at the mouse, or else beside the selected card, or else in the middle; the new layer is wired to what is
    /// selected, and stands on its own if it takes no wire. It never covers a card on which the mouse happens to rest.
    void open() {
        Point at = mouse.orElseGet(this::aside);
        Optional<Point> there = mouse.map(this::corner).filter(place -> !Placement.taken(network(), place));
        Point corner = there.orElseGet(this::free);
        var selected = editor.history().selection().get();
        if (selected.nodes().isEmpty() && selected.links().size() == 1) {
            open(new Spot.InWire(corner, selected.links().iterator().next()), at, () -> {});
        } else {
            List<LooseEnd> ends = selected.nodes().stream().flatMap(id -> outputOf(id).stream()).toList();
            Spot alone = new Spot.Free(corner);
            open(new Layers(ends.isEmpty() ? alone : new Spot.AtEnds(corner, ends), alone, there.isPresent() ? id -> {} : reveal), at);
        }
    }

    /// Opens on the ground, for a layer on its own.
    void open(Point at) {
        open(new Spot.Free(corner(at)), at, () -> {});
    }

    /// Opens on a wire, for a layer that goes into it.
    void open(Point at, Link wire) {
        open(new Spot.InWire(corner(at), wire), at, () -> {});
    }

    /// Opens where a wire was let go.
    ///
    /// @param closed what to do when it is over
    void open(Point at, LooseEnd end, Runnable closed) {
        Point place = viewport.get().toDrawing(at.x(), at.y());
        double x = end.output() ? place.x() : place.x() - CardGeometry.WIDTH;
        Point corner = new Point(
                MoveGesture.snapped(x, false), MoveGesture.snapped(place.y() - NEW_CARD.height() / 2, false));
        open(new Spot.AtEnds(corner, List.of(end)), at, closed);
    }

    private void open(Spot spot, Point at, Runnable closed) {
        open(new Layers(spot, closed), at);
    }

    private void open(Layers layers, Point at) {
        Point2D scene = canvas.localToScene(at.x(), at.y());
        popup.open(layers, canvas.getScene(), scene.getX() + 8, scene.getY() + 8);
    }

    private Point corner(Point at) {
        return Mouse.corner(viewport.get(), at.x(), at.y(), NEW_CARD);
    }

    /// The place of the view beside the selected card.
    private Point aside() {
        return editor.history().selection().get().only()
                .map(id -> network().node(id).at())
                .map(at -> viewport.get().toView(new Point(at.x() + CardGeometry.WIDTH, at.y())))
                .orElse(new Point((canvas.getWidth() - WIDTH) / 2, canvas.getHeight() / 4));
    }

    private Point free() {
        double width = Math.max(canvas.getWidth() / viewport.get().scale(), CardGeometry.COLUMN_STEP * 2);
        return Placement.free(network(), editor.history().selection().get().nodes(), width);
    }

    private Optional<LooseEnd> outputOf(String id) {
        List<Port> outputs = editor.catalog().get(network().node(id).kind()).spec().outputs();
        return outputs.stream().findFirst().map(port -> new LooseEnd(id, port.id(), true));
    }

    private Network network() {
        return editor.history().document().get().network();
    }

    /// The layers that can go to a spot.
    private final class Layers implements Search {
        private final Spot spot;
        private final Spot otherwise;
        private final Consumer<String> placed;
        private final Runnable over;

        /// @param over what to do when it is over
        Layers(Spot spot, Runnable over) {
            this.spot = spot;
            otherwise = spot;
            placed = id -> {};
            this.over = over;
        }

        /// @param otherwise where those go that cannot go there
        /// @param placed told which layer was placed
        Layers(Spot spot, Spot otherwise, Consumer<String> placed) {
            this.spot = spot;
            this.otherwise = otherwise;
            this.placed = placed;
            over = () -> {};
        }

        @Override
        public String prompt() {
            return words.of("ui.quick.prompt");
        }

        @Override
        public Result find(String typed) {
            Suggestions.Sorted there = suggestions.find(typed, spot);
            return there.first().isPresent() ? listed(there, spot, typed) : listed(suggestions.find(typed, otherwise), otherwise, typed);
        }

        private Result listed(Suggestions.Sorted sorted, Spot at, String typed) {
            var lines = new ArrayList<Found>();
            Optional<Found> first = Optional.empty();
            for (Suggestion suggestion : sorted.fitting()) {
                Found.Item item = item(suggestion, at);
                lines.add(item);
                first = sorted.first().equals(Optional.of(suggestion)) ? Optional.of(item) : first;
            }
            if (!sorted.others().isEmpty()) {
                lines.add(new Found.Heading(words.of("ui.quick.misfits")));
            }
            for (Suggestion suggestion : sorted.others()) {
                Found.Item item = item(suggestion, at);
                lines.add(item);
                first = sorted.first().equals(Optional.of(suggestion)) ? Optional.of(item) : first;
            }
            return new Result(lines, first, words.of("ui.quick.nothing", typed.strip()));
        }

        private Found.Item item(Suggestion suggestion, Spot at) {
            var reading = suggestion.reading();
            String note = suggestion.misfit().map(words::of).orElse("");
            if (!reading.unread().isEmpty()) {
                note = words.of("ui.quick.unread", String.join(" ", reading.unread()));
            }
            String form = suggestion.output().map(Object::toString).orElse("");
            String category = "category-" + reading.kind().spec().category().id();
            return new Found.Item(reading.title(), note, form, category, () -> placed.accept(suggestions.take(suggestion, at)));
        }

        @Override
        public void closed() {
            over.run();
        }
    }
}
