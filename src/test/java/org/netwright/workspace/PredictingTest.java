package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netwright.data.Given;
import org.netwright.data.Preparation;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.runs.Prediction;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.ScoredTable;
import org.netwright.tensor.Target;
import org.netwright.training.LayerView;

/// Predictions seen from the workspace: here the test lets threads pass as it likes, and a script is the network.
class PredictingTest {
    private static final Target YES_NO = new Target.Classes(List.of("no", "yes"));
    private final RunFolder run = new RunFolder(Path.of("some-run"));
    private final RunFolder other = new RunFolder(Path.of("other-run"));
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final Predicting predicting = new Predicting(new Script(), new Threads(home::add, side::add));

    /// Says yes to everything but the text "bad", and breaks at "bug".
    private final class Script implements Predictor {
        @Override
        public Question open(RunFolder folder) {
            asked.add("open " + folder.name());
            return new Question(folder, "script", new Preparation.Words(List.of("good"), 10), YES_NO);
        }

        @Override
        public List<Prediction> predict(RunFolder folder, Given given) throws BadInput {
            if (!(given instanceof Given.Words(String text))) {
                throw new AssertionError("the tests give words");
            }
            asked.add(text);
            if (text.equals("bad")) {
                throw new BadInput("", "", Message.of("data.empty"));
            }
            if (text.equals("bug")) {
                throw new IllegalStateException("bug");
            }
            return List.of(new Prediction(text, new SampleView.Words(text), YES_NO, new float[] {0.25f, 0.75f}));
        }

        @Override
        public ScoredTable score(RunFolder folder, Path file) throws BadInput {
            throw new BadInput(file.toString(), "", Message.of("data.missing"));
        }

        @Override
        public Map<String, LayerView> views(RunFolder folder, Samples samples, int sample) {
            return Map.of();
        }

        @Override
        public int worst(RunFolder folder, Samples samples, int[] among) {
            return among[0];
        }

        @Override
        public void close() {
            asked.add("close");
        }
    }

    private void run() {
        while (!side.isEmpty()) {
            side.remove().run();
        }
        while (!home.isEmpty()) {
            home.remove().run();
        }
    }

    private void ready() {
        predicting.choose(run);
        predicting.look();
        run();
    }

    private List<PredictAnswer.One> answers() {
        return predicting.answer().get() instanceof PredictAnswer.Samples(var all) ? all : List.of();
    }

    @Test
    void nothingIsLoadedBeforeSomebodyLooks() {
        predicting.choose(run);
        run();
        assertThat(asked).isEmpty();
        predicting.look();
        run();
        assertThat(asked).containsExactly("open some-run");
        assertThat(predicting.state().get()).isInstanceOf(PredictState.Ready.class);
    }

    @Test
    void withoutARunThereIsNothingToPredictWith() {
        predicting.look();
        predicting.predict(List.of(new Given.Words("good")));
        run();
        assertThat(predicting.state().get()).isEqualTo(new PredictState.None());
        assertThat(asked).isEmpty();
    }

    @Test
    void severalThingsHaveAnAnswerEachWhateverIsWrongWithOneOfThem() {
        ready();
        predicting.predict(List.of(new Given.Words("good"), new Given.Words("bad"), new Given.Words("fine")));
        assertThat(predicting.busy().get()).isTrue();
        run();
        assertThat(predicting.busy().get()).isFalse();
        assertThat(answers()).hasSize(3);
        assertThat(answers().get(0)).isInstanceOfSatisfying(
                PredictAnswer.Told.class, told -> assertThat(told.prediction().likeliest()).isEqualTo(1));
        assertThat(answers().get(1)).isInstanceOf(PredictAnswer.Wrong.class);
        assertThat(answers().get(2).name()).isEqualTo("fine");
    }

    @Test
    void ofSeveralRequestsOnlyTheNewestIsWorkedOut() {
        ready();
        predicting.predict(List.of(new Given.Words("g")));
        predicting.predict(List.of(new Given.Words("good")));
        run();
        assertThat(asked).containsExactly("open some-run", "good");
        assertThat(answers().getFirst().name()).isEqualTo("good");
    }

    @Test
    void whenNothingIsLeftToAskTheAnswerIsForgotten() {
        ready();
        predicting.predict(List.of(new Given.Words("good")));
        run();
        predicting.predict(List.of(new Given.Words("goo")));
        predicting.predict(List.of());
        run();
        assertThat(predicting.answer().get()).isEqualTo(new PredictAnswer.Nothing());
        assertThat(predicting.busy().get()).isFalse();
    }

    @Test
    void anotherRunForgetsTheAnswersOfTheOneBefore() {
        ready();
        predicting.predict(List.of(new Given.Words("good")));
        run();
        predicting.choose(other);
        assertThat(predicting.answer().get()).isEqualTo(new PredictAnswer.Nothing());
        run();
        assertThat(asked).endsWith("open other-run");
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBe() {
        ready();
        predicting.score(Path.of("gone.csv"));
        run();
        assertThat(predicting.answer().get()).isInstanceOf(PredictAnswer.Unreadable.class);
    }

    @Test
    void aBugIsShownAndNotKeptSilent() {
        ready();
        predicting.predict(List.of(new Given.Words("bug")));
        assertThatThrownBy(this::run).hasMessage("bug");
        run();
        assertThat(predicting.state().get()).isInstanceOf(PredictState.Broken.class);
    }
}
