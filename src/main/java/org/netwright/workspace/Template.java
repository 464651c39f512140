package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layout.AutoLayout;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.workspace.QuickAdd.Reading;

/// A well-known network to start from, written down as it would be typed, layer by layer.
///
/// @param id names it; its name and what it is good for are in the words under it
/// @param lines what [QuickAdd] reads; each layer follows the one before, unless `<- 2 5` names others by their line
public record Template(String id, List<String> lines) {
    private static final int COLUMNS = 4;

    /// Copies the list.
    public Template {
        lines = List.copyOf(lines);
    }

    static Template of(String id, String... lines) {
        return new Template(id, Arrays.asList(lines));
    }

    /// The drawing, laid out.
    public Network network(LayerCatalog catalog) {
        var reader = new QuickAdd(catalog);
        var ids = new ArrayList<String>();
        Network network = Network.EMPTY;
        for (String line : lines) {
            String[] parts = line.split("<-", 2);
            Reading reading = reader.read(parts[0]).getFirst();
            LayerKind kind = reading.kind();
            String id = network.freshId(Set.of());
            String name = network.freshName(kind.spec().name().toLowerCase(Locale.ROOT), Set.of());
            var nodes = new LinkedHashMap<>(network.nodes());
            nodes.put(id, new Node(id, name, kind.spec().id(), reading.values(), new Point(0, 0)));
            var links = new ArrayList<>(network.links());
            sources(parts, ids).forEach(from -> links.add(Link.of(from, id)));
            ids.add(id);
            network = new Network(nodes, links);
        }
        double width = 2 * CardGeometry.MARGIN_LEFT + COLUMNS * CardGeometry.COLUMN_STEP;
        return Edits.apply(network, AutoLayout.edit(network, width));
    }

    private static List<String> sources(String[] parts, List<String> ids) {
        if (parts.length == 1) {
            return ids.isEmpty() ? List.of() : List.of(ids.getLast());
        }
        return Arrays.stream(parts[1].strip().split(" ", -1)).map(line -> ids.get(Integer.parseInt(line) - 1)).toList();
    }
}
