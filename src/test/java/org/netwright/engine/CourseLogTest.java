package org.netwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.json.JsonText;
import org.netwright.model.Safetensors;
import org.netwright.model.Weights;
import org.netwright.model.WeightsFile;
import org.netwright.param.BadInput;
import org.netwright.training.EpochRecord;

class CourseLogTest {
    @TempDir
    private Path run;

    private Path file() {
        return run.resolve("course.jsonl");
    }

    private static EpochRecord epoch(int number, double loss) {
        return new EpochRecord(number, new LinkedHashMap<>(Map.of("train_loss", loss)), 1e-3, 0.25, 3000);
    }

    private static List<EpochRecord> epochs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> epoch(number, 1.0 / 3 / number)).toList();
    }

    private static Course course(List<EpochRecord> history) {
        Course course = Course.START.startingAt(2.5);
        for (EpochRecord record : history) {
            course = course.with(record, record.metrics().get("train_loss"), 0);
        }
        return course;
    }

    @Test
    void whatWasKeptComesBackToTheLastBit() throws Exception {
        var log = new CourseLog(file());
        for (int count = 1; count <= 5; count++) {
            log.keep(epochs(count));
        }
        assertThat(new CourseLog(file()).read(5)).isEqualTo(epochs(5));
        assertThat(new CourseLog(file()).read(2)).as("a run that goes back").isEqualTo(epochs(2));
    }

    @Test
    void aLineIsAllThatAnEpochAdds() throws Exception {
        var log = new CourseLog(file());
        log.keep(epochs(1));
        String one = Files.readString(file());
        log.keep(epochs(2));
        assertThat(Files.readString(file())).startsWith(one).hasLineCount(2);
    }

    @Test
    void whatAKilledRunLeftBehindIsWrittenOver() throws Exception {
        new CourseLog(file()).keep(epochs(7));
        Files.writeString(file(), "{\"epoch\": 8, \"metr", StandardOpenOption.APPEND);
        var log = new CourseLog(file());
        var history = new ArrayList<>(log.read(5));
        history.add(epoch(6, 42));
        log.keep(history);
        assertThat(Files.readString(file())).hasLineCount(6);
        assertThat(new CourseLog(file()).read(6)).isEqualTo(history);
    }

    @Test
    void aRunThatBeginsAnewForgetsTheOneBefore() throws Exception {
        new CourseLog(file()).keep(epochs(7));
        new CourseLog(file()).keep(List.of(epoch(1, 42)));
        assertThat(new CourseLog(file()).read(1)).containsExactly(epoch(1, 42));
    }

    @Test
    void aCheckpointWhoseEpochsAreNotAllThereIsNoCheckpoint() throws Exception {
        new CourseLog(file()).keep(epochs(3));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new CourseLog(file()).read(4));
        Files.delete(file());
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new CourseLog(file()).read(1));
    }

    @Test
    void aBrokenLineIsCalledByItsNumber() throws Exception {
        new CourseLog(file()).keep(epochs(2));
        Files.writeString(file(), "{\"epoch\": 3, \n", StandardOpenOption.APPEND);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new CourseLog(file()).read(3))
                .satisfies(bad -> assertThat(bad.place()).startsWith("line 3"));
    }

    @Test
    void aCheckpointTakesNoMoreRoomAfterAThousandEpochs() throws Exception {
        var checkpoints = new Checkpoints(run);
        checkpoints.write(Weights.of(Map.of()), Weights.of(Map.of()), course(epochs(10)));
        long few = Files.size(run.resolve("checkpoints/last.safetensors"));
        checkpoints.write(Weights.of(Map.of()), Weights.of(Map.of()), course(epochs(1000)));
        assertThat(Files.size(run.resolve("checkpoints/last.safetensors"))).isBetween(few, few + 128);
        assertThat(new Checkpoints(run).last().orElseThrow().course()).isEqualTo(course(epochs(1000)));
    }

    @Test
    void aRunOfAnEarlierVersionGoesOn() throws Exception {
        var checkpoints = new Checkpoints(run);
        checkpoints.write(Weights.of(Map.of()), Weights.of(Map.of()), course(epochs(2)));
        Path last = run.resolve("checkpoints/last.safetensors");
        WeightsFile now = Safetensors.read(last);
        var notes = new TreeMap<>(now.notes());
        notes.put("format", "netwright-checkpoint-1");
        notes.put("history", JsonText.line(epochs(2).stream()
                .map(epoch -> Map.of(
                        "epoch", (long) epoch.epoch(),
                        "metrics", epoch.metrics(),
                        "learning_rate", epoch.learningRate(),
                        "seconds", epoch.seconds(),
                        "samples_per_second", epoch.samplesPerSecond()))
                .toList()));
        Safetensors.write(last, new WeightsFile(now.weights(), notes));
        Files.delete(run.resolve("checkpoints/course.jsonl"));
        var later = new Checkpoints(run);
        assertThat(later.last().orElseThrow().course()).isEqualTo(course(epochs(2)));
        later.write(Weights.of(Map.of()), Weights.of(Map.of()), course(epochs(3)));
        assertThat(new Checkpoints(run).last().orElseThrow().course()).isEqualTo(course(epochs(3)));
    }
}
