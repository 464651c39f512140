package org.netwright.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netwright.param.Message;
import org.netwright.project.Document;

/// The document, and the way it came about. Each step keeps the document before and after as values, so undo shows what
/// was before and there are no inverse commands; the selection rides along.
///
/// A step with the same merge key as the last one extends it, until [#seal] says that a gesture is over. A step that ends
/// where it began disappears.
public final class History {
    /// More steps than anyone walks back; older ones are forgotten.
    static final int LIMIT = 500;

    private final MutableCell<Document> document;
    private final MutableCell<Selection> selection = new MutableCell<>(Selection.NONE);
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final MutableCell<Optional<Message>> undoable = new MutableCell<>(Optional.empty());
    private final MutableCell<Optional<Message>> redoable = new MutableCell<>(Optional.empty());
    private final MutableCell<Boolean> changed = new MutableCell<>(false);
    private final MutableCell<Steps> steps = new MutableCell<>(Steps.NONE);
    private Document marked;
    private boolean sealed = true;

    /// A history that begins with a document, which counts as saved.
    public History(Document start) {
        document = new MutableCell<>(start);
        marked = start;
    }

    /// The document now.
    public Cell<Document> document() {
        return document;
    }

    /// What is selected now; always part of the document.
    public Cell<Selection> selection() {
        return selection;
    }

    /// What undo would take back; empty if there is nothing.
    public Cell<Optional<Message>> undoable() {
        return undoable;
    }

    /// What redo would bring again; empty if there is nothing.
    public Cell<Optional<Message>> redoable() {
        return redoable;
    }

    /// All steps there are, and how many of them are done.
    public Cell<Steps> steps() {
        return steps;
    }

    /// Whether the document differs from what was saved last.
    public Cell<Boolean> changed() {
        return changed;
    }

    /// Selects something. Not a step of its own: undo brings back what was selected before the step it takes back.
    public void select(Selection now) {
        selection.set(now.within(document.get().network()));
    }

    /// A step of its own that keeps the selection.
    public void edit(Message label, Document after) {
        edit(label, after, selection.get(), null);
    }

    /// A step.
    ///
    /// @param label what it did, for the undo button
    /// @param after the document it leads to; if it equals the one now, only the selection changes
    /// @param selected what is selected then
    /// @param mergeKey steps with an equal key are one until [#seal]; null for a step of its own
    public void edit(Message label, Document after, Selection selected, @Nullable Object mergeKey) {
        Moment before = new Moment(document.get(), selection.get());
        Moment now = new Moment(after, selected.within(after.network()));
        Step last = done.peekLast();
        boolean merges = mergeKey != null && !sealed && last != null && mergeKey.equals(last.mergeKey);
        if (merges) {
            done.removeLast();
            before = last.before;
        }
        boolean changes = !after.equals(document.get());
        boolean kept = !after.equals(before.document);
        if (kept) {
            done.addLast(new Step(label, before, now, mergeKey));
            if (done.size() > LIMIT) {
                done.removeFirst();
            }
        }
        if (changes) {
            undone.clear();
            sealed = !kept;
        }
        show(now);
    }

    /// Says that a gesture is over: the next step is one of its own, whatever its key.
    public void seal() {
        sealed = true;
    }

    /// Takes the last step back.
    public void undo() {
        goTo(done.size() - 1);
    }

    /// Brings the step that was taken back last again.
    public void redo() {
        goTo(done.size() + 1);
    }

    /// Takes steps back or brings them again until so many are done; all or none where there are not so many.
    ///
    /// @param count how many steps shall be done, from the oldest
    public void goTo(int count) {
        int wanted = Math.clamp(count, 0, done.size() + undone.size());
        boolean back = wanted < done.size();
        Step last = null;
        while (done.size() != wanted) {
            last = back ? done.removeLast() : undone.removeLast();
            (back ? undone : done).addLast(last);
        }
        if (last != null) {
            seal();
            show(back ? last.before : last.after);
        }
    }

    /// Says that the document as it is now has been saved.
    public void mark() {
        mark(document.get());
    }

    /// Says that a document, perhaps an earlier one, has been saved.
    public void mark(Document saved) {
        marked = saved;
        seal();
        changed.set(!document.get().equals(marked));
    }

    /// Begins anew with another document, which counts as saved.
    public void reset(Document start) {
        done.clear();
        undone.clear();
        marked = start;
        seal();
        show(new Moment(start, Selection.NONE));
    }

    /// In this order nobody ever sees a selection that the document does not hold.
    private void show(Moment now) {
        selection.set(selection.get().within(now.document.network()));
        changed.set(!now.document.equals(marked));
        undoable.set(label(done));
        redoable.set(label(undone));
        steps.set(all());
        document.set(now.document);
        selection.set(now.selection.within(document.get().network()));
    }

    private Steps all() {
        return new Steps(
                Stream.concat(done.stream(), undone.reversed().stream()).map(Step::label).toList(), done.size());
    }

    private static Optional<Message> label(Deque<Step> steps) {
        return Optional.ofNullable(steps.peekLast()).map(Step::label);
    }

    private record Moment(Document document, Selection selection) {}

    private record Step(Message label, Moment before, Moment after, @Nullable Object mergeKey) {}
}
