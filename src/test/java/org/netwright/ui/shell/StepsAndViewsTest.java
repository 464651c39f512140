package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.project.Document;
import org.netwright.ui.Pictures;
import org.netwright.ui.fx.WindowTheme;

/// The list of steps, and views that are kept; on the shipped sample.
@Tag("fx")
class StepsAndViewsTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
    }

    @Test
    void theListOfStepsLeadsThereAndBack() {
        Document start = document();
        clickOn(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        Document moved = document();
        push(KeyCode.DELETE);
        Document deleted = document();
        clickOn("#history-button");
        until("the steps are listed", () -> lookup("#history .list-cell").tryQuery().isPresent());
        Pictures.take(lookup("#history").query().getScene(), "history");
        clickOn(step("As it was opened"));
        until("it is as it was", () -> workspace().history().document().get().equals(start));
        clickOn(step("Remove \"conv 1\""));
        until("all is done again", () -> workspace().history().document().get().equals(deleted));
        push(KeyCode.UP).push(KeyCode.ENTER);
        until("one step is taken back", () -> workspace().history().document().get().equals(moved));
        push(KeyCode.ESCAPE);
        until("the list is gone", () -> lookup("#history").tryQuery().isEmpty());
    }

    @Test
    void theWindowIsNoWiderThanItselfHoweverOftenItsColoursAreSwitched() {
        for (int times = 0; times < 3; times++) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            frames();
            assertThat(on(() -> test().stage().getScene().getRoot().minWidth(-1))).isLessThan(1200);
        }
    }

    @Test
    void theListOfStepsHasTheColoursOfTheWindow() {
        if (on(() -> test().window().theme()) == WindowTheme.LIGHT) {
            push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        }
        clickOn("#history-button");
        until("the list is there", () -> lookup("#history").tryQuery().isPresent());
        frames();
        Shape bubble = on(() -> (Shape) lookup("#history").query().getScene().getRoot().lookup(".border"));
        assertThat(on(() -> ((Color) bubble.getFill()).getBrightness())).isLessThan(0.3);
    }

    @Test
    void aKeyOpensTheListAndClosesIt() {
        push(KeyCode.CONTROL, KeyCode.H);
        until("the list is there", () -> lookup("#history").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        until("the list is gone", () -> lookup("#history").tryQuery().isEmpty());
    }

    @Test
    void aKeptViewComesBackAndTheStatusBarSaysSo() {
        clickOn(card("conv 1"));
        Point2D before = middle(card("conv 1"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
        assertThat(note()).contains("View 2 kept");
        push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        frames();
        assertThat(middle(card("conv 1")).distance(before)).isGreaterThan(20);
        push(KeyCode.SHIFT, KeyCode.DIGIT2);
        var card = card("conv 1");
        until("the view is back", () -> {
            var bounds = card.localToScreen(card.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY()).distance(before) < 2;
        });
        assertThat(note()).isEqualTo("View 2");
        push(KeyCode.SHIFT, KeyCode.DIGIT4);
        assertThat(note()).contains("no view 4").contains("Ctrl+Shift+4");
    }

    @Test
    void keptViewsGoWithTheirProject() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
        assertThat(note()).contains("View 3 kept").contains("Shift+3");
        open("iris");
        push(KeyCode.SHIFT, KeyCode.DIGIT3);
        assertThat(note()).contains("no view 3");
    }

    private String note() {
        frames();
        return on(() -> lookup("#status-best").queryAs(Label.class).getText());
    }

    private ListCell<?> step(String text) {
        return lookup("#history .list-cell").lookup((ListCell<?> cell) -> text.equals(cell.getText())).query();
    }

    @Test
    void curvesThatNobodySawWhenTheThemeChangedHaveItsColoursWhenTheyAreSeen() {
        push(KeyCode.F4);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        boolean dark = on(() -> test().window().theme()) == WindowTheme.DARK;
        push(KeyCode.F3);
        frames();
        Color ground = on(() -> lookup(".nw-chart .image-view").queryAs(ImageView.class).getImage().getPixelReader().getColor(3, 3));
        assertThat(ground.getBrightness() < 0.5).isEqualTo(dark);
    }
}
