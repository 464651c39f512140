package org.netwright.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.netwright.tensor.Shape;
import org.netwright.tensor.Target;

class TextCsvSourceTest {
    private static final String REVIEWS = """
            text,label
            "Good tea, good price",yes
            Bad tea,no
            The good,yes
            bad bad bad,no
            """;
    private static final Values ALL_WORDS = Values.DEFAULTS.with(TextCsvSource.LEAST, 1);

    @TempDir
    private Path folder;

    @Test
    void wordsAreNumberedByFrequencyThenAlphabetFromTwo() throws BadInput, IOException {
        RawData data = open(REVIEWS, ALL_WORDS); // bad 4, good 3, tea 2, price 1, the 1
        Fitted fitted = data.fit(new int[] {0, 1, 2, 3});
        Batch batch = data.prepared(fitted).fill(new int[] {0, 1, 2}, 0, 3, new BatchBuffers());

        assertThat(fitted.schema().input()).isEqualTo(Form.tokens(7));
        assertThat(fitted.schema().target()).isEqualTo(new Target.Classes(List.of("no", "yes")));
        assertThat(batch.inputs().get("input").shape()).isEqualTo(Shape.of(3, 4));
        assertThat(batch.inputs().get("input").toLongs())
                .containsExactly(3, 4, 3, 5, /**/ 2, 4, 0, 0, /**/ 6, 3, 0, 0);
        assertThat(batch.targets().get("target").toLongs()).containsExactly(1, 0, 1);
    }

    @Test
    void aUsedBufferIsPaddedWithZeros() throws BadInput, IOException {
        RawData data = open(REVIEWS, ALL_WORDS);
        Samples samples = data.prepared(data.fit(new int[] {0, 1, 2, 3}));
        var buffers = new BatchBuffers();
        samples.fill(new int[] {0, 0}, 0, 2, buffers);

        assertThat(samples.fill(new int[] {1, 3}, 0, 2, buffers).inputs().get("input").toLongs())
                .containsExactly(2, 4, 0, 2, 2, 2);
    }

    @Test
    void rareWordsAndWordsOfOtherPartsAreUnknown() throws BadInput, IOException {
        RawData data = open(REVIEWS, Values.DEFAULTS.with(TextCsvSource.LEAST, 2));
        Fitted fitted = data.fit(new int[] {0, 1}); // good 2, tea 2

        assertThat(fitted.schema().input()).isEqualTo(Form.tokens(4));
        assertThat(tokens(data.prepared(fitted), 3, 0))
                .containsExactly(1, 1, 1, 0, /**/ 2, 3, 2, 1);
    }

    @Test
    void theVocabularyAndTheLengthAreBounded() throws BadInput, IOException {
        RawData data = open(REVIEWS, ALL_WORDS.with(TextCsvSource.VOCABULARY, 3).with(TextCsvSource.LENGTH, 2));
        Fitted fitted = data.fit(new int[] {0, 1, 2, 3}); // good 3, bad 3 of the first two words of each: bad first

        assertThat(fitted.schema().input()).isEqualTo(Form.tokens(3));
        assertThat(tokens(data.prepared(fitted), 0, 3))
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void aTextWithoutWordsIsOneUnknownWord() throws BadInput, IOException {
        RawData data = open("text,label\n!?,a\nb,b\n", ALL_WORDS);
        Samples samples = data.prepared(data.fit(new int[] {0, 1}));

        assertThat(tokens(samples, 0))
                .containsExactly(1);
    }

    @Test
    void columnsAreFoundByLengthAndNameOrAsSet() throws BadInput, IOException {
        String three = "id,kind,body\n1,x,a long text that is the longest\n2,y,another\n";
        assertThat(names(open(three, ALL_WORDS))).containsExactly("x", "y");
        assertThat(names(open(three, ALL_WORDS.with(TextCsvSource.LABEL, "id")))).containsExactly("1", "2");
        assertThat(names(open(three, ALL_WORDS.with(TextCsvSource.TEXT, "kind")))).hasSize(2).contains("another");
        assertThat(names(open("label,other,text\na,c,long text\nb,c,long text\n", ALL_WORDS)))
                .containsExactly("a", "b");
    }

    @Test
    void oneTextFileIsEnoughToPredict() throws BadInput, IOException {
        Fitted fitted = open(REVIEWS, ALL_WORDS).fit(new int[] {0, 1, 2, 3});
        Path file = Files.writeString(folder.resolve("mine.txt"), "Good\ngood tea!\n");
        Samples samples = new TextCsvSource().open(file, ALL_WORDS).prepared(fitted);

        assertThat(samples.hasTargets()).isFalse();
        assertThat(samples.describe(0)).isEqualTo("Good\ngood tea!");
        assertThat(tokens(samples, 0))
                .containsExactly(3, 3, 4);
    }

    @Test
    void aColumnOfTextsAloneIsEnoughToPredict() throws BadInput, IOException {
        Fitted fitted = open(REVIEWS, ALL_WORDS).fit(new int[] {0, 1, 2, 3});
        Samples samples = open("review\ntea\nbad tea\n", ALL_WORDS).prepared(fitted);

        assertThat(samples.size()).isEqualTo(2);
        assertThat(samples.hasTargets()).isFalse();
    }

    @Test
    void theShippedReviewsAreRead() throws BadInput {
        RawData data = new TextCsvSource().open(SamplesFolder.of("food-reviews"), Values.DEFAULTS);
        Fitted fitted = data.fit(IntStream.range(0, 2000).toArray());
        Samples samples = data.prepared(fitted);

        assertThat(data.size()).isEqualTo(2300);
        assertThat(data.testStart()).isEqualTo(2000);
        assertThat(fitted.schema().target()).isEqualTo(new Target.Classes(List.of("five_star", "other")));
        assertThat(samples.view(0)).isInstanceOfSatisfying(
                SampleView.Words.class, words -> assertThat(words.text()).hasSizeGreaterThan(100));
        assertThat(samples.describe(0)).isEqualTo("Looks like this is marketed as a high-end chocolate. For …");
        assertThat(fitted.schema().input().isTokens()).isTrue();
    }

    @Test
    void wrongTextsAreRefused() throws IOException {
        assertThat(unfit("text\nhello\n")).startsWith("The texts are in the column 'text', but no other column holds");
        assertThat(unfit("text,label\nhello,\nyou,b\n")).startsWith("line 2: The column 'label' is to be predicted");
        assertThat(Complaint.of(() -> open("text,label\na,b\n", ALL_WORDS.with(TextCsvSource.TEXT, "body"))
                        .fit(new int[] {0})))
                .isEqualTo("There is no column 'body'. The columns are text, label.");
        Path binary = Files.write(folder.resolve("a.txt"), new byte[] {1, 0, 2});
        assertThat(Complaint.of(() -> new TextCsvSource().open(binary, ALL_WORDS)))
                .startsWith("line 1: There is a zero character here");
    }

    private static long[] tokens(Samples samples, int... which) {
        return samples.fill(which, 0, which.length, new BatchBuffers())
                .inputs()
                .get("input")
                .toLongs();
    }

    private String unfit(String text) {
        return Complaint.of(() -> open(text, ALL_WORDS).fit(new int[] {0}));
    }

    private static List<String> names(RawData data) throws BadInput {
        return ((Target.Classes) data.fit(new int[] {0, 1}).schema().target()).labels();
    }

    private RawData open(String text, Values values) throws BadInput, IOException {
        return new TextCsvSource().open(Files.writeString(folder.resolve("data.csv"), text), values);
    }
}
