package org.netwright.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.project.Document;
import org.netwright.project.Preferences;
import org.netwright.project.Settings;

/// How a person works: which layers are favourites, which were used last. A layer that is added to the drawing, one at a
/// time, counts as used.
public final class Habits {
    private final MutableCell<Preferences> preferences;
    private final Consumer<Preferences> keep;
    private Network before;

    /// Habits from now on.
    ///
    /// @param document tells what is added
    /// @param start what is known
    /// @param keep writes down what changed
    public Habits(Cell<Document> document, Preferences start, Consumer<Preferences> keep) {
        this.keep = keep;
        preferences = new MutableCell<>(start);
        before = document.get().network();
        document.listen(now -> look(now.network()));
    }

    /// What is known now.
    public Cell<Preferences> preferences() {
        return preferences;
    }

    /// Stars a kind of layer, or takes its star away.
    public void star(String kind) {
        change(now -> now.starred(kind));
    }

    /// Closes a group of the palette, or opens it.
    public void fold(String group) {
        change(now -> now.folded(group));
    }

    /// Something was asked for by name.
    public void asked(String command) {
        change(now -> now.asked(command));
    }

    /// What is set about the program as a whole.
    public Cell<Settings> settings() {
        return preferences.map(Preferences::settings);
    }

    /// Sets something about the program as a whole.
    public void set(UnaryOperator<Settings> change) {
        change(now -> now.with(change.apply(now.settings())));
    }

    private void look(Network now) {
        if (now.nodes().size() == before.nodes().size() + 1) {
            Set<String> fresh = new HashSet<>(now.nodes().keySet());
            fresh.removeAll(before.nodes().keySet());
            if (fresh.size() == 1) {
                Node added = now.node(fresh.iterator().next());
                change(known -> known.used(added.kind()));
            }
        }
        before = now;
    }

    private void change(UnaryOperator<Preferences> change) {
        Preferences now = change.apply(preferences.get());
        if (!now.equals(preferences.get())) {
            preferences.set(now);
            keep.accept(now);
        }
    }
}
