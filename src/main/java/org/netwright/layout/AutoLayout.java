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
import org.netwright.network.Edit;
import org.netwright.network.Network;
import org.netwright.network.Point;

/// Lays a network out to be read like text: from left to right, and in the next row where the view ends; or from top to
/// bottom, and in the next column. The same
/// network always gets the same layout. Takes a time that can be felt for a thousand nodes: not for the thread that
/// draws.
public final class AutoLayout {
    private AutoLayout() {}

    /// The edit that lays everything out.
    ///
    /// @param viewWidth the width rows shall fit, in pixels at 100 % zoom
    public static Edit.MoveNodes edit(Network network, double viewWidth) {
        return new Edit.MoveNodes(arrange(network, viewWidth));
    }

    /// Where every card should lie, by node id.
    ///
    /// Every node lies right of its predecessors in the same row, or in a later row. Parts that no wire joins follow
    /// each other in rows of their own, single cards last. Wires that run in a circle are laid out as if one of them
    /// were not there.
    ///
    /// @param viewWidth the width rows shall fit, in pixels at 100 % zoom
    public static SequencedMap<String, Point> arrange(Network network, double viewWidth) {
        return new Page(Flow.of(network), Reading.ACROSS, columnsIn(viewWidth)).arrange();
    }

    /// The same from top to bottom: every node lies below its predecessors in the same column, or in a later column.
    ///
    /// @param viewHeight the height columns shall fit, in pixels at 100 % zoom
    public static SequencedMap<String, Point> arrangeDown(Network network, double viewHeight) {
        return new Page(Flow.of(network), Reading.DOWN, rowsIn(viewHeight)).arrange();
    }

    /// How many cards fit beside each other.
    static int columnsIn(double viewWidth) {
        double room = viewWidth - 2 * CardGeometry.MARGIN_LEFT + CardGeometry.COLUMN_GAP;
        return (int) Math.clamp(Math.floor(room / CardGeometry.COLUMN_STEP), 1, 1000);
    }

    /// How many cards fit below each other.
    static int rowsIn(double viewHeight) {
        double room = viewHeight - 2 * CardGeometry.MARGIN_TOP + CardGeometry.ROW_GAP;
        return (int) Math.clamp(Math.floor(room / Reading.DOWN.step()), 1, 1000);
    }

    /// The page while it fills with lines of cards: rows from top to bottom, or columns from left to right.
    private static final class Page {
        private final Flow flow;
        private final Flow essential;
        private final Reading reading;
        private final int width;
        private final Map<Integer, Point> places = new HashMap<>();
        private double edge = 0;

        Page(Flow flow, Reading reading, int width) {
            this.flow = flow;
            this.essential = flow.essential();
            this.reading = reading;
            this.width = width;
        }

        SequencedMap<String, Point> arrange() {
            List<Integer> single = new ArrayList<>();
            for (List<Integer> part : flow.parts()) {
                if (part.size() == 1) {
                    single.addAll(part);
                } else {
                    place(part);
                }
            }
            placeSingle(single);
            SequencedMap<String, Point> byId = new LinkedHashMap<>();
            for (int node = 0; node < flow.size(); node++) {
                byId.put(flow.ids().get(node), Objects.requireNonNull(places.get(node)));
            }
            return byId;
        }

        private void place(List<Integer> part) {
            Columns columns = Columns.of(essential, part, reading);
            List<Integer> starts = RowBreaks.of(crossings(part, columns), width);
            for (int row = 0; row < starts.size(); row++) {
                int first = starts.get(row);
                int end = row + 1 < starts.size() ? starts.get(row + 1) : columns.count();
                List<Integer> inRow = part.stream()
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

        private void placeSingle(List<Integer> nodes) {
            for (int i = 0; i < nodes.size(); i++) {
                places.put(nodes.get(i), reading.place(i % width, edge + i / width * reading.breadth()));
            }
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
    }
}
