package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
    private final MutableCell<Integer> cell = new MutableCell<>(1);
    private final List<Integer> heard = new ArrayList<>();

    @Test
    void listenersHearNewValuesOnly() {
        cell.listen(heard::add);
        cell.set(1);
        cell.set(2);
        assertThat(heard).containsExactly(2);
    }

    @Test
    void followersHearTheValueNowToo() {
        cell.follow(heard::add);
        cell.set(2);
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        Subscription subscription = cell.listen(heard::add);
        subscription.close();
        cell.set(2);
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatClosesItselfDoesNotDisturbOthers() {
        var mine = new ArrayList<Subscription>();
        mine.add(cell.listen(value -> mine.getFirst().close()));
        cell.listen(heard::add);
        cell.set(2);
        cell.set(3);
        assertThat(heard).containsExactly(2, 3);
    }

    @Test
    void nobodyIsToldAValueThatAListenerHasReplaced() {
        cell.listen(value -> {
            if (value < 3) {
                cell.set(3);
            }
        });
        cell.listen(heard::add);
        cell.set(2);
        assertThat(heard).containsExactly(3);
    }

    @Test
    void aMappedCellTellsOnlyWhatDiffers() {
        Cell<Boolean> even = cell.map(value -> value % 2 == 0);
        var told = new ArrayList<Boolean>();
        Subscription subscription = even.listen(told::add);
        cell.set(3);
        cell.set(4);
        cell.set(6);
        subscription.close();
        cell.set(7);
        assertThat(told).containsExactly(true);
        assertThat(even.get()).isFalse();
    }
}
