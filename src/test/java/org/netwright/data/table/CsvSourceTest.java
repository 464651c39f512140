package org.netwright.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.Batch;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Complaint;
import org.netwright.data.Fitted;
import org.netwright.data.RawData;
import org.netwright.data.SampleView;
import org.netwright.data.Samples;
import org.netwright.data.SamplesFolder;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

class CsvSourceTest {
    private static final String SHOP = """
            size,colour,weight,kind
            1,red,10,hat
            3,blue,20,shoe
            5,red,60,shoe
            """;

    @TempDir
    private Path folder;

    @Test
    void numbersAreStandardisedAndTextsBecomeOneNumberEach() throws BadInput, IOException {
        RawData data = open(SHOP, Values.DEFAULTS);
        Fitted fitted = data.fit(new int[] {0, 1}); // size: mean 2, deviation 1; weight: mean 15, deviation 5
        Batch batch = data.prepared(fitted).fill(new int[] {0, 1, 2}, 0, 3, new BatchBuffers());

        assertThat(fitted.schema().input()).isEqualTo(Form.vector(4));
        assertThat(fitted.schema().target()).isEqualTo(new Target.Classes(List.of("hat", "shoe")));
        assertThat(batch.inputs().get("input").toFloats())
                .containsExactly(-1, 0, 1, -1, /**/ 1, 1, 0, 1, /**/ 3, 0, 1, 9); // blue, red: sorted
        assertThat(batch.targets().get("target").toLongs()).containsExactly(0, 1, 1);
    }

    @Test
    void aColumnOfOneNumberBecomesZeroNotNaN() throws BadInput, IOException {
        RawData data = open("x,y\n7,a\n7,b\n", Values.DEFAULTS);
        float[] numbers = numbers(data, data.fit(new int[] {0, 1}));

        assertThat(numbers).containsExactly(0, 0);
    }

    @Test
    void withoutStandardisingNumbersStayAsTheyAre() throws BadInput, IOException {
        RawData data = open(
                SHOP, Values.DEFAULTS.with(CsvSource.STANDARDISE, false).with(CsvSource.LEAVE_OUT, "colour"));

        assertThat(numbers(data, data.fit(new int[] {0, 1, 2}))).containsExactly(1, 10, 3, 20, 5, 60);
    }

    @Test
    void aTextThatTrainingNeverSawIsAllZeros() throws BadInput, IOException {
        RawData data = open("c,y\nred,a\nblue,b\ngreen,a\n", Values.DEFAULTS);

        assertThat(numbers(data, data.fit(new int[] {0, 1}))).containsExactly(0, 1, 1, 0, 0, 0);
    }

    @Test
    void aNumericTargetIsANumberUnlessClassesAreAskedFor() throws BadInput, IOException {
        Values weight = Values.DEFAULTS.with(CsvSource.TARGET, "weight");
        RawData data = open(SHOP, weight);
        Fitted fitted = data.fit(new int[] {0, 1, 2});
        Batch batch = data.prepared(fitted).fill(new int[] {2, 0}, 0, 2, new BatchBuffers());

        assertThat(fitted.schema().target()).isEqualTo(new Target.Reals(List.of("weight")));
        assertThat(batch.targets().get("target").toFloats()).containsExactly(60, 10);
        assertThat(data.stratum(0)).isEmpty();

        RawData classes = open(SHOP, weight.with(CsvSource.TASK, Task.CLASSES));
        assertThat(classes.fit(new int[] {0, 1, 2}).schema().target())
                .isEqualTo(new Target.Classes(List.of("10", "20", "60")));
        assertThat(classes.stratum(2)).hasValue(2);
    }

    @Test
    void classesThatAreNumbersAreInTheOrderOfNumbers() throws BadInput, IOException {
        RawData data = open("x,y\n1,10\n2,9\n3,2\n", Values.DEFAULTS.with(CsvSource.TASK, Task.CLASSES));

        assertThat(data.fit(new int[] {0, 1, 2}).schema().target())
                .isEqualTo(new Target.Classes(List.of("2", "9", "10")));
    }

