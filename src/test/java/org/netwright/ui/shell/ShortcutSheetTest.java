package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.ui.Pictures;
import org.netwright.ui.fx.Action;

/// The sheet of all keys.
@Tag("fx")
class ShortcutSheetTest extends WindowTest {
    @Test
    void everyKeyFitsInTheWindowAndIsFoundByWhatItDoes() {
        push(KeyCode.F1);
        frames();
        within(1280, 800);
        String told = String.join("\n", lookup(".nw-keys-row").queryAll().stream().map(Node::getAccessibleText).toList());
        List<String> known = on(() -> test().window().actions().stream()
                .filter(action -> !action.keys().isEmpty())
                .map(Action::tip)
                .toList());
        assertThat(known).allSatisfy(tip -> assertThat(told).contains(tip));
        Pictures.take(test().stage().getScene(), "keys");
        write("undo");
        frames();
        assertThat(lookup(".nw-keys-row").queryAll().stream().map(Node::getAccessibleText)).anyMatch(text -> text.startsWith("Undo"));
        assertThat(lookup(".nw-keys-row").queryAll().size()).isLessThan(5);
        push(KeyCode.ESCAPE);
        frames();
        assertThat(lookup("#keys").tryQuery()).isEmpty();
    }

    @Test
    void noLineIsCutAndEveryHeadingStandsOverItsKeysInAnyWindow() {
        for (int[] size : new int[][] {{1280, 800}, {1440, 900}, {1080, 640}}) {
            interact(() -> {
                test().stage().setWidth(size[0]);
                test().stage().setHeight(size[1]);
            });
            frames();
            push(KeyCode.F1);
            frames();
            Pictures.take(test().stage().getScene(), "keys-" + size[0]);
            within(size[0], size[1]);
            for (Label label : lookup("#keys .label").queryAllAs(Label.class)) {
                assertThat(on(() -> ((Text) label.lookup(".text")).getText())).isEqualTo(label.getText());
            }
            for (Node heading : lookup(".nw-keys-heading").queryAll()) {
                List<Node> block = heading.getParent().getChildrenUnmodifiable();
                assertThat(block.indexOf(heading)).isZero();
                assertThat(block.size()).isGreaterThan(1);
            }
            push(KeyCode.ESCAPE);
            frames();
        }
    }

    private void within(double width, double height) {
        Node sheet = lookup("#keys").query();
        Bounds bounds = on(() -> sheet.localToScene(sheet.getLayoutBounds()));
        assertThat(bounds.getMinX()).isNotNegative();
        assertThat(bounds.getMinY()).isNotNegative();
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(height);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
    }

    @Test
    void noKeyMeansTwoThings() {
        List<String> keys = on(() -> test().window().actions().stream()
                .flatMap(action -> action.keys().stream())
                .map(KeyCombination::getName)
                .toList());
        assertThat(keys).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }
}
