package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.data.Preparation;
import org.netwright.data.SampleView;
import org.netwright.engine.Chain;
import org.netwright.op.Activate;
import org.netwright.op.Attention;
import org.netwright.op.BatchNorm;
import org.netwright.op.Conv;
import org.netwright.op.ConvTranspose;
import org.netwright.op.Embed;
import org.netwright.op.Flatten;
import org.netwright.op.Function;
import org.netwright.op.GroupNorm;
import org.netwright.op.Init;
import org.netwright.op.LayerNorm;
import org.netwright.op.Linear;
import org.netwright.op.Op;
import org.netwright.op.Output;
import org.netwright.op.PRelu;
import org.netwright.op.Program;
import org.netwright.op.Recurrent;
import org.netwright.op.SequenceMean;
import org.netwright.op.Step;
import org.netwright.op.WeightSpec;
import org.netwright.op.Window;
import org.netwright.param.Words;
import org.netwright.project.runs.RunFolder;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;
import org.netwright.training.TrainingPlan;
import org.netwright.workspace.WeightSheets.Dial;
import org.netwright.workspace.WeightSheets.Option;
import org.netwright.workspace.WeightSheets.Sheet;

/// Every weight of every operation can be found by turning dials and clicking in sheets, and has a name of its own.
class WeightSheetsTest {
    private static final Init INIT = new Init.Scaled(1, Init.Fan.IN, true);
    private static final Form SEQUENCE = Form.sequence(5, 4, false);
    private static final Form PICTURE = Form.image(4, 5, 6);
    private static final double[] TEXT = {3, 2, 3, 5};

    /// An operation and what flows into it.
    private record Case(Op op, Form in) {}

    private static Window window(int... kernel) {
        var ones = new ArrayList<Integer>();
        var side = new ArrayList<Integer>();
        for (int each : kernel) {
            side.add(each);
            ones.add(1);
        }
        return new Window(side, ones, ones.stream().map(one -> 0).toList(), ones);
    }

    static List<Case> cases() {
        return List.of(
                new Case(new Linear(3, true, INIT), Form.vector(5)),
                new Case(new Linear(3, false, INIT), SEQUENCE),
                new Case(new Conv(4, window(3, 2), 2, true, INIT), Form.image(6, 5, 6)),
                new Case(new Conv(3, window(3), 1, true, INIT), SEQUENCE),
                new Case(new ConvTranspose(3, window(3, 2), List.of(0, 0), true, INIT), PICTURE),
                new Case(new Recurrent(Recurrent.Cell.LSTM, 3, true, true, INIT), SEQUENCE),
                new Case(new Recurrent(Recurrent.Cell.GRU, 20, false, false, INIT), SEQUENCE),
                new Case(new Attention(2, 0, false, INIT), SEQUENCE),
                new Case(new BatchNorm(1e-3, 0.1), PICTURE),
                new Case(new GroupNorm(2, 1e-3), Form.vector(4)),
                new Case(new LayerNorm(1e-3), PICTURE),
                new Case(new LayerNorm(1e-3), SEQUENCE),
                new Case(new PRelu(0.25), PICTURE));
    }

    private static Step step(Program program) {
        return program.steps().get(1);
    }

    private static Sight.Weights weights(Step step) {
        return Sight.Weights.of(step.weights().stream()
                .filter(WeightSpec::trained)
                .map(spec -> new double[Math.toIntExact(spec.shape().size())])
                .toList());
    }

    private static NumberNames names(Program program) {
        var used = new Trip.Used(new RunFolder(Path.of("run")), "run", 1, true, TrainingPlan.named(""), 0.1);
        var shown = new Trip.Shown(
                0, "", new SampleView.Words(""), new Preparation.Words(List.of("a", "b", "c", "d"), 4), true);
        Map<String, double[]> values = Map.of(program.inputs().getFirst().node(), TEXT);
        return new NumberNames(new Trip(used, shown, Route.of(program), values, new Target.Classes(List.of("yes", "no"))));
    }

