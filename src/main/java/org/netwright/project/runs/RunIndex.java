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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netwright.param.BadInput;

/// An index of the runs below a folder, in `runs.db` beside `runs/`, so that a long list of them opens at once. Everything
/// in it is also in the run folders: what is missing in it, or damaged, is read from them again.
public final class RunIndex {
    private static final int LAYOUT = 2;
    private static final String TABLE = """
            create table if not exists run (folder text primary key, entry text not null)""";
    private static final String PUT = "insert or replace into run values (?, ?)";
    private static final String DELETE = "delete from run where folder = ?";
    private static final String LIST = "select entry from run";
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

    /// Enters a run, or what is new about it.
    ///
    /// @throws SQLException if the index cannot be written
    void put(RunEntry entry) throws SQLException {
        mended(connection -> {
            put(connection, entry);
            return entry;
        });
    }

    /// All runs whose folders can be read, the newest first; from the folders alone where there can be no index.
    public List<RunEntry> list() {
        if (!Files.isDirectory(runs())) {
            return List.of();
        }
        List<RunEntry> all = new ArrayList<>();
        try {
            all.addAll(mended(this::upToDate));
        } catch (SQLException noIndex) {
            folders().forEach(folder -> readable(folder).ifPresent(all::add));
        }
        all.sort(Comparator.comparing(RunEntry::started).reversed().thenComparing(RunEntry::folder));
        return List.copyOf(all);
    }

    /// What the index has, less the runs that are gone, and with those it does not know or that may have gone on since.
    private List<RunEntry> upToDate(Connection connection) throws SQLException {
        Map<String, RunEntry> known = list(connection);
        var now = new ArrayList<RunEntry>();
        for (RunFolder folder : folders()) {
            RunEntry before = known.remove(folder.name());
            Optional<RunEntry> entry = before != null && before.ending().lasts() ? Optional.of(before) : readable(folder);
            if (entry.isPresent()) {
                now.add(entry.get());
                if (!entry.get().equals(before)) {
                    put(connection, entry.get());
                }
            }
        }
        for (String gone : known.keySet()) {
            try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
                statement.setString(1, gone);
                statement.executeUpdate();
            }
        }
        return now;
    }

    private Path file() {
        return root.resolve("runs.db");
    }

    private Path runs() {
        return root.resolve("runs");
    }

    /// Does something with the index; if it is damaged, again with a new one.
    private <T> T mended(Work<T> work) throws SQLException {
        try (Connection connection = open()) {
            return work.with(connection);
        } catch (SQLException e) {
            if (e.getErrorCode() != CORRUPT && e.getErrorCode() != NO_DATABASE) {
                throw e;
            }
        }
        delete();
        try (Connection connection = open()) {
            return work.with(connection);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + WAIT_MILLIS);
            statement.execute("pragma journal_mode = wal");
            if (layout(statement) != LAYOUT) {
                statement.execute("drop table if exists run");
                statement.execute("pragma user_version = " + LAYOUT);
            }
            statement.execute(TABLE);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static int layout(Statement statement) throws SQLException {
        try (ResultSet version = statement.executeQuery("pragma user_version")) {
            return version.next() ? version.getInt(1) : 0;
        }
    }

    private static void put(Connection connection, RunEntry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setString(1, entry.folder());
            statement.setString(2, EntryFormat.line(entry));
            statement.executeUpdate();
        }
    }

    /// What can be read of it, by folder; the rest is found missing.
    private static Map<String, RunEntry> list(Connection connection) throws SQLException {
        var entries = new LinkedHashMap<String, RunEntry>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LIST)) {
            while (rows.next()) {
                entry(rows.getString(1)).ifPresent(entry -> entries.put(entry.folder(), entry));
            }
        }
        return entries;
    }

    private static Optional<RunEntry> entry(String line) {
        try {
            return Optional.of(EntryFormat.entry(line));
        } catch (BadInput damaged) {
            return Optional.empty();
        }
    }

    private List<RunFolder> folders() {
        try (Stream<Path> folders = Files.list(runs())) {
            return folders.map(RunFolder::new)
                    .filter(folder -> !folder.name().startsWith(".") && Files.exists(folder.config()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RunEntry> readable(RunFolder folder) {
        try {
            return Optional.of(store.entry(folder));
        } catch (BadInput damaged) {
            return Optional.empty(); // whoever opens that folder is told what is wrong with it
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
