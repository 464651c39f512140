package org.netwright.ui.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.netwright.layer.LayerCatalog;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.training.LayerView;

/// Draws residual networks of any size, in rows like a page of text.
final class LargeNetwork {
    /// Width over height of the page, about that of a window.
    private static final double PAGE = 1.6;
    private static final double ROW_STEP = CardGeometry.HEIGHT + CardGeometry.ROW_GAP;
    private static final List<String> END = List.of("max-pool-2d", "flatten", "dense", "classification");
    private static final int CHANNELS = 12;
    private static final int SIDE = 14;

    private final LayerCatalog catalog;
    private final int columns;
    private final LinkedHashMap<String, Node> nodes = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    private LargeNetwork(LayerCatalog catalog, int size) {
        this.catalog = catalog;
        columns = (int) Math.max(1, Math.round(Math.sqrt(size * PAGE * ROW_STEP / CardGeometry.COLUMN_STEP)));
    }

    /// A network of so many layers.
    static Network of(LayerCatalog catalog, int size) {
        return new LargeNetwork(catalog, size).draw(size);
    }

    /// The id of one of its layers.
    ///
    /// @param number from 0, in reading order
    static String id(int number) {
        return "n" + number;
    }

    private Network draw(int size) {
        String last = add("image-input");
        while (nodes.size() + 4 <= size - END.size()) {
            String conv = add("conv-2d", "padding", "same");
            String norm = add("batch-norm");
            String act = add("activation");
            links.add(Link.of(last, conv));
            links.add(Link.of(conv, norm));
            links.add(Link.of(norm, act));
            if (links.size() > 3) {
                String sum = add("add");
                links.add(Link.of(last, sum));
                links.add(Link.of(act, sum));
                last = sum;
            } else {
                last = act;
            }
        }
        while (nodes.size() < size - END.size()) {
            last = behind(last, "activation");
        }
        for (String kind : END) {
            last = behind(last, kind);
        }
        return new Network(nodes, links);
    }

    private String behind(String last, String kind) {
        String next = add(kind);
        links.add(Link.of(last, next));
        return next;
    }

    private String add(String kind, String... set) {
        int number = nodes.size();
        String id = id(number);
        Values values = set.length == 0 ? Values.DEFAULTS : values(kind, set[0], set[1]);
        double x = CardGeometry.MARGIN_LEFT + number % columns * CardGeometry.COLUMN_STEP;
        double y = CardGeometry.MARGIN_TOP + number / columns * ROW_STEP;
        nodes.put(id, new Node(id, kind + " " + id, kind, values, new Point(x, y)));
        return id;
    }

    private Values values(String kind, String param, String value) {
        for (Param<?> each : catalog.get(kind).spec().params()) {
            if (each.id().equals(param)) {
                return with(each, value);
            }
        }
        throw new IllegalArgumentException(kind + " has no " + param);
    }

    private static <T> Values with(Param<T> param, String value) {
        return Values.DEFAULTS.with(param, param.read(value).orElseThrow());
    }

    /// A picture for each layer, as training makes them.
    static Map<String, LayerView> views(Network network) {
        var random = new Random(7);
        var views = new HashMap<String, LayerView>();
        network.nodes().keySet().forEach(id -> {
            var pixels = new byte[CHANNELS * SIDE * SIDE];
            random.nextBytes(pixels);
            views.put(id, new LayerView.Maps(CHANNELS, CHANNELS, SIDE, SIDE, pixels));
        });
        return Map.copyOf(views);
    }
}
