package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.ui.Pictures;

/// Everything by its name: what the window does, layers to add, layers to go to.
@Tag("fx")
class CommandsTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
        clickOn(card("conv 1"));
    }

    @Test
    void anActionIsDoneByItsName() {
        commands("select all");
        assertThat(lines().getFirst()).isEqualTo("Select all");
        push(KeyCode.ENTER);
        frames();
        assertThat(selected()).hasSize(8);
    }

    @Test
    void aLayerIsAddedByANameItHasElsewhere() {
        commands("MaxPooling2D");
        push(KeyCode.ENTER);
        frames();
        assertThat(network().into(id("max pool 2d 1"))).hasSize(1);
    }

    @Test
    void aLayerOfTheNetworkIsGoneTo() {
        commands("dense 1");
        push(KeyCode.ENTER);
        frames();
        assertThat(selected()).containsExactly(id("dense 1"));
    }

    @Test
    void whatWasAskedForLastComesFirst() {
        commands("tidy up");
        push(KeyCode.ENTER);
        frames();
        push(KeyCode.CONTROL, KeyCode.K);
        frames();
        assertThat(lines().getFirst()).isEqualTo("Tidy up");
        Pictures.take(test().stage().getScene(), "commands");
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        commands("stop training");
        assertThat(lines()).doesNotContain("Stop training");
    }

    @Test
    void whatFindGoesToIsNotBeneathItsList() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("conv 2").push(KeyCode.ENTER);
        frames();
        assertThat(selected()).containsExactly(id("conv 2"));
        var list = on(() -> lookup("#find").query().localToScreen(lookup("#find").query().getLayoutBounds()));
        var card = on(() -> card("conv 2").localToScreen(card("conv 2").getLayoutBounds()));
        assertThat(card.intersects(list)).isFalse();
    }

    @Test
    void findLightsUpWhatIsMeantAndEnterGoesToTheNext() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("max pool");
        frames();
        assertThat(lookup(".nw-card:found").queryAll()).hasSize(2);
        Pictures.take(test().stage().getScene(), "find");
        push(KeyCode.ENTER);
        frames();
        assertThat(selected()).containsExactly(id("pool 1"));
        push(KeyCode.ENTER);
        frames();
        assertThat(selected()).containsExactly(id("pool 2"));
        push(KeyCode.ENTER);
        frames();
        assertThat(selected()).containsExactly(id("pool 1"));
        push(KeyCode.ESCAPE);
        frames();
        assertThat(lookup(".nw-card:found").queryAll()).isEmpty();
    }

    private void commands(String typed) {
        push(KeyCode.CONTROL, KeyCode.K);
        write(typed);
        frames();
    }

    private List<String> lines() {
        return lookup(".nw-search-line").queryAll().stream().map(Node::getAccessibleText).toList();
    }
}
