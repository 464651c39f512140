package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Node;
import org.netwright.param.Param;

/// What several layers have in common that can be set: for layers of one kind everything, for others the parameters that
/// are the same in every respect but when they matter.
public final class SharedParams {
    private SharedParams() {}

    /// The parameters that all of these layers have, in the order of the first one's form.
    public static List<Param<?>> of(Collection<Node> nodes, LayerCatalog catalog) {
        List<Param<?>> shared = new ArrayList<>();
        boolean first = true;
        for (String kind : new LinkedHashSet<>(nodes.stream().map(Node::kind).toList())) {
            List<Param<?>> own = catalog.get(kind).spec().params();
            shared = first ? new ArrayList<>(own) : both(shared, own);
            first = false;
        }
        return List.copyOf(shared);
    }

    private static List<Param<?>> both(List<Param<?>> some, List<Param<?>> others) {
        var both = new ArrayList<Param<?>>();
        some.forEach(param -> {
            Optional<Param<?>> same = others.stream().filter(other -> always(other).equals(always(param))).findFirst();
            same.ifPresent(other -> both.add(other.equals(param) ? param : always(param)));
        });
        return both;
    }

    private static Param<?> always(Param<?> param) {
        return param.with(param.about().always());
    }
}
