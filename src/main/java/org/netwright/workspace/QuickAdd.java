package org.netwright.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.layer.LayerSpec;
import org.netwright.param.Values;

/// Reads what a person types to get a layer: `conv 64 5x5 same`, `dense 128 relu`, `dropout 0.3`. First the layer, by any
/// of its names, then numbers and words for what can be set about it.
public final class QuickAdd {
    private final LayerCatalog catalog;

    /// Knows these kinds of layer.
    public QuickAdd(LayerCatalog catalog) {
        this.catalog = catalog;
    }

    /// A layer that may be meant.
    ///
    /// @param kind which
    /// @param values what is set about it
    /// @param said the settings in words, in the order they were typed
    /// @param unread what could not be understood
    /// @param rank how well its name was met, see [NameMatch#rank]
    public record Reading(LayerKind kind, Values values, List<String> said, List<String> unread, int rank) {
        /// Copies the lists.
        public Reading {
            said = List.copyOf(said);
            unread = List.copyOf(unread);
        }

        /// What was understood: `Conv 2D · 64 filters · kernel 5×5`.
        public String title() {
            return String.join(" · ", Stream.concat(Stream.of(kind.spec().name()), said.stream()).toList());
        }
    }

    /// The names of a kind, the one it has here first.
    public static List<String> names(LayerKind kind) {
        LayerSpec spec = kind.spec();
        return Stream.concat(Stream.of(spec.name(), spec.id()), spec.aliases().stream()).toList();
    }

    /// The layers that may be meant, best first; every kind when nothing is typed.
    public List<Reading> read(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return catalog.all().stream()
                    .map(kind -> new Reading(kind, Values.DEFAULTS, List.of(), List.of(), 0))
                    .toList();
        }
        Map<LayerKind, Reading> found = new LinkedHashMap<>();
        for (int named = words.size(); named > 0; named--) {
            for (LayerKind kind : catalog.all()) {
                Reading reading = read(kind, words.subList(0, named), words.subList(named, words.size()));
                if (reading.rank() < NameMatch.NONE) {
                    found.merge(kind, reading, QuickAdd::better);
                }
            }
        }
        var all = new ArrayList<>(found.values());
        all.sort(Comparator.<Reading>comparingInt(reading -> reading.unread().size()).thenComparingInt(Reading::rank));
        boolean understood = !all.isEmpty() && all.getFirst().unread().isEmpty();
        return understood ? all.stream().filter(reading -> reading.unread().isEmpty()).toList() : List.copyOf(all);
    }

    private static Reading better(Reading first, Reading second) {
        return second.unread().size() < first.unread().size() ? second : first;
    }

    /// A name such as `relu` that is also something to choose about its layer is chosen there.
    private static Reading read(LayerKind kind, List<String> name, List<String> settings) {
        int rank = NameMatch.rank(String.join(" ", name), names(kind));
        if (rank >= NameMatch.NONE) {
            return new Reading(kind, Values.DEFAULTS, List.of(), List.of(), NameMatch.NONE);
        }
        var reader = new SettingsReader(kind.spec().params());
        if (!NameMatch.whole(NameMatch.rank(String.join(" ", name), List.of(kind.spec().name())))) {
            reader.choose(String.join(" ", name));
        }
        List<String> unread = settings.stream().filter(word -> !reader.take(word)).toList();
        return new Reading(kind, reader.values(), reader.said(), unread, rank);
    }
}
