package org.netwright.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.netwright.network.Point;

/// A network on its way to paper: its parts in columns, which are then broken into lines of a length that is still open:
/// rows from top to bottom, or columns from left to right.
final class Page {
    /// Lines this much longer than fit the view are tried at most.
    private static final int LONGER = 60;
    /// Longer lines must be better by this much.
    private static final double CLEARLY = 1.01;
    /// Each value more than one that goes on in another line is worth this share of the size.
    private static final double CUT = 0.2;

    private final Flow flow;
    private final Reading reading;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> single = new ArrayList<>();

    /// What wires join.
    private record Part(List<Integer> nodes, Columns columns, List<RowBreaks.Crossing> crossings) {}

    Page(Flow flow, Reading reading) {
        this.flow = flow;
        this.reading = reading;
        Flow essential = flow.essential();
        for (List<Integer> nodes : flow.parts()) {
            if (nodes.size() == 1) {
                single.addAll(nodes);
            } else {
                Columns columns = Columns.of(essential, nodes, reading);
                parts.add(new Part(nodes, columns, crossings(nodes, columns)));
            }
        }
    }

    /// Places by node id, with lines of this many cards.
    SequencedMap<String, Point> arrange(int width) {
        return new Filling(width).arrange();
    }

    /// Places by node id, with lines of that many cards that let all be seen largest.
    ///
    /// @param fewest cards a line takes
    SequencedMap<String, Point> largest(int fewest, Box view) {
        var first = new Filling(fewest);
        SequencedMap<String, Point> best = first.arrange();
        double worth = first.worth(best, view);
        boolean all = scale(best, view) == 1;
        int longest = parts.stream().mapToInt(part -> part.columns().count()).max().orElse(0);
        for (int width = fewest + 1; !all && width <= Math.min(longest, fewest + LONGER); width++) {
            var filling = new Filling(width);
            SequencedMap<String, Point> places = filling.arrange();
            double now = filling.worth(places, view);
            if (now > worth * CLEARLY) {
                best = places;
                worth = now;
            }
        }
        return best;
    }

    /// At which scale all of it fits a view; never above 1.
    private static double scale(Map<String, Point> places, Box view) {
        double right = places.values().stream().mapToDouble(Point::x).max().orElse(0) + CardGeometry.WIDTH;
        double bottom = places.values().stream().mapToDouble(Point::y).max().orElse(0) + CardGeometry.HEIGHT;
        double across = view.width() / (right + CardGeometry.MARGIN_LEFT);
        double down = view.height() / (bottom + CardGeometry.MARGIN_TOP);
        return Math.min(1, Math.min(across, down));
    }

    /// What passes the left edge of each column, skip connections included.
    private List<RowBreaks.Crossing> crossings(List<Integer> part, Columns columns) {
        int[] values = new int[columns.count() + 1];
        int[] wires = new int[columns.count() + 1];
        for (int node : part) {
            int from = columns.cell(node).column();
            int last = from;
            for (int child : flow.next().get(node)) {
                int to = columns.cell(child).column();
                last = Math.max(last, to);
                wires[from + 1]++;
                wires[to + 1]--;
            }
            values[from + 1]++;
            values[last + 1]--;
        }
        Arrays.parallelPrefix(values, Integer::sum);
        Arrays.parallelPrefix(wires, Integer::sum);
        return IntStream.range(0, columns.count())
                .mapToObj(column -> new RowBreaks.Crossing(values[column], wires[column]))
                .toList();
    }

    /// The page while it fills.
    private final class Filling {
        private final int width;
        private final Map<Integer, Point> places = new HashMap<>();
        private double edge = 0;
        private int cut = 0;

        Filling(int width) {
            this.width = width;
        }

        SequencedMap<String, Point> arrange() {
            parts.forEach(this::place);
            placeSingle();
            SequencedMap<String, Point> byId = new LinkedHashMap<>();
            for (int node = 0; node < flow.size(); node++) {
                byId.put(flow.ids().get(node), Objects.requireNonNull(places.get(node)));
            }
            return byId;
        }

        /// How well that is seen: large, and with few branches cut.
        double worth(Map<String, Point> all, Box view) {
            return scale(all, view) / (1 + CUT * cut);
        }

        private void place(Part part) {
            Columns columns = part.columns();
            List<Integer> starts = RowBreaks.of(part.crossings(), width);
            for (int row = 0; row < starts.size(); row++) {
                int first = starts.get(row);
                cut += row == 0 ? 0 : part.crossings().get(first).values() - 1;
                int end = row + 1 < starts.size() ? starts.get(row + 1) : columns.count();
                List<Integer> inRow = part.nodes().stream()
                        .filter(node -> columns.cell(node).column() >= first)
                        .filter(node -> columns.cell(node).column() < end)
                        .toList();
                placeRow(inRow, columns, first);
            }
        }

        private void placeRow(List<Integer> nodes, Columns columns, int first) {
            double upper = nodes.stream().mapToDouble(node -> columns.cell(node).y()).min().orElse(0);
            double lower = nodes.stream().mapToDouble(node -> columns.cell(node).y()).max().orElse(0);
            for (int node : nodes) {
                Columns.Cell cell = columns.cell(node);
                places.put(node, reading.place(cell.column() - first, Math.rint(edge + cell.y() - upper)));
            }
            edge = Math.rint(edge + lower - upper + reading.breadth());
        }

        private void placeSingle() {
            for (int i = 0; i < single.size(); i++) {
                places.put(single.get(i), reading.place(i % width, edge + i / width * reading.breadth()));
            }
        }
    }
}
