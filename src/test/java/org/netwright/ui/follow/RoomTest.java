package org.netwright.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How the page uses the room it has.
class RoomTest {
    @Test
    void aLargeWindowShowsBoardsHalfAsLargeAgain() {
        assertThat(Enlarged.factor(900)).isEqualTo(1);
        assertThat(Enlarged.factor(1280)).isEqualTo(1);
        assertThat(Enlarged.factor(1920)).isEqualTo(1.25);
        assertThat(Enlarged.factor(2560)).isEqualTo(1.5);
        assertThat(Enlarged.factor(3840)).isEqualTo(1.5);
    }

    @Test
    void asManyColumnsStandInARowAsHaveRoom() {
        assertThat(Columns.across(1240, 290, 2)).isEqualTo(2);
        assertThat(Columns.across(1240, 290, 4)).isEqualTo(4);
        assertThat(Columns.across(620, 290, 4)).isEqualTo(2);
        assertThat(Columns.across(100, 290, 4)).isEqualTo(1);
    }

    @Test
    void noRowIsMuchShorterThanAnother() {
        assertThat(Columns.across(1240, 290, 8)).isEqualTo(4);
        assertThat(Columns.across(1240, 290, 6)).isEqualTo(3);
    }
}
