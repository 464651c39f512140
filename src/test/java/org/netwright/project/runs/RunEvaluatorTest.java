package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.param.BadInput;

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
    void truthIsThatOfTheData() throws BadInput {
        Examination iris = new ScriptedEvaluation(temporary.resolve("run")).examine((done, of) -> true).orElseThrow();
        List<Integer> samples = new ArrayList<>();
        for (int place = 0; place < iris.evaluation().size(); place++) {
            var answer = (org.netwright.evaluation.Answer.OfClass) iris.evaluation().answer(place);
            assertThat(iris.samples().label(answer.sample())).hasValue(answer.truth());
            samples.add(answer.sample());
        }
        assertThat(samples).doesNotHaveDuplicates();
    }
}