    private static Program program(Case of) {
        var chain = new Chain(of.in).then(of.op).then(Activate.of(Function.RELU));
        return chain.then(of.in.isTokens() ? new SequenceMean() : new Flatten()).end(Output.Head.REGRESSION);
    }

    /// All weights that can be reached from one.
    private static Set<Integer> reached(WeightSheets sheets, int from) {
        var found = new HashSet<Integer>(Set.of(from));
        Deque<Integer> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            int index = next.remove();
            var to = new ArrayList<Integer>();
            for (Sheet sheet : sheets.sheets(index)) {
                for (int i = 0; i < sheet.count(); i++) {
                    to.add(sheet.first() + i);
                }
            }
            sheets.dials(index).forEach(dial -> dial.options().forEach(option -> to.add(option.to())));
            to.stream().filter(found::add).forEach(next::add);
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWeightIsFoundAndHasANameOfItsOwn(Case of) {
        Program program = program(of);
        Sight.Weights weights = weights(step(program));
        WeightSheets sheets = sheets(program);
        assertThat(reached(sheets, 0)).hasSize(weights.all().length).allMatch(index -> index >= 0 && index < weights.all().length);
        var called = new HashSet<String>();
        for (int index = 0; index < weights.all().length; index++) {
            assertThat(called.add(Words.english().of(sheets.name(index)))).as(index + " " + sheets.name(index)).isTrue();
            assertThat(sheets.sheets(index)).as("the chosen one is seen").anyMatch(holding(index));
        }
    }

    private static WeightSheets sheets(Program program) {
        return WeightSheets.of(step(program), weights(step(program)), names(program));
    }

    private static Predicate<Sheet> holding(int index) {
        return sheet -> sheet.holds(index);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDialThatIsTurnedStandsWhereItWasTurnedTo(Case of) {
        WeightSheets sheets = sheets(program(of));
        for (Dial dial : sheets.dials(1)) {
            for (int i = 0; i < dial.options().size(); i++) {
                Option option = dial.options().get(i);
                Dial then = sheets.dials(option.to()).stream().filter(each -> each.id().equals(dial.id())).findFirst().orElseThrow();
                assertThat(then.chosen()).as(dial.id()).isEqualTo(i);
            }
        }
    }

    @Test
    void theRowsOfATableAreThoseOfTheWordsOfTheText() {
        Program program = program(new Case(new Embed(3, INIT), Form.tokens(6)));
        WeightSheets sheets = sheets(program);
        assertThat(reached(sheets, 3 * 3)).containsExactlyInAnyOrder(6, 7, 8, 9, 10, 11, 15, 16, 17);
        Dial dial = sheets.dials(3 * 3 + 1).getFirst();
        assertThat(dial.options()).extracting(option -> Words.english().of(option.name()))
                .containsExactly("the word \"b\"", "the word \"a\"", "the word \"d\"");
        assertThat(dial.options()).extracting(Option::to).containsExactly(10, 7, 16);
    }

    @Test
    void aWeightOfAGateIsCalledByGateUnitAndWhatItComesFrom() {
        Program program = program(new Case(new Recurrent(Recurrent.Cell.LSTM, 3, true, true, INIT), SEQUENCE));
        WeightSheets sheets = sheets(program);
        Words words = Words.english();
        assertThat(words.of(sheets.name(0))).isEqualTo("the weight from feature 1 to the input gate, unit 1");
        int forward = 12 * 4;
        assertThat(words.of(sheets.name(forward + (3 * 3 + 2) * 3 + 1)))
                .isEqualTo("the weight from state unit 2 to the output gate, unit 3");
        int way = 12 * 4 + 12 * 3 + 12 + 12;
        assertThat(words.of(sheets.name(way + 12 * 4 + 12 * 3 + 4)))
                .isEqualTo("the input bias of the forget gate, unit 2, read backwards");
    }
}
