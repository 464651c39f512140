package org.netwright.project.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.Given;
import org.netwright.data.SampleView;
import org.netwright.param.BadInput;
import org.netwright.tensor.Target;

/// A run of the iris sample that predicts what a person gives it; a script is the network.
class ReadyRunTest {
    private static final List<String> COLUMNS = List.of("sepal_length", "sepal_width", "petal_length", "petal_width");

    @TempDir
    private Path temporary;

    private ReadyRun ready;

    @BeforeEach
    void open() throws BadInput {
        var script = new ScriptedEvaluation(temporary.resolve("run"));
        ready = new ReadyRun(ScriptedEvaluation.stored(), script.run());
    }

    @Test
    void aTypedRowIsAnswered() throws BadInput {
        List<Prediction> all = ready.predict(new Given.Row(COLUMNS, List.of("5.1", "3.5", "1.4", "0.2")));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().names()).containsExactly("setosa", "versicolor", "virginica");
        assertThat(all.getFirst().numbers()).hasSize(3);
    }

    @Test
    void aCellThatIsNoNumberIsToldByItsColumn() {
        assertThatThrownBy(() -> ready.predict(new Given.Row(COLUMNS, List.of("5.1", "wide", "1.4", "0.2"))))
                .isInstanceOfSatisfying(BadInput.class, wrong -> {
                    assertThat(wrong.problem().key()).isEqualTo("data.cell.number");
                    assertThat(wrong.problem().args()).contains("sepal_width", "wide");
                });
    }

    @Test
    void everyRowOfAFileIsScoredOrToldWithItsLineAndNoneIsLost() throws Exception {
        Path file = file("""
                petal_width,note,sepal_length,sepal_width,petal_length,species
                0.2,first,5.1,3.5,1.4,setosa
                much,second,5.1,3.5,1.4,setosa
                0.2,third,5.1
                2.1,fourth,6.3,2.9,5.6,unheard of
                """);
        ScoredTable table = ready.score(file);
        assertThat(table.rows()).hasSize(4);
        assertThat(table.wrong()).isEqualTo(2);
        assertThat(table.rows().stream().filter(ScoredTable.Wrong.class::isInstance).map(row -> row.line().number()))
                .containsExactly(3, 4);

        Path out = temporary.resolve("out.csv");
        table.write(out, reason -> reason.problem().key());
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst())
                .startsWith("petal_width,note,sepal_length,sepal_width,petal_length,species,prediction,")
                .endsWith(",problem");
        assertThat(lines.get(1)).startsWith("0.2,first,5.1,3.5,1.4,setosa,");
        assertThat(lines.get(2)).startsWith("much,second,5.1,3.5,1.4,setosa,,,,,data.cell.number");
        assertThat(lines.get(3)).startsWith("0.2,third,5.1,,,,,,,,data.csv.ragged");
    }

    @Test
    void manyRowsAreScoredAsOneByOne() throws Exception {
        var text = new StringBuilder(String.join(",", COLUMNS) + "\n");
        for (int i = 0; i < 150; i++) {
            text.append(i == 100 ? "x" : 4 + i * 0.02).append(",3,2,1\n");
        }
        ScoredTable table = ready.score(file(text.toString()));
        assertThat(table.wrong()).isEqualTo(1);
        for (int row : new int[] {0, 99, 101, 149}) {
            ScoredTable.Row scored = table.rows().get(row);
            List<Prediction> alone = ready.predict(new Given.Row(COLUMNS, scored.line().cells()));
            assertThat(scored).isInstanceOfSatisfying(ScoredTable.Scored.class, one ->
                    assertThat(one.numbers()).containsExactly(alone.getFirst().numbers()));
        }
    }

    @Test
    void aFileWithoutAColumnIsRefusedAsAWhole() throws IOException {
        Path file = file("sepal_length,sepal_width,petal_length\n1,2,3\n");
        assertThatThrownBy(() -> ready.score(file))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.problem().key()).isEqualTo("data.column.missing"));
    }

    @Test
    void aColumnThatIsCalledPredictionAlreadyKeepsItsName() throws Exception {
        Path file = file(String.join(",", COLUMNS) + ",prediction\n1,2,3,4,mine\n");
        ready.score(file).write(temporary.resolve("out.csv"), reason -> "");
        assertThat(Files.readAllLines(temporary.resolve("out.csv")).getFirst()).contains(",prediction,prediction 2,");
    }

    @Test
    void theWorstSampleIsTheOneWhoseClassIsGivenTheLeast() throws BadInput {
        var prepared = ScriptedEvaluation.stored().prepare(ready.run(), Optional.empty());
        int[] among = prepared.split().validation();
        int worst = ready.worst(prepared.samples(), among);
        double least = Double.MAX_VALUE;
        for (int index : among) {
            least = Math.min(least, given(prepared, index));
        }
        assertThat(among).contains(worst);
        assertThat(given(prepared, worst)).isEqualTo(least);
    }

    private double given(PreparedRun prepared, int index) throws BadInput {
        var row = (SampleView.Row) prepared.samples().view(index);
        float[] said = ready.predict(new Given.Row(row.columns().subList(0, 4), row.cells().subList(0, 4)))
                .getFirst()
                .numbers();
        return said[prepared.samples().label(index).orElseThrow()];
    }

    @Test
    void weightsThatWereSavedAnewAreNoticed() throws Exception {
        assertThat(ready.current()).isTrue();
        Path best = ready.run().folder().best();
        Files.setLastModifiedTime(best, FileTime.fromMillis(0));
        assertThat(ready.current()).isFalse();
        assertThat(ready.target()).isInstanceOf(Target.Classes.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temporary.resolve("rows.csv"), text);
    }
}
