package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netwright.data.Preparation;

class ReadTextTest {
    private final ReadText.Reader reader = ReadText.Reader.of(new Preparation.Words(List.of("a", "good", "film"), 4));

    @Test
    void eachWordSaysWhetherTrainingKnewIt() {
        ReadText read = reader.read("A GOOD, odd film");
        assertThat(read.tokens()).containsExactly(
                new ReadText.Token("a", true),
                new ReadText.Token("good", true),
                new ReadText.Token("odd", false),
                new ReadText.Token("film", true));
        assertThat(read.known()).isEqualTo(3);
        assertThat(read.cut()).isFalse();
    }

    @Test
    void whatIsTooLongIsCutAndSaidToBe() {
        ReadText read = reader.read("a good film a film");
        assertThat(read.tokens()).hasSize(4);
        assertThat(read.cut()).isTrue();
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(reader.read(" … !").tokens()).isEmpty();
    }
}
