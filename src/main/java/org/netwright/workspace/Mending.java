package org.netwright.workspace;

import java.util.Optional;
import org.netwright.network.Edits;
import org.netwright.network.Fix;
import org.netwright.network.Network;

/// Lets a fix be seen before it is made.
public final class Mending implements Subscription {
    private final Editor editor;
    private final Problems problems;
    private final MutableCell<Optional<Proposal>> proposed = new MutableCell<>(Optional.empty());
    private final Subscription listening;
    private long request;

    /// Mends what is wrong with a document.
    public Mending(Editor editor, Problems problems) {
        this.editor = editor;
        this.problems = problems;
        listening = editor.history().document().listen(now -> hide());
    }

    /// What is being looked at; empty while nothing is.
    public Cell<Optional<Proposal>> proposed() {
        return proposed;
    }

    /// Shows what a fix would do. The document stays as it is.
    public void show(Fix fix) {
        long mine = ++request;
        if (!problems.offers(fix)) {
            return;
        }
        Network before = editor.history().document().get().network();
        Network after = Edits.applyAll(before, fix.edits());
        problems.tryOut(after, then -> {
            if (mine == request) {
                proposed.set(Optional.of(new Proposal(fix, before, after, problems.compiled().get(), then)));
            }
        });
    }

    /// Shows nothing any more.
    public void hide() {
        request++;
        proposed.set(Optional.empty());
    }

    /// Makes a fix, as one step. A fix for a drawing that is no longer there does nothing.
    public void accept(Fix fix) {
        hide();
        if (problems.offers(fix)) {
            editor.apply(fix);
        }
    }

    @Override
    public void close() {
        listening.close();
    }
}