    @Test
    void numbersThatAreOnlyNamesCanBeTreatedAsText() throws BadInput, IOException {
        RawData data = open("code,y\n10,a\n20,b\n", Values.DEFAULTS.with(CsvSource.AS_TEXT, "code"));

        assertThat(numbers(data, data.fit(new int[] {0, 1}))).containsExactly(1, 0, 0, 1);
    }

    @Test
    void aTrainingFileAndATestFileMakeTwoParts() throws BadInput, IOException {
        write("train.csv", SHOP);
        write("test.csv", "size,colour,weight,kind\n9,red,1,hat\n");
        RawData data = new CsvSource().open(folder, Values.DEFAULTS);

        assertThat(data.size()).isEqualTo(4);
        assertThat(data.testStart()).isEqualTo(3);
        Files.delete(folder.resolve("train.csv"));
        assertThat(new CsvSource().open(folder, Values.DEFAULTS).testStart()).isZero();
    }

    @Test
    void separatorsByteOrderMarksAndQuotesAreUnderstood() throws BadInput, IOException {
        for (String text : List.of(
                "a;b\n1;x\n2;y\n", "\ufeffa\tb\r\n1\tx\r\n2\ty", "\"a\",\"b\"\n\n\"1\",x\n2,\"y\"\n")) {
            RawData data = open(text, Values.DEFAULTS);
            Fitted fitted = data.fit(new int[] {0, 1});
            assertThat(fitted.schema().target()).isEqualTo(new Target.Classes(List.of("x", "y")));
            assertThat(numbers(data, fitted)).containsExactly(-1, 1);
        }
    }

    @Test
    void withoutAHeaderColumnsAreCalledByTheirNumbers() throws BadInput, IOException {
        RawData data = open("1,x\n2,y\n", Values.DEFAULTS.with(CsvSource.HEADER, false).with(CsvSource.TARGET, "2"));

        assertThat(data.size()).isEqualTo(2);
        assertThat(data.fit(new int[] {0, 1}).schema().target()).isEqualTo(new Target.Classes(List.of("x", "y")));
    }

    @Test
    void rowsToPredictNeedNoTargetAndTheirColumnsMayComeInAnyOrder() throws BadInput, IOException {
        RawData data = open(SHOP, Values.DEFAULTS);
        Fitted fitted = data.fit(new int[] {0, 1});
        Samples samples = open("weight,colour,note,size\n15,red,hm,2\n", Values.DEFAULTS).prepared(fitted);

        assertThat(samples.hasTargets()).isFalse();
        Batch batch = samples.fill(new int[] {0}, 0, 1, new BatchBuffers());
        assertThat(batch.inputs().get("input").toFloats()).containsExactly(0, 0, 1, 0);
        assertThat(batch.targets()).isEmpty();
        assertThat(open("size,colour,weight,kind\n2,red,15,\n", Values.DEFAULTS).prepared(fitted).hasTargets())
                .isFalse();
    }

    @Test
    void whatWasLearnedSurvivesBeingWrittenAsJson() throws BadInput, IOException {
        RawData data = open(SHOP, Values.DEFAULTS);
        Fitted fitted = data.fit(new int[] {0, 1, 2});
        var mapper = new tools.jackson.databind.ObjectMapper();
        @SuppressWarnings("unchecked")
        Map<String, Object> read =
                mapper.readValue(mapper.writeValueAsString(fitted.state()), Map.class);

        assertThat(numbers(data, new Fitted(fitted.schema(), read))).isEqualTo(numbers(data, fitted));
    }

