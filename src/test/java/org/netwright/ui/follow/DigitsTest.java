package org.netwright.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How numbers are written on the board.
class DigitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 0
            1           | 1
            -3          | −3
            0.1         | 0.1
            3.7         | 3.7
            0.12345678  | 0.1235
            -12.3456    | −12.35
            1234.56     | 1235
            0.001       | 0.001
            0.00123456  | 0.001235
            -0.09200001 | −0.09200
            1e-8        | 1.00·10⁻⁸
            -2.345e-12  | −2.35·10⁻¹²
            1.5e7       | 1.50·10⁷
            NaN         | ?
            -Infinity   | −∞
            """)
    void fourDigitsSaySomethingAndNoughtsSayNothing(double number, String written) {
        assertThat(Digits.rounded(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, (−0.5)", "0.5, 0.5"})
    void aNegativeNumberAfterASignTakesBrackets(double number, String written) {
        assertThat(Digits.bracketed(number)).isEqualTo(written);
    }
}
