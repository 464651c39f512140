package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.project.ProjectFolder;
import org.netwright.training.PlanParams;
import org.netwright.training.Trainer;
import org.netwright.workspace.ScriptedTrainer;
import org.netwright.workspace.Origin;
import org.netwright.workspace.RunState;

/// Projects that come from outside: with the start, or handed over by a later one.
@Tag("fx")
class ArrivalsTest extends WindowTest {
    @Override
    Trainer trainer() {
        return new ScriptedTrainer(20, 2_000_000);
    }

    @Test
    void theWindowOpensOnTheProjectItWasStartedWith() {
        Path project = kept("mine");

        interact(() -> test().startWith(Optional.of(project)));

        until("it is open", () -> isOpen(project));
        assertThat(test().stage().getTitle()).startsWith("mine");
    }

    @Test
    void aClickOnTheFileOfAProjectOpensItsFolder() {
        Path project = kept("mine");

        interact(() -> test().startWith(Optional.of(new ProjectFolder(project).handle())));

        until("it is open", () -> isOpen(project));
    }

    @Test
    void whatIsNoProjectIsSaidInTheWindow() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty.netwright"));

        interact(() -> test().startWith(Optional.of(empty)));

        answer("Close");
        assertThat(network().nodes()).isEmpty();
    }

    @Test
    void aProjectHandedOverOpensAtOnceWhereNothingIsUnsaved() {
        Path project = kept("mine");
        start();

        interact(() -> test().window().come(Optional.of(project)));

        until("it is open", () -> isOpen(project));
    }

    @Test
    void aProjectHandedOverIsAskedAboutWhereSomethingIsUnsaved() {
        Path project = kept("mine");
        start();
        change();

        interact(() -> test().window().come(Optional.of(project)));
        answer("Cancel");
        assertThat(on(() -> workspace().projects().origin().get())).isEqualTo(new Origin.Sample("fashion"));

        interact(() -> test().window().come(Optional.of(project)));
        answer("Don't save");
        until("it is open", () -> isOpen(project));
    }

    @Test
    void aProjectHandedOverWaitsUntilTheQuestionInTheWindowIsAnswered() {
        Path project = kept("mine");
        start();
        change();
        push(KeyCode.CONTROL, KeyCode.N);
        until("a question is asked", () -> lookup(".dialog-pane").tryQuery().isPresent());

        interact(() -> test().window().come(Optional.of(project)));
        frames();
        assertThat(lookup(".dialog-pane").queryAll()).hasSize(1);
        answer("Don't save");

        until("it is open", () -> isOpen(project));
    }

    @Test
    void aProjectHandedOverDoesNotEndATraining() {
        Path project = kept("mine");
        start();
        interact(() -> workspace().editor().setPlan(PlanParams.EPOCHS, 500));
        until("the data is divided again", () -> workspace().problems().ready());
        push(KeyCode.F5);
        until("it trains", () -> workspace().runs().state().get() instanceof RunState.Running);

        interact(() -> test().window().come(Optional.of(project)));
        answer("Close");

        assertThat(on(() -> workspace().runs().state().get().busy())).isTrue();
        assertThat(isOpen(project)).isFalse();
    }

    @Test
    void theProjectThatIsOpenAlreadyStaysAsItIs() {
        Path project = kept("mine");
        interact(() -> test().startWith(Optional.of(project)));
        until("it is open", () -> isOpen(project));
        change();
        var changed = network();

        interact(() -> test().window().come(Optional.of(project)));
        frames();

        assertThat(lookup(".dialog-pane").tryQuery()).isEmpty();
        assertThat(network()).isEqualTo(changed);
    }

    @Test
    void aFaultThatEndedTheProgramLastTimeIsToldUntilItIsClosed() {
        start();
        assertThat(on(() -> lookup("#crash").query().isVisible())).isFalse();

        interact(() -> test().window().crashed(folder.resolve("reports/one.txt")));

        assertThat(on(() -> lookup("#crash-text").<Label>query().getText())).contains("engine").contains("one.txt");
        clickOn("#crash-close");
        assertThat(on(() -> lookup("#crash").query().isVisible())).isFalse();
    }

    @Test
    void aFailureOfTheProgramIsToldWhereItIsSeen() {
        start();

        interact(() -> test().window().failed(folder.resolve("reports")));

        assertThat(on(() -> lookup("#crash-text").<Label>query().getText())).contains("failed").contains("reports");
    }

    private void start() {
        interact(() -> test().start());
        until("the first sample is open", () -> workspace().projects().origin().get().equals(new Origin.Sample("fashion")));
    }

    private void change() {
        append("dense");
        assertThat(on(() -> workspace().history().changed().get())).isTrue();
    }

    private boolean isOpen(Path project) {
        return workspace().projects().origin().get().equals(new Origin.Kept(new ProjectFolder(project)));
    }

    private Path kept(String name) {
        Path project = folder.resolve(name + ProjectFolder.SUFFIX);
        open("iris");
        interact(() -> workspace().projects().save(new ProjectFolder(project), () -> {}));
        until("it is saved", () -> isOpen(project));
        interact(() -> workspace().projects().begin());
        return project;
    }
}
