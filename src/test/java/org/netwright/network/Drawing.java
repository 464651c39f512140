package org.netwright.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netwright.layer.LayerCatalog;
import org.netwright.layers.StandardLayers;
import org.netwright.param.Param;
import org.netwright.param.Parsed;
import org.netwright.param.Values;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// Draws networks in tests: `new Drawing().add("in", "image-input").add("d", "dense", "units", 5)`; each layer is wired to
/// the one before it unless [#loose] adds it.
public final class Drawing {
    public static final LayerCatalog CATALOG = StandardLayers.catalog();

    private Network network = Network.EMPTY;
    private Optional<String> last = Optional.empty();

    /// A layer wired to the one before.
    public Drawing add(String name, String kind, Object... values) {
        Optional<String> before = last;
        loose(name, kind, values);
        before.ifPresent(from -> wire(from, name));
        return this;
    }

    /// A layer without wires.
    public Drawing loose(String name, String kind, Object... values) {
        Point at = new Point(network.nodes().size() * 216, 0);
        Node node = new Node(name, name, kind, values(kind, values), at);
        network = Edits.apply(network, new Edit.AddNode(node));
        last = Optional.of(name);
        return this;
    }

    /// A wire between usual ports.
    public Drawing wire(String from, String to) {
        return link(new Link(from, "out", to, "in"));
    }

    /// Any wire.
    public Drawing link(Link link) {
        network = Edits.apply(network, new Edit.Connect(link));
        return this;
    }

    /// The next layer is wired to this one.
    public Drawing from(String name) {
        last = Optional.of(name);
        return this;
    }

    /// Renames a layer; its id stays.
    public Drawing rename(String id, String name) {
        network = Edits.apply(network, new Edit.Rename(id, name));
        return this;
    }

    /// Any other change.
    public Drawing edit(Edit edit) {
        network = Edits.apply(network, edit);
        return this;
    }

    public Network network() {
        return network;
    }

    public Compiled compile(DataSchema data) {
        return new Compiler(CATALOG).compile(network, Optional.of(data));
    }

    public Compiled compile() {
        return new Compiler(CATALOG).compile(network, Optional.empty());
    }

    /// Values by parameter id, read as a file would give them.
    public static Values values(String kind, Object... pairs) {
        Values values = Values.DEFAULTS;
        for (int i = 0; i < pairs.length; i += 2) {
            Object id = pairs[i];
            Param<?> param = CATALOG.get(kind).spec().params().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + id));
            values = set(values, param, pairs[i + 1]);
        }
        return values;
    }

    private static <T> Values set(Values values, Param<T> param, Object raw) {
        return switch (param.decode(raw)) {
            case Parsed.Good<T>(T value) -> values.with(param, value);
            case Parsed.Bad<T> ignored -> new Values(plus(values.set(), param.id(), raw));
        };
    }

    private static Map<String, Object> plus(Map<String, Object> set, String id, Object raw) {
        var all = new java.util.HashMap<>(set);
        all.put(id, raw);
        return all;
    }

    public static DataSchema pictures(int channels, int side, int classes) {
        return DataSchema.of("input", Form.image(channels, side, side), "target", labels(classes));
    }

    public static DataSchema table(int columns, int classes) {
        return DataSchema.of("input", Form.vector(columns), "target", labels(classes));
    }

    public static DataSchema numbers(int columns, int targets) {
        var names = new ArrayList<String>();
        for (int i = 0; i < targets; i++) {
            names.add("y" + i);
        }
        return DataSchema.of("input", Form.vector(columns), "target", new Target.Reals(names));
    }

    public static DataSchema texts(int vocabulary, int classes) {
        return DataSchema.of("input", Form.tokens(vocabulary), "target", labels(classes));
    }

    private static Target labels(int classes) {
        var labels = new ArrayList<String>();
        for (int i = 0; i < classes; i++) {
            labels.add("class " + i);
        }
        return new Target.Classes(List.copyOf(labels));
    }
}
