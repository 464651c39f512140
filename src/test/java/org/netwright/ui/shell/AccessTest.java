package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.look.Contrast;

/// The window for people who do not use a mouse, or do not see it.
@Tag("fx")
class AccessTest extends WindowTest {
    private static final int MOST = 200;

    @Test
    void everythingThatTabReachesHasANameAndATooltip() {
        open("fashion");
        clickOn("#fit").clickOn(card("conv 1"));

        Set<Node> reached = walk();

        assertThat(reached).hasSizeGreaterThan(40).contains(lookup("#canvas").<Node>query());
        assertThat(on(() -> reached.stream().filter(node -> name(node).isEmpty()).toList())).as("without a name").isEmpty();
        assertThat(on(() -> reached.stream().filter(node -> !isTold(node)).toList())).as("without a tooltip").isEmpty();
    }

    @Test
    void everyControlHasANameAndATooltip() {
        open("fashion");
        clickOn("#fit").clickOn(card("conv 1"));
        List<Node> controls = on(() -> lookup(node -> isControl(node) && node.isVisible()).queryAll().stream().toList());

        assertThat(controls).hasSizeGreaterThan(15);
        assertThat(on(() -> controls.stream().filter(node -> name(node).isEmpty()).toList())).as("without a name").isEmpty();
        assertThat(on(() -> controls.stream().filter(node -> !isTold(node)).toList())).as("without a tooltip").isEmpty();
    }

    @Test
    void whatIsExplainedOnlyWhenTheMouseComesIsExplainedThen() {
        open("fashion");
        for (String control : List.of("#fit", "#tab-log", "#page-results")) {
            Node explained = lookup(control).query();
            moveTo(explained);
            until("the tooltip of " + control + " is seen", () -> tooltips().contains(explained.getAccessibleHelp()));
        }
    }

    private static List<String> tooltips() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void cardsAndTheCanvasSayWhatTheyAre() {
        open("fashion");
        clickOn("#fit").clickOn(card("conv 1"));
        String said = "conv 1, Conv 2D, output 32 by 26 by 26, 320 parameters";

        assertThat(on(() -> card("conv 1").getAccessibleText())).isEqualTo(said);
        assertThat(on(() -> lookup("#canvas").query().getAccessibleText())).isEqualTo(said);
    }

    @Test
    void whatHasTheFocusShowsItInBothThemes() {
        open("fashion");
        clickOn("#fit").clickOn(card("conv 1"));
        List<String> hidden = new ArrayList<>(ringless());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        hidden.addAll(ringless());

        assertThat(hidden).isEmpty();
    }

    /// What Tab reaches, once round; where Tab means something else, the way on is taken all the same.
    private Set<Node> walk() {
        Set<Node> reached = new LinkedHashSet<>();
        while (reached.size() < MOST && reached.add(focused())) {
            next();
        }
        return reached;
    }

    private Node focused() {
        return on(() -> scene().getFocusOwner());
    }

    private void next() {
        Node before = focused();
        push(KeyCode.TAB);
        if (focused().equals(before)) {
            interact(() -> before.requestFocusTraversal(TraversalDirection.NEXT));
        }
        frames();
    }

    /// What looks the same with the focus as without. Of things that look alike two are enough.
    private List<String> ringless() {
        List<String> seen = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        Set<Node> reached = new LinkedHashSet<>();
        next(); // whatever was clicked has the focus without showing it
        for (Node node = focused(); reached.size() < MOST && reached.add(node); node = focused()) {
            String kind = node.getClass().getSimpleName() + node.getStyleClass();
            seen.add(kind);
            boolean known = seen.stream().filter(kind::equals).count() > 2;
            Optional<Image> with = known ? Optional.empty() : Optional.of(picture(node));
            next();
            if (with.isPresent() && changed(with.get(), picture(node)) < 20) {
                hidden.add(test().window().theme() + " " + node);
            }
        }
        return hidden;
    }

    private Image picture(Node node) {
        return on(() -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            var view = new SnapshotParameters();
            view.setViewport(new Rectangle2D(
                    bounds.getMinX() - 3, bounds.getMinY() - 3, bounds.getWidth() + 6, bounds.getHeight() + 6));
            return scene().getRoot().snapshot(view, null);
        });
    }

    /// How many pixels tell one picture from another at a glance.
    private static long changed(Image a, Image b) {
        long changed = 0;
        for (int y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++) {
            for (int x = 0; x < Math.min(a.getWidth(), b.getWidth()); x++) {
                if (Contrast.between(colour(a, x, y), colour(b, x, y)) >= 2.5) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static String colour(Image image, int x, int y) {
        return "#%06x".formatted(image.getPixelReader().getArgb(x, y) & 0xffffff);
    }

    private Scene scene() {
        return test().stage().getScene();
    }

    private static boolean isControl(Node node) {
        return (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase)
                && !node.getStyleClass().contains("arrow-button");
    }

    /// What a screen reader calls it.
    private String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> node.equals(label.getLabelFor()))
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    private static boolean isTold(Node node) {
        return node.getId() != null && node.getId().equals("canvas")
                || node instanceof Control control && control.getTooltip() != null
                || node.getProperties().containsKey("javafx.scene.control.Tooltip")
                || node.getAccessibleHelp() != null;
    }
}
