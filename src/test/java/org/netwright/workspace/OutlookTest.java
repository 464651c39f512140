package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.netwright.param.Message;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;
import org.netwright.training.Forecast;
import org.netwright.training.RunResult;

class OutlookTest {
    private final Outlook outlook = new Outlook();

    private static EpochRecord epoch(int number, double seconds) {
        return new EpochRecord(number, new LinkedHashMap<>(), 0.001, seconds, 100);
    }

    @Test
    void theFirstEpochIsHeldAgainstTheForecastAndNoOther() {
        outlook.foretell(Optional.of(new Forecast(4.1, OptionalLong.empty())));
        outlook.begins();
        assertThat(outlook.compared().get()).isEmpty();
        assertThat(outlook.epochOver(epoch(1, 3.82))).contains(Message.of("workspace.forecast.first", "4.1", "3.8"));
        assertThat(outlook.epochOver(epoch(2, 3.5))).isEmpty();
        assertThat(Words.english().of(outlook.compared().get().orElseThrow())).isEqualTo("forecast 4.1 s an epoch, was 3.8 s");
    }

    @Test
    void theWholeRunIsHeldAgainstTheForecastItBeganWith() {
        outlook.foretell(Optional.of(new Forecast(4, OptionalLong.empty())));
        outlook.begins();
        outlook.foretell(Optional.empty());
        List<EpochRecord> history = List.of(epoch(1, 3), epoch(2, 2));
        var result = new RunResult(new RunResult.Outcome.Complete(false), history, 2, new LinkedHashMap<>(), "");
        assertThat(outlook.over(result)).contains(Message.of("workspace.forecast.time", "4.0", "2.5"));
    }

    @Test
    void aRunThatNothingWasForetoldOfIsNotCompared() {
        outlook.begins();
        assertThat(outlook.epochOver(epoch(1, 3))).isEmpty();
        assertThat(outlook.compared().get()).isEmpty();
    }

    @Test
    void secondsAreToldToTwoFigures() {
        assertThat(List.of(0.0123, 0.123, 1.23, 12.3)).extracting(Outlook::seconds).containsExactly("0.012", "0.12", "1.2", "12");
    }
}
