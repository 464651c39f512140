package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.evaluation.Answer;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.DataChoice;

class RunEvaluatorTest {
    @TempDir
    private Path temporary;

    @Test
    void theTestPartIsGoneOverOnceBatchByBatch() throws BadInput {
        var told = new ArrayList<Integer>();
        Examination iris = new ScriptedEvaluation(temporary.resolve("run"))
                .examine((done, of) -> told.add(done))
                .orElseThrow();
        int size = iris.evaluation().size();
        assertThat(size).isPositive().isLessThan(iris.samples().size());
        assertThat(told).isSorted().startsWith(0).endsWith(size);
        assertThat(iris.evaluation().figures()).containsKeys("loss", "accuracy", "macro_f1");
    }

    @Test
    void itEndsWhenItIsToldTo() throws BadInput {
        assertThat(new ScriptedEvaluation(temporary.resolve("run")).examine((done, of) -> false)).isEqualTo(Optional.empty());
    }

    @Test
    void dataThatIsGoneIsSaidWithARemedy() throws BadInput {
        var run = new ScriptedEvaluation(temporary.resolve("run")).run();
        RunConfig before = run.config();
        String nowhere = temporary.resolve("nowhere.csv").toString();
        var data = new RunConfig.UsedData(
                new DataChoice(before.data().choice().source(), nowhere, before.data().choice().values()),
                nowhere,
                before.data().samples(),
                before.data().testStart());
        var config = new RunConfig(
                before.name(), before.started(), before.network(), before.plan(), data, before.fitted(),
                before.parent(), before.parameters(), before.versions());
        var gone = new StoredRun(run.folder(), config, run.history(), run.result());

        assertThatThrownBy(() -> ScriptedEvaluation.evaluator().evaluate(gone, Optional.empty(), (done, of) -> true))
                .isInstanceOfSatisfying(BadInput.class, wrong -> {
                    assertThat(wrong.file()).isEqualTo(nowhere);
                    assertThat(wrong.sentence(Words.english())).endsWith("evaluate the run on other data of the same kind.");
                });
    }

    @Test
    void truthIsThatOfTheData() throws BadInput {
        Examination iris = new ScriptedEvaluation(temporary.resolve("run")).examine((done, of) -> true).orElseThrow();
        List<Integer> samples = new ArrayList<>();
        for (int place = 0; place < iris.evaluation().size(); place++) {
            var answer = (Answer.OfClass) iris.evaluation().answer(place);
            assertThat(iris.samples().label(answer.sample())).hasValue(answer.truth());
            samples.add(answer.sample());
        }
        assertThat(samples).doesNotHaveDuplicates();
    }
}
