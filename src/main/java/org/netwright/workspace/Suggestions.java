package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.network.Fitting;
import org.netwright.network.Network;
import org.netwright.network.NodeFacts;
import org.netwright.network.Point;
import org.netwright.param.Message;
import org.netwright.param.Values;
import org.netwright.tensor.Form;
import org.netwright.workspace.QuickAdd.Reading;
import org.netwright.workspace.Spot.LooseEnd;

/// The layers that can go to a place, those that work there first.
public final class Suggestions {
    private final Editor editor;
    private final Problems problems;
    private final QuickAdd reader;

    /// Suggestions for the drawing of an editor.
    ///
    /// @param problems knows what flows where
    public Suggestions(Editor editor, Problems problems) {
        this.editor = editor;
        this.problems = problems;
        reader = new QuickAdd(editor.catalog());
    }

    /// A layer that can go there.
    ///
    /// @param reading what was understood
    /// @param values what would be set about it
    /// @param output what it would give, if that is known
    /// @param misfit why it would not work yet; empty if it would, or nothing is known against it
    public record Suggestion(Reading reading, Values values, Optional<Form> output, Optional<Message> misfit) {
        /// Whether it was typed whole, so that it is meant whether it works or not.
        boolean meant() {
            return NameMatch.whole(reading.rank());
        }
    }

    /// What fits, and what does not yet, each best first.
    ///
    /// @param fitting work there
    /// @param others do not, and say why
    /// @param first which is chosen when nobody says another
    public record Sorted(List<Suggestion> fitting, List<Suggestion> others, Optional<Suggestion> first) {
        /// Copies the lists.
        public Sorted {
            fitting = List.copyOf(fitting);
            others = List.copyOf(others);
        }
    }

    /// The layers that may be meant by what is typed.
    public Sorted find(String typed, Spot spot) {
        List<Form> forms = forms(spot);
        boolean typedSome = !typed.isBlank();
        var fitting = new ArrayList<Suggestion>();
        var others = new ArrayList<Suggestion>();
        for (Reading reading : reader.read(typed)) {
            if (hasPort(reading.kind().spec(), spot)) {
                Suggestion suggestion = judged(reading, forms);
                (suggestion.misfit().isEmpty() ? fitting : others).add(suggestion);
            }
        }
        Optional<Suggestion> meant = typedSome && fitting.stream().noneMatch(Suggestion::meant)
                ? others.stream().filter(Suggestion::meant).findFirst()
                : Optional.empty();
        Optional<Suggestion> first = meant.or(() -> fitting.stream().findFirst()).or(() -> others.stream().findFirst());
        return new Sorted(fitting, others, first);
    }

    private Suggestion judged(Reading reading, List<Form> forms) {
        if (forms.isEmpty() || reading.kind().spec().inputs().isEmpty()) {
            return new Suggestion(reading, reading.values(), Optional.empty(), Optional.empty());
        }
        Fitting fitting = reading.said().isEmpty()
                ? Fitting.best(reading.kind(), forms, problems.data().get())
                : Fitting.of(reading.kind(), reading.values(), forms, problems.data().get());
        return new Suggestion(reading, fitting.values(), fitting.output(), fitting.misfit());
    }

    /// What would flow in; empty if nothing would, or some of it is not known.
    private List<Form> forms(Spot spot) {
        List<String> sources = switch (spot) {
            case Spot.Free ignored -> List.of();
            case Spot.AtEnds(var at, var ends) -> ends.stream().filter(LooseEnd::output).map(LooseEnd::node).toList();
            case Spot.InWire(var at, var wire) -> List.of(wire.from());
        };
        var facts = problems.compiled().get().facts();
        List<Form> forms = sources.stream()
                .flatMap(id -> facts.getOrDefault(id, NodeFacts.UNKNOWN).output().stream())
                .toList();
        return forms.size() == sources.size() ? forms : List.of();
    }

    private static boolean hasPort(LayerSpec spec, Spot spot) {
        return switch (spot) {
            case Spot.Free ignored -> true;
            case Spot.AtEnds(var at, var ends) -> ends.stream()
                    .allMatch(end -> !(end.output() ? spec.inputs() : spec.outputs()).isEmpty());
            case Spot.InWire ignored -> Graft.goesThrough(spec);
        };
    }

    /// Puts a layer where it was suggested.
    ///
    /// @return its id
    public String take(Suggestion suggestion, Spot spot) {
        Network network = editor.history().document().get().network();
        LayerSpec spec = suggestion.reading().kind().spec();
        Graft graft = Graft.of(network, editor.catalog(), spec, suggestion.values(), spot);
        editor.graft(graft);
        return graft.node();
    }

    /// Puts a layer to a spot, set so that it works there if it knows how.
    ///
    /// @return its id
    public String place(LayerKind kind, Spot spot) {
        Network network = editor.history().document().get().network();
        Graft graft = Graft.of(network, editor.catalog(), kind.spec(), fitted(kind, spot), spot);
        editor.graft(graft);
        return graft.node();
    }

    /// Which of these layers would feed a new one: all if it takes so many wires, or else the last.
    public List<String> feeding(LayerKind kind, Collection<String> selected) {
        int most = kind.spec().inputs().stream().mapToInt(Port::max).findFirst().orElse(1);
        List<String> all = List.copyOf(selected);
        return all.size() <= most ? all : all.subList(all.size() - 1, all.size());
    }

    /// Puts a layer behind others, wired to them where both have a port for that, and set so that it works there.
    ///
    /// @param behind ids of the others; none for a layer on its own
    /// @return its id
    public String append(LayerKind kind, Collection<String> behind, Point at) {
        Network network = editor.history().document().get().network();
        List<LooseEnd> ends = kind.spec().inputs().isEmpty()
                ? List.of()
                : behind.stream()
                        .flatMap(id -> editor.catalog().get(network.node(id).kind()).spec().outputs().stream()
                                .limit(1)
                                .map(port -> new LooseEnd(id, port.id(), true)))
                        .toList();
        return place(kind, ends.isEmpty() ? new Spot.Free(at) : new Spot.AtEnds(at, ends));
    }

    private Values fitted(LayerKind kind, Spot spot) {
        List<Form> forms = forms(spot);
        return forms.isEmpty() || kind.spec().inputs().isEmpty()
                ? Values.DEFAULTS
                : Fitting.best(kind, forms, problems.data().get()).values();
    }
}
