package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private final Newest<String> newest = new Newest<>(new Threads(home::add, side::add));

    @Test
    void workIsDoneOnTheSideAndTakenAtHome() {
        newest.ask(() -> "places", taken::add);
        assertThat(home).isEmpty();

        side.remove().run();
        assertThat(taken).isEmpty();

        home.remove().run();
        assertThat(taken).containsExactly("places");
    }

    @Test
    void ofSeveralOnlyTheNewestIsTakenWhicheverIsReadyFirst() {
        newest.ask(() -> "old", taken::add);
        newest.ask(() -> "new", taken::add);
        side.removeLast().run();
        side.remove().run();
        home.forEach(Runnable::run);

        assertThat(taken).containsExactly("new");
    }
}
