package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.runs.FollowedRun;
import org.netwright.project.runs.RunFolder;
import org.netwright.project.runs.RunsOnDisk;

/// A followed sample seen from the workspace: the test lets time and threads pass as it likes.
@Tag("engine")
class FollowingTest {
    @TempDir
    private Path temporary;

    private final Deque<Runnable> home = new ArrayDeque<>();
    private final Deque<Runnable> side = new ArrayDeque<>();
    private final Words words = Words.english();

    private Following following() {
        return new Following(new FollowedRun(temporary.resolve("user")).opener(), new Threads(home::add, side::add));
    }

    private RunFolder iris(float weight) throws BadInput {
        return new FollowedRun(temporary.resolve("user")).iris(temporary.resolve("run" + weight), weight);
    }

    @AfterEach
    void drain() {
        while (!side.isEmpty() || !home.isEmpty()) {
            (side.isEmpty() ? home : side).remove().run();
        }
    }

    private static Sight sight(Following following) {
        return ready(following).sight();
    }

    private static FollowState.Ready ready(Following following) {
        assertThat(following.state().get()).isInstanceOf(FollowState.Ready.class);
        return (FollowState.Ready) following.state().get();
    }

    @Test
    void nothingIsFollowedUntilSomebodyAsks() {
        Following following = following();
        following.move(1);
        following.choose(3);
        following.refresh();
        assertThat(following.state().get()).isEqualTo(new FollowState.None());
        assertThat(side).isEmpty();
    }

    @Test
    void aRunWithoutAnEpochIsRefusedWithARemedy() throws BadInput {
        Following following = following();
        following.follow(RunsOnDisk.example(temporary.resolve("young")), Optional.empty(), 0);
        assertThat(following.state().get()).isEqualTo(new FollowState.Opening());
        drain();
        assertThat(following.state().get()).isInstanceOfSatisfying(FollowState.Refused.class, refused ->
                assertThat(refused.reason().sentence(words)).contains("Let it train to the end of its first epoch"));
    }

    @Test
    void ofManyRequestsOnlyTheNewestIsAnswered() throws BadInput {
        RunFolder run = iris(0.1f);
        Following following = following();
        var told = new ArrayList<FollowState>();
        following.state().listen(told::add);
        following.follow(run, Optional.empty(), 1);
        following.follow(run, Optional.empty(), 2);
        following.follow(run, Optional.empty(), 3);
        drain();
        assertThat(told).hasSize(2).first().isEqualTo(new FollowState.Opening());
        assertThat(ready(following).trip().sample().index()).isEqualTo(3);
    }

    @Test
    void theWayIsGoneStopByStopAndAnotherSampleIsSeenFromTheSamePlace() throws BadInput {
        RunFolder run = iris(0.1f);
        Following following = following();
        following.follow(run, Optional.empty(), 1);
        drain();
        var seen = new ArrayList<Stop>();
        List<Stop> stops = ready(following).trip().route().stops();
        for (int i = 0; i < stops.size(); i++) {
            seen.add(sight(following).stop());
            following.move(1);
            drain();
        }
        assertThat(seen).isEqualTo(stops);
        following.begin(Stop.Leg.BACKWARD);
        following.follow(run, Optional.empty(), 7);
        drain();
        assertThat(sight(following).stop()).isEqualTo(new Stop.Judged());
        assertThat(ready(following).trip().sample().index()).isEqualTo(7);
    }

    @Test
    void aNumberStaysChosenWhereItWasChosen() throws BadInput {
        Following following = following();
        following.follow(iris(0.1f), Optional.empty(), 1);
        following.go(new Stop.Through(1));
        drain();
        following.choose(5);
        drain();
        following.move(1);
        drain();
        following.move(-1);
        drain();
        assertThat(sight(following)).isInstanceOfSatisfying(Sight.Forward.class, there -> assertThat(there.index()).isEqualTo(5));
        following.choose(5000); // not one of its numbers
        drain();
        assertThat(sight(following)).isInstanceOfSatisfying(Sight.Forward.class, there -> assertThat(there.index()).isLessThan(32));
    }

    @Test
    void anotherRunIsSeenFromTheStartWithItsOwnWeights() throws BadInput {
        Following following = following();
        following.follow(iris(0.1f), Optional.empty(), 1);
        following.go(new Stop.Judged());
        drain();
        RunFolder other = iris(0.2f);
        following.follow(other, Optional.empty(), 1);
        drain();
        assertThat(sight(following).stop()).isEqualTo(new Stop.Through(0));
        assertThat(ready(following).trip().run().folder()).isEqualTo(other);
        following.forget();
        drain();
        assertThat(following.state().get()).isEqualTo(new FollowState.None());
    }

    @Test
    void numbersAreCalledByTheirColumnOrTheirClass() throws BadInput {
        Following following = following();
        following.follow(iris(0.1f), Optional.empty(), 1);
        drain();
        Trip trip = ready(following).trip();
        var names = new NumberNames(trip);
        var steps = trip.route().program().steps();
        assertThat(words.of(names.of(steps.getFirst(), 1, 4))).isEqualTo("sepal_width");
        assertThat(words.of(names.of(steps.get(1), 1, 32))).isEqualTo("number 2");
        assertThat(words.of(names.of(steps.getLast(), 0, 3))).isEqualTo(trip.labels().getFirst());
        Prepared prepared = Prepared.of(trip.sample(), 1).orElseThrow();
        assertThat(prepared.value()).isCloseTo(trip.values().get("Measurements")[1], within(1e-5));
    }
}