    @Test
    void theShippedIrisesAreRead() throws BadInput {
        RawData data = new CsvSource().open(SamplesFolder.of("iris"), Values.DEFAULTS);
        int[] all = IntStream.range(0, 150).toArray();
        Fitted fitted = data.fit(all);
        float[] numbers = numbers(data, fitted);

        assertThat(fitted.schema().input()).isEqualTo(Form.vector(4));
        assertThat(fitted.schema().target())
                .isEqualTo(new Target.Classes(List.of("setosa", "versicolor", "virginica")));
        assertThat(data.prepared(fitted).describe(0)).isEqualTo("5.1, 3.5, 1.4, 0.2, setosa");
        assertThat(data.prepared(fitted).view(0)).isEqualTo(new SampleView.Row(
                List.of("sepal_length", "sepal_width", "petal_length", "petal_width", "species"),
                List.of("5.1", "3.5", "1.4", "0.2", "setosa")));
        // worked out from the file with another program: (x - mean) / population deviation
        assertThat(numbers[0]).isEqualTo(-0.900681f, within(1e-5f));
        assertThat(numbers[1]).isEqualTo(1.019004f, within(1e-5f));
        assertThat(numbers[2]).isEqualTo(-1.340227f, within(1e-5f));
        assertThat(numbers[3]).isEqualTo(-1.315444f, within(1e-5f));
    }

    @Test
    void wrongTablesAreRefusedWithLineAndExpectation() throws IOException {
        assertThat(wrong("")).startsWith("The file is empty.");
        assertThat(wrong("a,b\n")).startsWith("There are no rows of data");
        assertThat(wrong("\n\n")).startsWith("There are no rows of data");
        assertThat(wrong("a,b\n1,2\n1,2,3\n"))
                .isEqualTo("line 3: The row has 3 cells, but 2 were expected (a, b). Add or remove cells, or put cells"
                        + " with a separator in quotation marks.");
        assertThat(wrong("a,b\n\"x\ny\",2\n1\n")).startsWith("line 4: The row has 1 cell, but 2 were");
        assertThat(wrong("a,b\n1,x\n\n\"2\n,y\n")).startsWith("line 4: A quotation mark is not closed");
        assertThat(wrong("a,b\n1,\"x\"y\n")).startsWith("line 2: A quotation mark is not closed, or text follows");
        assertThat(wrong("a,a\n1,2\n")).startsWith("line 1: Two columns are called 'a'.");
        assertThat(wrong("a,\n1,2\n")).startsWith("line 1: A column has no name.");
        assertThat(wrong("1,2\n3,4\n")).startsWith("line 1: The first line holds only numbers, not column names.");
        assertThat(wrong("a,b\n1,x\n2,\0\n")).startsWith("line 3: There is a zero character here");
        assertThat(wrong("a,b\n1,x\n" + "y".repeat(1_100_000))).startsWith("line 3: A row is longer than 1,000,000");
    }

    @Test
    void wrongCellsAreRefusedWithLineAndColumn() throws IOException {
        assertThat(unfit("a,y\n1,x\n2,y\nabc,x\n", 3))
                .isEqualTo("line 4: The column 'a' holds numbers, but here it says 'abc'. Write a number, remove the"
                        + " row, or treat the column as text.");
        assertThat(unfit("a,y\n1,x\nNaN,y\n", 2))
                .startsWith("line 3: The column 'a' holds numbers, but here it says 'NaN'");
        assertThat(unfit("a,y\n1,x\nInfinity,y\n", 2)).startsWith("line 3:").contains("says 'Infinity'");
        assertThat(unfit("a,y\n1,x\n1e400,y\n", 2)).startsWith("line 3:").contains("says '1e400'");
        assertThat(unfit("a,y\n1,x\n,y\n", 2))
                .startsWith("line 3: The column 'a' holds numbers, but here it is empty.");
        assertThat(unfit("a,y\n1,x\n2,\n", 2))
                .startsWith("line 3: The column 'y' is to be predicted, but here it is");
        assertThat(unfit("a,y\n1,x\n2,x\n", 2)).startsWith("All training samples are of one class (x)");
        assertThat(unfit("y\nx\nz\n", 2)).startsWith("Beside 'y', which is to be predicted, no column is left");
        assertThat(unfit("a,y\n1,x\n2,z\n", 0)).startsWith("No samples are left to learn from.");
    }

