package org.netwright.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the program remembers of how a person works, in no project.
///
/// @param favourites ids of kinds of layer, in the order they were starred
/// @param recent ids of kinds of layer used last, the last one first
/// @param folded ids of the palette's groups that are closed
/// @param commands names of what was asked for last, the last one first
/// @param settings what is set about the program as a whole
public record Preferences(
        List<String> favourites, List<String> recent, List<String> folded, List<String> commands, Settings settings) {
    /// Nothing is remembered.
    public static final Preferences NONE =
            new Preferences(List.of(), List.of(), List.of(), List.of(), Settings.UNSET);

    private static final int MOST_RECENT = 5;

    /// Copies the lists.
    public Preferences {
        favourites = List.copyOf(favourites);
        recent = List.copyOf(recent);
        folded = List.copyOf(folded);
        commands = List.copyOf(commands);
    }

    /// The same with a kind starred, or no longer if it was.
    public Preferences starred(String kind) {
        return new Preferences(toggled(favourites, kind), recent, folded, commands, settings);
    }

    /// The same with a kind used last.
    public Preferences used(String kind) {
        return new Preferences(favourites, first(recent, kind), folded, commands, settings);
    }

    /// The same with a group of the palette closed, or open if it was closed.
    public Preferences folded(String group) {
        return new Preferences(favourites, recent, toggled(folded, group), commands, settings);
    }

    /// The same with something asked for last.
    public Preferences asked(String command) {
        return new Preferences(favourites, recent, folded, first(commands, command), settings);
    }

    /// The same with other settings.
    public Preferences with(Settings newSettings) {
        return new Preferences(favourites, recent, folded, commands, newSettings);
    }

    private static List<String> toggled(List<String> all, String one) {
        return changed(all, list -> {
            if (!list.remove(one)) {
                list.add(one);
            }
            return list;
        });
    }

    private static List<String> first(List<String> all, String one) {
        return changed(all, list -> {
            list.remove(one);
            list.addFirst(one);
            return list.subList(0, Math.min(MOST_RECENT, list.size()));
        });
    }

    private static List<String> changed(List<String> all, UnaryOperator<List<String>> change) {
        return change.apply(new ArrayList<>(all));
    }
}
