package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.SampleView;
import org.netwright.evaluation.Answer;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.TestPass;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.runs.Examination;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.ScriptedEvaluation;

/// Results seen from the workspace: here the test lets time and threads pass as it likes, and a script is the network.
class ResultsTest {
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final RunFolder run = new RunFolder(Path.of("some-run"));
    private Examiner script = (folder, other, progress) -> Optional.empty();
    private final Results results = new Results(
            (folder, other, progress) -> script.examine(folder, other, progress), new Threads(home::add, side::add));

    @TempDir
    private Path temporary;

    private void drain() {
        while (!home.isEmpty()) {
            home.remove().run();
        }
    }

    private void test(Examiner with) {
        script = with;
        results.test(run, Optional.empty());
        side.remove().run();
        drain();
    }

    private Examination iris() throws BadInput {
        return new ScriptedEvaluation(temporary.resolve("run")).examine(TestPass.Progress.UNWATCHED).orElseThrow();
    }

    @Test
    void nothingIsKnownUntilARunIsTested() {
        assertThat(results.state().get()).isEqualTo(new ResultsState.None());
        assertThat(results.listed().get()).isEmpty();
        assertThat(results.view(0)).isEmpty();
    }

    @Test
    void progressIsToldEachHundredthAtMost() {
        var fractions = new ArrayList<Double>();
        results.state().listen(now -> {
            if (now instanceof ResultsState.Computing computing) {
                fractions.add(computing.fraction());
            }
        });
        test((folder, other, progress) -> {
            for (int done = 0; done <= 10_000; done += 10) {
                assertThat(progress.done(done, 10_000)).isTrue();
            }
            return Optional.empty();
        });
        assertThat(fractions).hasSizeBetween(100, 103).isSorted().endsWith(1.0);
    }

    @Test
    void theWorstAnswersOfATestedRunAreLookedAtFirst() throws BadInput {
        Examination iris = iris();
        test((folder, other, progress) -> Optional.of(iris));
        assertThat(results.state().get()).isEqualTo(new ResultsState.Ready(iris));
        assertThat(results.listed().get()).extracting(Results.Row::answer)
                .isEqualTo(iris.evaluation().worst(Results.FIRST));
        Results.Row first = results.listed().get().getFirst();
        assertThat(first.description()).isEqualTo(iris.samples().describe(first.answer().sample()));
    }

    @Test
    void aCellOfTheConfusionShowsItsSamplesAndNoOthers() throws BadInput {
        Examination iris = iris();
        test((folder, other, progress) -> Optional.of(iris));
        results.choose(results.listed().get().getFirst());
        var evaluation = (ClassEvaluation) iris.evaluation();
        int samples = 0;
        for (int truth = 0; truth < 3; truth++) {
            results.look(new ResultsFilter.Cell(truth, 0));
            assertThat(results.listed().get().stream().mapToInt(row -> row.answer().sample()).toArray())
                    .containsExactly(evaluation.confusion().samples(truth, 0));
            samples += results.listed().get().size();
        }
        assertThat(samples).isPositive();
        assertThat(results.chosen().get()).isEmpty();
    }

    @Test
    void aSampleIsShownAsTheFileHoldsIt() throws BadInput {
        Examination iris = iris();
        test((folder, other, progress) -> Optional.of(iris));
        Answer worst = results.listed().get().getFirst().answer();
        assertThat(results.view(worst.sample())).get().isInstanceOfSatisfying(SampleView.Row.class, row -> {
            assertThat(row.columns()).hasSize(5);
            assertThat(String.join(", ", row.cells()))
                    .startsWith(results.listed().get().getFirst().description().replace("…", ""));
        });
    }

    @Test
    void whatIsMissingIsSaidWithARemedy() {
        var gone = new BadInput("data.csv", "", Message.of("run.data-gone"));
        test((folder, other, progress) -> {
            throw gone;
        });
        assertThat(results.state().get()).isEqualTo(new ResultsState.Refused(run, gone));
    }

    @Test
    void aFailureOfTheProgramIsShownAndReported() {
        script = (folder, other, progress) -> {
            throw new IllegalStateException("a bug");
        };
        results.test(run, Optional.empty());
        assertThatThrownBy(side.remove()::run).hasMessage("a bug");
        drain();
        assertThat(results.state().get()).isInstanceOf(ResultsState.Broken.class);
    }

    @Test
    void onlyTheNewestRunCounts() throws BadInput {
        Examination iris = iris();
        var asked = new ArrayList<RunFolder>();
        script = (folder, other, progress) -> {
            asked.add(folder);
            return Optional.of(iris);
        };
        results.test(run, Optional.empty());
        results.test(new RunFolder(Path.of("another")), Optional.empty());
        while (!side.isEmpty()) {
            side.remove().run();
        }
        drain();
        assertThat(asked).containsExactly(new RunFolder(Path.of("another")));
        assertThat(results.state().get()).isInstanceOf(ResultsState.Ready.class);
    }

    @Test
    void aTestThatIsForgottenEndsAndLeavesNothing() {
        var answers = new ArrayList<Boolean>();
        test((folder, other, progress) -> {
            answers.add(progress.done(0, 2));
            results.forget();
            answers.add(progress.done(1, 2));
            return Optional.empty();
        });
        assertThat(answers).isEqualTo(List.of(true, false));
        assertThat(results.state().get()).isEqualTo(new ResultsState.None());
    }
}
