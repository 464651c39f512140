package org.netwright.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.data.Mutation;
import org.netwright.data.SplitMix;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.RunsOnDisk;

/// Damaged project and run files: each is read or refused with one sentence, soon and without much memory. What is read
/// can be compiled.
class CorruptionTest {
    private static final int MUTATIONS = 2000;
    private static final long MOST_BYTES_ALLOCATED = 64L << 20;
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|\\[[^\\[\\]]*]|\\{[^{}]*}");
    private static final List<String> OTHERS = List.of(
            "null", "[]", "{}", "-1", "0", "1e308", "1e999", "9223372036854775807", "99999999999999999999", "\"\"",
            "\"x\"", "\"\\u0000\"", "true", "[[[]]]", "{\"format\": 1}", "[1, 2, 3]", "0.5", "\"sample:../..\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"project.json", "config.json", "metrics.jsonl", "result.json"})
    @Timeout(120)
    void twoThousandDamagedFilesAreReadOrRefusedWithASentence(String name) throws Exception {
        RunFolder run = RunsOnDisk.example(folder.resolve("run"));
        Path file = name.equals("project.json") ? folder.resolve(name) : run.path().resolve(name);
        if (name.equals("project.json")) {
            Files.copy(Path.of("samples", "cifar10.netwright", name), file);
        }
        byte[] good = Files.readAllBytes(file);
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = seed % 2 == 0 ? Mutation.of(good, seed) : withAnotherValue(good, seed);
            Files.write(file, damaged);
            long before = allocated();
            refused += refuses(file, run) ? 1 : 0;
            assertThat(allocated() - before).as("bytes allocated for seed " + seed).isLessThan(MOST_BYTES_ALLOCATED);
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 4);
    }

    private static boolean refuses(Path file, RunFolder run) {
        try {
            if (file.endsWith("project.json")) {
                Document document = new ProjectFormat(StandardLayers.catalog(), StandardSources.catalog()).read(file);
                new Compiler(StandardLayers.catalog()).compile(document.network(), Optional.empty());
            } else {
                store().open(run);
            }
            return false;
        } catch (BadInput complaint) {
            assertThat(complaint.sentence(Words.english())).startsWith(file.getParent().toString()).hasSizeLessThan(1000);
            return true;
        }
    }

    private static RunStore store() {
        var places = new RunPlaces(new SampleLibrary(Path.of("samples")), new UserFolder(Path.of("nowhere")));
        return new RunStore(new RunFormat(StandardLayers.catalog(), StandardSources.catalog()), places);
    }

    /// The file with one of its values replaced by another that a file might hold.
    private static byte[] withAnotherValue(byte[] good, long seed) {
        var random = new SplitMix(seed);
        String text = new String(good, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        return (text.substring(0, value.start()) + other + text.substring(value.end())).getBytes(StandardCharsets.UTF_8);
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
    }
}
