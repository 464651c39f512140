package org.netwright.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Columns of a part with branches, as the Eclipse Layout Kernel's layered algorithm finds them (Sugiyama et al. 1981;
/// Schulze, Spönemann and von Hanxleden 2014): few crossings, chains level, branches around the middle of their fork.
final class LayeredColumns {
    static {
        // outside Eclipse nobody else tells the kernel how to copy its own options
        LayoutMetaDataService.initElkReflect();
    }

    private LayeredColumns() {}

    /// Places the nodes of one part.
    static Columns of(Flow flow, List<Integer> part, Reading reading) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, CardGeometry.BRANCH_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, CardGeometry.BRANCH_GAP / 2);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 3);

        Map<Integer, ElkNode> nodes = new LinkedHashMap<>();
        for (int number : part) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(CardGeometry.WIDTH, reading.card());
            nodes.put(number, node);
        }
        nodes.forEach((number, node) ->
                flow.next().get(number).forEach(child -> ElkGraphUtil.createSimpleEdge(node, nodes.get(child))));
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());

        Map<Integer, Columns.Cell> cells = new HashMap<>();
        nodes.forEach((number, node) ->
                cells.put(number, new Columns.Cell(node.getProperty(LayeredOptions.LAYERING_LAYER_ID), node.getY())));
        return new Columns(cells);
    }
}