    @Test
    void columnsThatAreNotThereAreNamed() throws IOException, BadInput {
        RawData data = open(SHOP, Values.DEFAULTS.with(CsvSource.TARGET, "price"));
        assertThat(Complaint.of(() -> data.fit(new int[] {0, 1})))
                .isEqualTo("There is no column 'price'. The columns are size, colour, weight, kind.");
        Fitted fitted = open(SHOP, Values.DEFAULTS).fit(new int[] {0, 1});
        assertThat(Complaint.of(() -> open("size,kind\n1,hat\n", Values.DEFAULTS).prepared(fitted)))
                .isEqualTo("There is no column 'colour'. The columns are size, kind.");
        assertThat(Complaint.of(() -> open("size,colour,weight,kind\n1,red,1,coat\n", Values.DEFAULTS)
                        .prepared(fitted)))
                .isEqualTo("line 2: The label 'coat' never occurred in training. The labels are hat, shoe.");
    }

    @Test
    void theTestFileNeedsTheSameColumns() throws IOException {
        write("train.csv", SHOP);
        write("test.csv", "size,kind\n1,hat\n");

        assertThat(Complaint.of(() -> new CsvSource().open(folder, Values.DEFAULTS)))
                .startsWith("line 1: The columns are size, kind, but the training file has size, colour, weight,");
        assertThat(Complaint.file(() -> new CsvSource().open(folder, Values.DEFAULTS))).isEqualTo("test.csv");
    }

    @Test
    void aLineOfTheTestFileIsNamedAsItsOwn() throws IOException, BadInput {
        write("train.csv", SHOP);
        write("test.csv", "size,colour,weight,kind\n9,red,1,hat\nx,red,1,hat\n");
        RawData data = new CsvSource().open(folder, Values.DEFAULTS);

        assertThat(Complaint.of(() -> data.prepared(data.fit(new int[] {0, 1, 2}))))
                .startsWith("line 3: The column 'size' holds numbers, but here it says 'x'.");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAtItsLine() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "name,y\nJosé,a\nJane,b\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Complaint.of(() -> new CsvSource().open(file, Values.DEFAULTS)))
                .isEqualTo("line 2: The text is not UTF-8. Save the file as UTF-8 and open it again.");
    }

    @Test
    void aSparseFileOfTenGigabytesIsRefusedByItsLength() throws IOException {
        write("big.csv", SHOP);
        try (var file = new RandomAccessFile(folder.resolve("big.csv").toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        assertThat(Complaint.of(() -> new CsvSource().open(folder, Values.DEFAULTS)))
                .startsWith("The file has 10,240 MB, but tables of at most 953 MB can be read.");
    }

    @Test
    void aFolderNeedsOneTable() throws IOException {
        assertThat(Complaint.of(() -> new CsvSource().open(folder, Values.DEFAULTS)))
                .startsWith("There is no CSV file in this folder.");
        write("a.csv", SHOP);
        write("b.csv", SHOP);
        assertThat(Complaint.of(() -> new CsvSource().open(folder, Values.DEFAULTS)))
                .startsWith("There are several CSV files in this folder.");
    }

    private String wrong(String text) throws IOException {
        Path file = write("wrong.csv", text);
        return Complaint.of(() -> new CsvSource().open(file, Values.DEFAULTS));
    }

    private String unfit(String text, int rows) throws IOException {
        Path file = write("unfit.csv", text);
        return Complaint.of(
                () -> new CsvSource().open(file, Values.DEFAULTS).fit(IntStream.range(0, rows).toArray()));
    }

    private static float[] numbers(RawData data, Fitted fitted) throws BadInput {
        int[] all = IntStream.range(0, data.size()).toArray();
        Batch batch = data.prepared(fitted).fill(all, 0, all.length, new BatchBuffers());
        return batch.inputs().get("input").toFloats();
    }

    private RawData open(String text, Values values) throws BadInput, IOException {
        return new CsvSource().open(write("data.csv", text), values);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
