package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.project.UserFolder;
import org.netwright.project.files.PreferencesFile;
import org.netwright.ui.Pictures;

/// The palette: what is searched, starred, used again and folded.
@Tag("fx")
class PaletteTest extends WindowTest {
    @Test
    void theSearchPutsTheBestMatchFirstWhateverItIsCalledElsewhere() {
        push(KeyCode.CONTROL, KeyCode.P);
        write("linear");
        frames();
        assertThat(shown().getFirst()).isEqualTo("palette-dense");
        push(KeyCode.ENTER);
        frames();
        assertThat(network().node(id("dense 1")).kind()).isEqualTo("dense");
    }

    @Test
    void aStarMakesAFavouriteOnTopThatIsKept() {
        moveTo("#palette-conv-2d");
        Node star = lookup("#palette-conv-2d .nw-palette-star").query();
        clickOn(star);
        frames();
        assertThat(shown()).contains("favourite-conv-2d");
        until("it is kept", () -> new PreferencesFile(new UserFolder(folder)).load().favourites().contains("conv-2d"));
        push(KeyCode.CONTROL, KeyCode.P);
        push(KeyCode.DOWN).push(KeyCode.F);
        frames();
        assertThat(shown()).doesNotContain("favourite-conv-2d");
    }

    @Test
    void theLastUsedAreOnTopTheLastOneFirstAndNothingBelowThemMoves() {
        Node kind = lookup("#palette-image-input").query();
        double before = on(() -> kind.localToScene(0, 0).getY());
        for (String name : List.of("dense", "dropout", "flatten", "lstm", "gru", "dense", "embedding")) {
            append(name);
        }
        push(KeyCode.ESCAPE);
        frames();
        assertThat(shown().subList(0, 5))
                .containsExactly("recent-embedding", "recent-dense", "recent-gru", "recent-lstm", "recent-flatten");
        assertThat(on(() -> kind.localToScene(0, 0).getY())).isEqualTo(before);
        assertThat(on(() -> lookup("#recent-embedding").query().isVisible())).isTrue();
        Pictures.take(test().stage().getScene(), "palette");
    }

    @Test
    void nothingMovesUnderTheMouseWhenALayerIsUsed() {
        Node kind = lookup("#palette-dense").query();
        double before = on(() -> kind.localToScene(0, 0).getY());
        doubleClickOn("#palette-dense");
        frames();
        assertThat(network().nodes()).hasSize(1);
        assertThat(on(() -> kind.localToScene(0, 0).getY())).isEqualTo(before);
        moveTo("#canvas");
        frames();
        assertThat(shown().getFirst()).isEqualTo("recent-dense");
    }

    @Test
    void aLayerIsPlacedThoughTheWindowWasTooBusyToHearOfItsWay() {
        leap(middle(lookup("#palette-dense").query()), middle(lookup("#canvas").query()));
        assertThat(network().nodes()).hasSize(1);
        leap(middle(lookup("#palette-dense").query()), middle(lookup("#palette-dense").query()).add(2, 0));
        assertThat(network().nodes()).hasSize(1);
    }

    @Test
    void aGroupIsFoldedByItsHeading() {
        assertThat(on(() -> lookup("#palette-conv-2d").query().getParent().isVisible())).isTrue();
        clickOn("#palette-heading-convolution");
        frames();
        assertThat(on(() -> lookup("#palette-conv-2d").query().getParent().isVisible())).isFalse();
        clickOn("#palette-heading-convolution");
        frames();
        assertThat(on(() -> lookup("#palette-conv-2d").query().getParent().isVisible())).isTrue();
    }

    private List<String> shown() {
        return lookup(".nw-palette-item").queryAll().stream().map(Node::getId).toList();
    }
}
