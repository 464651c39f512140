package org.netwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.Port;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.NodeFacts;
import org.netwright.network.Problem;
import org.netwright.network.Reach;
import org.netwright.param.Message;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;

/// Answers, while a wire is being drawn, whether it may end here and what would come of it.
public final class Wiring {
    private final LayerCatalog catalog;
    private final Compiler compiler;

    /// Wiring between these kinds of layer.
    public Wiring(LayerCatalog catalog) {
        this.catalog = catalog;
        this.compiler = new Compiler(catalog);
    }

    /// What would come of a wire.
    public sealed interface Verdict {
        /// What drawing it does; nothing if it may not be drawn.
        List<Edit> edits();

        /// It may be drawn, and the layer it enters then works.
        ///
        /// @param edits what drawing it does; more than one where it takes the place of another wire
        /// @param output what the layer then gives; empty if that is not known yet
        record Fits(List<Edit> edits, Optional<Form> output) implements Verdict {
            /// Copies the list.
            public Fits {
                edits = List.copyOf(edits);
            }
        }

        /// It may be drawn, but the layer it enters then has a problem, for which there may be a fix.
        ///
        /// @param edits what drawing it does
        /// @param problem what is wrong then
        record Misfits(List<Edit> edits, Message problem) implements Verdict {
            /// Copies the list.
            public Misfits {
                edits = List.copyOf(edits);
            }
        }

        /// It may not be drawn.
        ///
        /// @param reason why
        record Refused(Message reason) implements Verdict {
            @Override
            public List<Edit> edits() {
                return List.of();
            }
        }
    }

    /// Judges a wire that is not there yet.
    ///
    /// @param network the drawing without it
    /// @param data what the data offers, if some is chosen
    /// @param wire the wire in question
    public Verdict judge(Network network, Optional<DataSchema> data, Link wire) {
        return judge(network, data, wire, Optional.empty());
    }

    /// Judges a wire that would be moved.
    ///
    /// @param moved the wire as it is now, if it is there
    public Verdict judge(Network network, Optional<DataSchema> data, Link wire, Optional<Link> moved) {
        if (wire.from().equals(wire.to())) {
            return new Verdict.Refused(Message.of("workspace.wire.itself"));
        }
        if (network.links().contains(wire)) {
            return new Verdict.Refused(Message.of("workspace.wire.there"));
        }
        if (Reach.after(network, Set.of(wire.to())).contains(wire.from())) {
            return new Verdict.Refused(Message.of("workspace.wire.circle"));
        }
        Port port = port(network, wire);
        List<Link> there = network.into(wire.to()).stream()
                .filter(link -> link.toPort().equals(wire.toPort()))
                .filter(link -> !moved.equals(Optional.of(link)))
                .toList();
        if (there.size() >= port.max() && port.max() > 1) {
            return new Verdict.Refused(Message.of("workspace.wire.full", port.label(), port.max()));
        }
        return outcome(network, data, wire, edits(wire, moved, there.size() >= port.max() ? there : List.of()));
    }

    /// What wires layers one behind the other, from first output to first input; what may not be wired is left out.
    ///
    /// @param ids the layers in their order
    public List<Edit> chain(Network network, Optional<DataSchema> data, List<String> ids) {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i + 1 < ids.size(); i++) {
            Network now = Edits.applyAll(network, edits);
            link(now, ids.get(i), ids.get(i + 1)).ifPresent(link -> edits.addAll(judge(now, data, link).edits()));
        }
        return edits;
    }

    private Optional<Link> link(Network network, String from, String to) {
        var out = catalog.get(network.node(from).kind()).spec().outputs();
        var in = catalog.get(network.node(to).kind()).spec().inputs();
        return out.isEmpty() || in.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(from, out.getFirst().id(), to, in.getFirst().id()));
    }

    private static List<Edit> edits(Link wire, Optional<Link> moved, List<Link> replaced) {
        if (moved.isPresent()) {
            List<Edit> cut = replaced.stream().<Edit>map(Edit.Disconnect::new).toList();
            return Stream.concat(cut.stream(), Stream.of(new Edit.Rewire(moved.get(), wire)))
                    .toList();
        }
        return replaced.isEmpty()
                ? List.of(new Edit.Connect(wire))
                : List.of(new Edit.Rewire(replaced.getFirst(), wire));
    }

    private Verdict outcome(Network network, Optional<DataSchema> data, Link wire, List<Edit> edits) {
        Compiled compiled = compiler.compile(Edits.applyAll(network, edits), data);
        NodeFacts facts = compiled.facts().getOrDefault(wire.to(), NodeFacts.UNKNOWN);
        return compiled.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> problem.node().equals(Optional.of(wire.to())))
                .filter(problem -> !facts.inputs().isEmpty())
                .findFirst()
                .<Verdict>map(problem -> new Verdict.Misfits(edits, problem.message()))
                .orElseGet(() -> new Verdict.Fits(edits, facts.output()));
    }

    private Port port(Network network, Link wire) {
        return catalog.get(network.node(wire.to()).kind()).spec().inputs().stream()
                .filter(port -> port.id().equals(wire.toPort()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no port " + wire.toPort()));
    }
}
