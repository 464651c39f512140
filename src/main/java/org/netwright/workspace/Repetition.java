package org.netwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Edit;
import org.netwright.network.Excerpt;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.network.Reach;

/// Layers once more behind themselves: the copies take what the originals give, and give it on to what the originals gave
/// it to. So a block becomes a stack of blocks, one gesture each.
final class Repetition {
    private static final double ROW = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;

    private final Network network;
    private final LayerCatalog catalog;
    private final Set<String> ids;

    Repetition(Network network, LayerCatalog catalog, Set<String> ids) {
        this.network = network;
        this.catalog = catalog;
        this.ids = ids;
    }

    /// What comes of it.
    ///
    /// @param copy the copies, with their frames
    /// @param edits what it takes
    record Result(Network copy, List<Edit> edits) {}

    /// What it takes; empty where it is not plain what shall follow what: where more than one of the layers gives something
    /// away, or none takes anything.
    Optional<Result> result() {
        List<Node> ends = nodes().filter(this::givesAway).toList();
        List<Head> heads = heads();
        boolean allGive = nodes().noneMatch(node -> spec(node).outputs().isEmpty());
        return ends.size() == 1 && !heads.isEmpty() && allGive
                ? Optional.of(behind(ends.getFirst(), heads))
                : Optional.empty();
    }

    private Result behind(Node end, List<Head> heads) {
        Point by = away();
        Network copy = Insertion.of(network, Excerpt.of(network, ids), by);
        Map<String, String> fresh = pairs(copy);
        String last = Objects.requireNonNull(fresh.get(end.id()));
        String port = spec(end).outputs().getFirst().id();
        var edits = new ArrayList<Edit>();
        Map<String, Point> moved = makingRoom(end, by);
        if (!moved.isEmpty()) {
            edits.add(new Edit.MoveNodes(moved));
        }
        edits.add(new Edit.Insert(copy));
        network.outOf(end.id()).stream()
                .filter(link -> !ids.contains(link.to()))
                .forEach(link -> edits.add(
                        new Edit.Rewire(link, new Link(last, link.fromPort(), link.to(), link.toPort()))));
        heads.forEach(head -> edits.add(new Edit.Connect(
                new Link(end.id(), port, Objects.requireNonNull(fresh.get(head.node())), head.port()))));
        return new Result(copy, edits);
    }

    /// Where something flows in from elsewhere, or would.
    private record Head(String node, String port) {}

    private List<Head> heads() {
        var heads = new LinkedHashSet<Head>();
        for (Node node : nodes().toList()) {
            List<Link> into = network.into(node.id());
            into.stream()
                    .filter(link -> !ids.contains(link.from()))
                    .forEach(link -> heads.add(new Head(node.id(), link.toPort())));
            spec(node).inputs().stream()
                    .filter(port -> into.isEmpty())
                    .map(Port::id)
                    .findFirst()
                    .ifPresent(port -> heads.add(new Head(node.id(), port)));
        }
        return List.copyOf(heads);
    }

    private boolean givesAway(Node node) {
        List<Link> out = network.outOf(node.id());
        return out.isEmpty() || out.stream().anyMatch(link -> !ids.contains(link.to()));
    }

    /// Copies lie to the right of a row, and below of what takes several.
    private Point away() {
        Box all = outline();
        boolean row = all.height() <= CardGeometry.HEIGHT;
        double right = all.width() + CardGeometry.COLUMN_GAP;
        double down = Math.ceil((all.height() - CardGeometry.COMPACT_HEIGHT) / ROW) * ROW + ROW;
        return row ? new Point(right, 0) : new Point(0, down);
    }

    /// What follows, and lies where the copies go, makes room.
    private Map<String, Point> makingRoom(Node end, Point by) {
        Box all = outline();
        Set<String> behind = Reach.after(network, Set.of(end.id()));
        var moved = new LinkedHashMap<String, Point>();
        for (Node node : network.nodes().values()) {
            boolean inRow = node.at().x() > all.x() && Math.abs(node.at().y() - all.y()) < CardGeometry.HEIGHT;
            boolean there = by.y() > 0 ? node.at().y() > all.y() : inRow;
            if (there && behind.contains(node.id()) && !ids.contains(node.id())) {
                moved.put(node.id(), new Point(node.at().x() + by.x(), node.at().y() + by.y()));
            }
        }
        return moved;
    }

    private Box outline() {
        return nodes()
                .map(node -> CardGeometry.box(node.at(), CardGeometry.COMPACT_HEIGHT))
                .reduce(Box::union)
                .orElseThrow();
    }

    /// The id of each one's copy; a copy keeps the order.
    private Map<String, String> pairs(Network copy) {
        var pairs = new LinkedHashMap<String, String>();
        var copies = copy.nodes().keySet().iterator();
        nodes().forEach(node -> pairs.put(node.id(), copies.next()));
        return pairs;
    }

    private Stream<Node> nodes() {
        return network.nodes().values().stream().filter(node -> ids.contains(node.id()));
    }

    private LayerSpec spec(Node node) {
        return catalog.get(node.kind()).spec();
    }
}
