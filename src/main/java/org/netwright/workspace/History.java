package org.netwright.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
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
        walk(done, undone, true);
    }

    /// Brings the step that was taken back last again.
    public void redo() {
        walk(undone, done, false);
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

    private void walk(Deque<Step> from, Deque<Step> to, boolean back) {
        Step step = from.pollLast();
        if (step != null) {
            to.addLast(step);
            seal();
            show(back ? step.before : step.after);
        }
    }

    /// In this order nobody ever sees a selection that the document does not hold.
    private void show(Moment now) {
        selection.set(selection.get().within(now.document.network()));
        changed.set(!now.document.equals(marked));
        undoable.set(label(done));
        redoable.set(label(undone));
        document.set(now.document);
        selection.set(now.selection.within(document.get().network()));
    }

    private static Optional<Message> label(Deque<Step> steps) {
        return Optional.ofNullable(steps.peekLast()).map(Step::label);
    }

    private record Moment(Document document, Selection selection) {}

    private record Step(Message label, Moment before, Moment after, @Nullable Object mergeKey) {}
}
