package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Node;
import org.netwright.param.Param;

/// What several layers have in common that can be set: for layers of one kind everything, for others the parameters that
/// are the same in every respect.
public final class SharedParams {
    private SharedParams() {}

    /// The parameters that all of these layers have, in the order of the first one's form.
    public static List<Param<?>> of(Collection<Node> nodes, LayerCatalog catalog) {
        var shared = new ArrayList<Param<?>>();
        boolean first = true;
        for (String kind : new LinkedHashSet<>(nodes.stream().map(Node::kind).toList())) {
            List<Param<?>> own = catalog.get(kind).spec().params();
            if (first) {
                shared.addAll(own);
            } else {
                shared.retainAll(own);
            }
            first = false;
        }
        return List.copyOf(shared);
    }
}
