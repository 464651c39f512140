package org.netwright.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.netwright.data.Given;
import org.netwright.data.Samples;
import org.netwright.data.Splitter;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.PreparedData;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// The data of the document, read on the side whenever another is chosen or divided otherwise. Only the newest request
/// counts.
public final class DataPreview implements AutoCloseable {
    /// What of a plan decides which samples train.
    private static final List<Param<?>> DIVISION =
            Stream.concat(Stream.of(PlanParams.SEED), Splitter.PARAMS.stream()).toList();

    private final Cell<Optional<ProjectFolder>> folder;
    private final DataPreparation preparation;
    private final Threads threads;
    private final MutableCell<DataState> state = new MutableCell<>(new DataState.None());
    private final Subscription listening;
    private Wanted wanted = Wanted.NOTHING;
    private long request;

    /// Reads the data of a document.
    ///
    /// @param folder the document's folder, where relative paths start
    public DataPreview(
            Cell<Document> document,
            Cell<Optional<ProjectFolder>> folder,
            DataPreparation preparation,
            Threads threads) {
        this.folder = folder;
        this.preparation = preparation;
        this.threads = threads;
        listening = Subscription.all(List.of(
                document.follow(this::update), folder.listen(ignored -> update(document.get()))));
    }

    /// What is known about the data.
    public Cell<DataState> state() {
        return state;
    }

    /// Prepares a sample of a person's own as the data is, on the side.
    ///
    /// @param taken told what came out, as long as the data is the same
    /// @param refused told why it is not of the data's kind
    public void prepare(Given given, Consumer<Samples> taken, Consumer<BadInput> refused) {
        if (state.get() instanceof DataState.Ready(var data, var ignored)) {
            long mine = request;
            threads.side().execute(() -> {
                try {
                    Samples own = preparation.toPredict(data.choice(), given, data.fitted());
                    home(mine, () -> taken.accept(own));
                } catch (BadInput wrong) {
                    home(mine, () -> refused.accept(wrong));
                }
            });
        }
    }

    private void home(long mine, Runnable what) {
        threads.home().execute(() -> {
            if (mine == request) {
                what.run();
            }
        });
    }

    @Override
    public void close() {
        listening.close();
    }

    private void update(Document document) {
        Wanted now = Wanted.of(document, folder.get());
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        long mine = ++request;
        if (now.choice.isEmpty()) {
            state.set(new DataState.None());
            return;
        }
        DataChoice choice = now.choice.get();
        state.set(new DataState.Opening(choice));
        TrainingPlan plan = document.plan();
        threads.side().execute(() -> {
            DataState read = read(choice, now.folder, plan);
            threads.home().execute(() -> {
                if (mine == request) {
                    state.set(read);
                }
            });
        });
    }

    private DataState read(DataChoice choice, Optional<ProjectFolder> at, TrainingPlan plan) {
        try {
            PreparedData data = preparation.prepare(choice, at, plan);
            Samples samples = data.raw().prepared(data.fitted());
            return new DataState.Ready(data, samples);
        } catch (BadInput wrong) {
            return new DataState.Bad(choice, wrong);
        }
    }

    private record Wanted(Optional<DataChoice> choice, Optional<ProjectFolder> folder, List<Object> division) {
        private static final Wanted NOTHING = new Wanted(Optional.empty(), Optional.empty(), List.of());

        private static Wanted of(Document document, Optional<ProjectFolder> folder) {
            TrainingPlan plan = document.plan();
            List<Object> division = DIVISION.stream().<Object>map(plan::get).toList();
            return document.data().isEmpty() ? NOTHING : new Wanted(document.data(), folder, division);
        }
    }
}
