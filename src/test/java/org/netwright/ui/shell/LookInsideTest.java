package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.engine.DjlTrainer;
import org.netwright.explanation.Inside;
import org.netwright.training.LayerView;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.ui.Pictures;
import org.netwright.ui.inside.ChannelPlaces;
import org.netwright.workspace.FollowState;
import org.netwright.workspace.Look;
import org.netwright.workspace.LookState;
import org.netwright.workspace.ResultsState;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Sight;
import org.netwright.workspace.SilenceEffect;
import org.netwright.workspace.Stop;

/// A look inside layers in the window, trained by the real engine.
@Tag("fx")
@Tag("engine")
class LookInsideTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new DjlTrainer();
    }

    private void begin(String sample, int epochs) {
        open(sample);
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, epochs));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
    }

    private void train(String sample, int epochs) {
        begin(sample, epochs);
        ended();
    }

    private void ended() {
        until("it is trained", () -> workspace().runs().state().get() instanceof RunState.Over);
        until("the run is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready);
    }

    private void lookInto(String layer) {
        clickOn(card(layer));
        push(KeyCode.ALT, KeyCode.I);
        until("the layer is looked into", () -> looksInto(id(layer)));
        frames();
    }

    private boolean looksInto(String id) {
        return workspace().looking().state().get() instanceof LookState.Ready(Look look, var ignored)
                && look.asked().node().equals(id);
    }

    private Look look() {
        return on(() -> workspace().looking().state().get() instanceof LookState.Ready(Look look, var ignored) ? look : null);
    }

    private SilenceEffect effect() {
        return on(() -> ((LookState.Ready) workspace().looking().state().get()).effect().orElseThrow());
    }

    private boolean tested() {
        return workspace().looking().state().get() instanceof LookState.Ready(var ignored, var effect)
                && effect.flatMap(SilenceEffect::test).isPresent();
    }

    private Node grid() {
        return on(() -> lookup("#inside #channels").query());
    }

    private String text(String id) {
        return on(() -> lookup(id).queryAs(Labeled.class).getText());
    }

    private List<String> cut() {
        return on(() -> lookup("#inspector .label").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible() && !label.isWrapText()
                        && label.getWidth() + 0.5 < label.prefWidth(-1))
                .map(Labeled::getText)
                .toList());
    }

    @Test
    void beforeARunTheTabSaysWhatWillAppearAndTrains() {
        open("iris");
        clickOn(card("dense 1"));
        frames();
        clickOn("#show-inside");
        frames();
        Pictures.take(test().stage().getScene(), "inside-none");
        assertThat(on(() -> lookup("#inside .label").queryAllAs(Label.class).iterator().next().getText())).contains("When you train");
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 2));
        until("the data is divided again", () -> workspace().problems().ready());
        clickOn("#inside-train");
        until("the layer is looked into", () -> looksInto(id("dense 1")));
        until("the run is tested", () -> workspace().results().state().get() instanceof ResultsState.Ready);
    }

    @Test
    void whileARunGoesOnItsNewestEpochIsFollowed() {
        begin("fashion", 4);
        lookInto("conv 1");
        assertThat(look().epochs().shown()).as("the run still goes on").isLessThan(4);
        ended();
        until("the last epoch is shown", () -> look().epochs().shown() == 4);
        assertThat(text("#inside #inside-what")).startsWith("Feature maps (32×26×26)");
    }

    @Test
    void channelsAreLookedAtBackToTheFirstEpochAndSwitchedOff() {
        train("fashion", 3);
        lookInto("conv 1");
        assertThat(look().epochs().kept()).containsExactly(0, 1, 2, 3);
        assertThat(look().epochs().shown()).isEqualTo(3);
        assertThat(ChannelPlaces.order(grid())).hasSize(32).startsWith(0, 1, 2);
        Pictures.take(test().stage().getScene(), "inside-light");
        assertThat(cut()).isEmpty();
        Map<String, LayerView> live = on(() -> workspace().looking().views().get());

        interact(() -> lookup("#epoch-slider").queryAs(Slider.class).requestFocus());
        push(KeyCode.LEFT);
        push(KeyCode.LEFT);
        until("epoch 1 is shown", () -> look().epochs().shown() == 1);
        frames();
        assertThat(on(() -> workspace().looking().views().get())).as("the cards go back too").isNotEqualTo(live);
        assertThat(on(() -> workspace().looking().views().get()).get(id("conv 1"))).isInstanceOf(LayerView.Maps.class);

        Point2D channel = on(() -> ChannelPlaces.of(grid(), 5));
        moveTo(channel);
        frames();
        assertThat(text("#inside-foot #inside-caption")).startsWith("Channel 6, row");
        clickOn(channel);
        frames();
        assertThat(text("#inside #channel-name")).isEqualTo("Channel 6");
        clickOn(on(() -> ChannelPlaces.eye(grid(), 5)));
        until("its loss is known", this::tested);
        frames();
        assertThat(on(() -> workspace().looking().off().get())).containsExactly(5);
        SilenceEffect.OverTest over = effect().test().orElseThrow();
        assertThat(over.samples()).isEqualTo(300);
        assertThat(over.after().loss()).isNotEqualTo(over.before().loss());
        assertThat(effect().after().loss()).isNotEqualTo(look().sample().answer().loss());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        frames();
        Pictures.take(test().stage().getScene(), "inside-dark-off");
        assertThat(cut()).isEmpty();
        clickOn("#all-on");
        until("all are on", () -> workspace().looking().off().get().isEmpty());

        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.I);
        frames();
        Pictures.take(test().stage().getScene(), "inside-large-dark");
        push(KeyCode.SPACE);
        until("the first is off", () -> workspace().looking().off().get().contains(5));
        push(KeyCode.ESCAPE);
        frames();
        assertThat(on(() -> lookup("#inside-large").tryQuery())).isEmpty();
        clickOn("#epoch-newest");
        until("the newest is shown", () -> look().epochs().newest());
    }

    @Test
    void theHiddenStateIsShownWordByWordAndAUnitOfItSwitchedOff() {
        open("reviews");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.T);
        frames();
        clickOn("#template-lstm");
        until("it is ready", () -> workspace().problems().ready());
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 1));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        ended();
        String lstm = network().nodes().values().stream()
                .filter(node -> node.kind().equals("lstm"))
                .findFirst()
                .orElseThrow()
                .name();
        lookInto(lstm);
        assertThat(look().layer().inside().kind()).isEqualTo(Inside.Kind.STEPS);
        int words = look().sample().words().size();
        assertThat(look().layer().inside().channels().getFirst().width()).isEqualTo(words).isGreaterThan(1);
        moveTo(on(() -> ChannelPlaces.of(grid(), 2)));
        frames();
        assertThat(text("#inside-foot #inside-caption")).startsWith("Unit 3 at \"");
        clickOn("#inside #channel-off");
        until("its loss is known", this::tested);
        Pictures.take(test().stage().getScene(), "inside-lstm");
        assertThat(cut()).isEmpty();
    }

    @Test
    void headsShowWhatEachWordLooksAt() {
        train("reviews", 2);
        lookInto("attention");
        assertThat(look().sample().words()).isNotEmpty();
        assertThat(look().layer().attention().orElseThrow().heads()).hasSize(2);
        Pictures.take(test().stage().getScene(), "inside-words");
        clickOn("#head-2");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.I);
        frames();
        Pictures.take(test().stage().getScene(), "inside-words-large");
    }

    @Test
    void aRunOfAnotherDayIsLookedIntoAlsoForAPictureOfOnesOwn() throws Exception {
        train("fashion", 2);
        open("iris");
        open("fashion");
        until("the cards show what it makes", () -> workspace().runs().views().get().size() > 5);
        assertThat(on(() -> workspace().runs().kept().get())).as("a run of this day").isEmpty();
        lookInto("conv 1");
        assertThat(look().epochs().kept()).containsExactly(0, 1, 2);
        assertThat(text("#inside #inside-back")).startsWith("Of an earlier run, begun ");
        interact(() -> lookup("#epoch-slider").queryAs(Slider.class).requestFocus());
        push(KeyCode.LEFT);
        until("epoch 1 is shown", () -> look().epochs().shown() == 1);
        Look before = look();

        var picture = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        picture.createGraphics().fillRect(4, 8, 20, 12);
        Path file = folder.resolve("mine.png");
        ImageIO.write(picture, "png", file.toFile());
        test().answer(file);
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);
        until("it is looked at", () -> look().sample().description().contains("mine.png"));
        frames();
        assertThat(look().epochs().shown()).as("the epoch stays").isEqualTo(1);
        assertThat(look().sample().truth()).isNegative();
        assertThat(look().layer().inside().channels().getFirst().values())
                .isNotEqualTo(before.layer().inside().channels().getFirst().values());
        Pictures.take(test().stage().getScene(), "inside-own");
        assertThat(cut()).isEmpty();

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        until("it is followed", () -> workspace().following().state().get() instanceof FollowState.Ready);
        interact(() -> workspace().following().go(new Stop.Judged()));
        until("it is judged", () -> lookup("#follow-board .nw-board-note").queryAll().size() > 0
                && workspace().following().state().get() instanceof FollowState.Ready ready
                && ready.sight() instanceof Sight.Judged);
        frames();
        assertThat(text("#follow-where")).isEqualTo("Follow your own: mine.png");
        Pictures.take(test().stage().getScene(), "follow-own");
    }

    @Test
    void aRunThatIsChosenInTheListIsLookedIntoWithItsNetwork() {
        train("iris", 2);
        clickOn(card("dense 2"));
        push(KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(network().nodes()).hasSize(3);
        push(KeyCode.SHIFT, KeyCode.F4);
        until("the run is listed", () -> !workspace().pastRuns().all().get().isEmpty());
        String run = on(() -> workspace().pastRuns().all().get().getFirst().folder());
        interact(() -> workspace().pastRuns().choose(List.of(run)));
        until("it is opened", () -> !workspace().pastRuns().opened().get().isEmpty());
        frames();
        clickOn("#runs-inside");
        until("a layer is looked into", () -> workspace().looking().state().get() instanceof LookState.Ready);
        assertThat(on(() -> lookup("#inside").query().isVisible())).isTrue();
        assertThat(network().nodes()).as("its network is back").hasSize(4);
        push(KeyCode.SHIFT, KeyCode.F4);
        frames();
        Pictures.take(test().stage().getScene(), "runs-inside");
        clickOn("#runs-predict");
        frames();
        assertThat(on(() -> lookup("#predict").query().isVisible())).isTrue();
        assertThat(on(() -> workspace().predicting().chosen().get().orElseThrow().name())).isEqualTo(run);
    }
}
