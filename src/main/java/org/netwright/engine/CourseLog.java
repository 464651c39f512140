package org.netwright.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
import org.netwright.training.EpochRecord;

/// The epochs a run has completed, a line of JSON each. A line is appended for each epoch, so that the thousandth is
/// written as fast as the first. The file may know more epochs than the checkpoint: those of a run that was killed
/// between the two, or that began anew in the same folder. They are written over.
final class CourseLog {
    private final Path file;
    private int epochs;
    private long bytes;

    CourseLog(Path file) {
        this.file = file;
    }

    /// The first epochs.
    ///
    /// @param count how many the checkpoint says there are
    /// @throws BadInput if the file does not hold so many
    List<EpochRecord> read(int count) throws BadInput {
        byte[] all = all();
        var history = new ArrayList<EpochRecord>();
        int at = 0;
        while (history.size() < count) {
            int end = endOfLine(all, at);
            if (end < 0) {
                throw CourseNotes.unreadable(file.toString());
            }
            String line = new String(all, at, end - at, StandardCharsets.UTF_8);
            history.add(CourseNotes.epoch(Json.read(file.toString(), line, history.size() + 1).object()));
            at = end + 1;
        }
        epochs = count;
        bytes = at;
        return history;
    }

    private byte[] all() throws BadInput {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw CourseNotes.unreadable(file.toString());
        }
    }

    private static int endOfLine(byte[] all, int from) {
        for (int i = from; i < all.length; i++) {
            if (all[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// Appends the epochs that are not in the file yet.
    ///
    /// @param history all of the run, those that were read or kept before at its start
    /// @throws IOException if the disk does not take them
    void keep(List<EpochRecord> history) throws IOException {
        var lines = new StringBuilder();
        for (EpochRecord epoch : history.subList(epochs, history.size())) {
            lines.append(CourseNotes.line(epoch)).append('\n');
        }
        ByteBuffer text = StandardCharsets.UTF_8.encode(lines.toString());
        long end = bytes + text.remaining();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(bytes).position(bytes);
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        epochs = history.size();
        bytes = end;
    }
}
