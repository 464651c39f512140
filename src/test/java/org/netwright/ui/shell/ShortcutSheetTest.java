package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.ui.Pictures;

/// The sheet of all keys.
@Tag("fx")
class ShortcutSheetTest extends WindowTest {
    @Test
    void everyKeyFitsInTheWindowAndIsFoundByWhatItDoes() {
        push(KeyCode.F1);
        frames();
        Node sheet = lookup("#keys").query();
        Bounds bounds = on(() -> sheet.localToScene(sheet.getLayoutBounds()));
        assertThat(bounds.getMinY()).isNotNegative();
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(800);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(1280);
        long known = on(() -> test().window().actions().stream().filter(action -> !action.keys().isEmpty()).count());
        assertThat(lookup(".nw-keys-row").queryAll()).hasSize((int) known);
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
    void noKeyMeansTwoThings() {
        List<String> keys = on(() -> test().window().actions().stream()
                .flatMap(action -> action.keys().stream())
                .map(KeyCombination::getName)
                .toList());
        assertThat(keys).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }
}
