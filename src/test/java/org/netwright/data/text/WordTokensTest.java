package org.netwright.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTokensTest {
    @Test
    void wordsAreRunsOfLettersAndDigitsInLowerCase() {
        assertThat(WordTokens.split("The 2nd TEA -- great!", 99)).containsExactly("the", "2nd", "tea", "great");
    }

    @Test
    void apostrophesBelongToWordsOnlyInside() {
        assertThat(WordTokens.split("don't 'quote' dogs' it’s", 99))
                .containsExactly("don't", "quote", "dogs", "it's");
    }

    @Test
    void charactersOfScriptsWithoutSpacesAreWords() {
        assertThat(WordTokens.split("我love茶", 99)).containsExactly("我", "love", "茶");
    }

    @Test
    void accentsStayWithTheirLetters() {
        assertThat(WordTokens.split("CAFE\u0301 Łódź", 99)).containsExactly("cafe\u0301", "łódź");
    }

    @Test
    void onlySoManyWordsAreRead() {
        assertThat(WordTokens.split("one two three", 2)).containsExactly("one", "two");
        assertThat(WordTokens.split("", 2)).isEmpty();
        assertThat(WordTokens.split(" !? ", 2)).isEmpty();
    }
}
