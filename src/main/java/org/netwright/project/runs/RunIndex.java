package org.netwright.project.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netwright.param.BadInput;
import org.netwright.training.EpochRecord;
import org.netwright.training.RunResult;

/// An index of the runs below a folder, in `runs.db` beside `runs/`, so that a long list of them opens at once. Everything
/// in it is also in the run folders: if it is missing or damaged it is made again from them.
public final class RunIndex {
    private static final String TABLE = """
            create table if not exists run (
                folder text primary key, name text not null, plan text not null, started text not null,
                epochs integer not null, best_epoch integer not null, complete integer not null, validation_loss real)""";
    private static final String PUT = "insert or replace into run values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LIST = "select * from run order by started desc, folder";
    private static final int WAIT_MILLIS = 5_000;
    private static final int CORRUPT = 11;
    private static final int NO_DATABASE = 26;

    private final Path root;
    private final RunStore store;

    /// The index of the runs in `root/runs`.
    public RunIndex(Path root, RunStore store) {
        this.root = root;
        this.store = store;
    }

    /// What the list of runs shows of one.
    ///
    /// @param folder the name of its folder in `runs`
    /// @param name of its project
    /// @param plan of its training plan
    /// @param started when, as ISO 8601 writes it
    /// @param epochs how many are done
    /// @param bestEpoch the one with the lowest validation loss; 0 for none
    /// @param complete whether it came to its end
    /// @param validationLoss of the best epoch; NaN for none
    public record Entry(
            String folder,
            String name,
            String plan,
            String started,
            int epochs,
            int bestEpoch,
            boolean complete,
            double validationLoss) {}

    /// Enters a run, or what is new about it.
    ///
    /// @throws SQLException if the index cannot be written
    public void put(StoredRun run) throws SQLException {
        mended(connection -> {
            put(connection, run);
            return run;
        });
    }

    /// All runs, the newest first.
    ///
    /// @throws SQLException if the index can neither be read nor made again
    public List<Entry> list() throws SQLException {
        return mended(RunIndex::list);
    }

    /// Makes the index again from the run folders; those that cannot be read are left out.
    ///
    /// @throws SQLException if it cannot be written
    public void rebuild() throws SQLException {
        delete();
        try (Connection connection = open()) {
            for (StoredRun run : folders()) {
                put(connection, run);
            }
        }
    }

    private Path file() {
        return root.resolve("runs.db");
    }

    /// Does something with the index; if it is damaged, again with a new one.
    private <T> T mended(Work<T> work) throws SQLException {
        if (Files.notExists(file())) {
            rebuild();
        }
        try (Connection connection = open()) {
            return work.with(connection);
        } catch (SQLException e) {
            if (e.getErrorCode() != CORRUPT && e.getErrorCode() != NO_DATABASE) {
                throw e;
            }
        }
        rebuild();
        try (Connection connection = open()) {
            return work.with(connection);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + WAIT_MILLIS);
            statement.execute("pragma journal_mode = wal");
            statement.execute(TABLE);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void put(Connection connection, StoredRun run) throws SQLException {
        int best = run.result().map(RunResult::bestEpoch).orElse(0);
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setString(1, String.valueOf(run.folder().path().getFileName()));
            statement.setString(2, run.config().name());
            statement.setString(3, run.config().plan().name());
            statement.setString(4, run.config().started().toString());
            statement.setInt(5, run.history().size());
            statement.setInt(6, best);
            statement.setBoolean(7, run.complete().isPresent());
            statement.setDouble(8, validationLoss(run, best));
            statement.executeUpdate();
        }
    }

    private static double validationLoss(StoredRun run, int epoch) {
        return run.history().stream()
                .filter(record -> record.epoch() == epoch)
                .map(EpochRecord::metrics)
                .map(metrics -> metrics.getOrDefault("validation_loss", Double.NaN))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static List<Entry> list(Connection connection) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LIST)) {
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getString("folder"),
                        rows.getString("name"),
                        rows.getString("plan"),
                        rows.getString("started"),
                        rows.getInt("epochs"),
                        rows.getInt("best_epoch"),
                        rows.getBoolean("complete"),
                        rows.getObject("validation_loss") instanceof Double loss ? loss : Double.NaN)); // null for NaN
            }
        }
        return entries;
    }

    private List<StoredRun> folders() {
        Path runs = root.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        var all = new ArrayList<StoredRun>();
        try (Stream<Path> folders = Files.list(runs)) {
            for (Path folder : folders.sorted().toList()) {
                all.addAll(readable(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private List<StoredRun> readable(Path folder) {
        try {
            return List.of(store.open(new RunFolder(folder)));
        } catch (BadInput damaged) {
            return List.of(); // whoever opens that folder is told what is wrong with it
        }
    }

    private void delete() {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(root.resolve("runs.db" + ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something done with an open index.
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
