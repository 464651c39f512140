package org.netwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.Message;
import org.netwright.param.Values;
import org.netwright.ui.Pictures;
import org.netwright.workspace.LayerRow;

/// The table of all layers, on the shipped sample.
@Tag("fx")
class LayersTableTest extends WindowTest {
    @BeforeEach
    void openSample() {
        open("fashion");
        clickOn("#fit");
        push(KeyCode.F6);
        until("the layers are listed", () -> table().getItems().size() == 8);
        frames();
    }

    @Test
    void whatIsSelectedInTheTableIsSelectedOnTheCanvasAndTheOtherWayRound() {
        clickOn(row("pool 1"));
        frames();
        assertThat(selected()).containsExactly(id("pool 1"));
        clickOn(card("conv 1"));
        until("the table follows", () -> table().getSelectionModel().getSelectedItems().stream()
                .map(LayerRow::name)
                .toList()
                .equals(List.of("conv 1")));
        push(KeyCode.CONTROL, KeyCode.A);
        until("all are", () -> table().getSelectionModel().getSelectedItems().size() == 8);
        assertThat(selected()).hasSize(8);
        Pictures.take(test().stage().getScene(), "layers");
    }

    @Test
    void columnsSortAndTheFootTellsTheTotals() {
        clickHeader(header("Parameters"));
        until("the smallest come first", () -> table().getItems().getLast().name().equals("dense 1"));
        clickHeader(header("Parameters"));
        until("the largest come first", () -> table().getItems().getFirst().name().equals("dense 1"));
        assertThat(on(() -> lookup("#layers-total-parameters").queryAs(Label.class).getText())).isEqualTo("121,930");
        assertThat(on(() -> lookup("#status-totals").queryAs(Label.class).getText())).contains("121,930");
    }

    @Test
    void enterOnARowBringsItsCardIntoView() {
        interact(() -> workspace().editor().tidy(java.util.Map.of(id("conv 1"), new Point(6000, 3000))));
        frames();
        clickOn(row("conv 1"));
        push(KeyCode.ENTER);
        frames();
        Node canvas = lookup("#canvas").query();
        var place = middle(card("conv 1"));
        assertThat(on(() -> canvas.localToScreen(canvas.getLayoutBounds()).contains(place))).isTrue();
        assertThat(on(canvas::isFocused)).isTrue();
    }

    @Test
    void theStatusBarTellsTheTotalsOfWhatIsSelected() {
        clickOn(card("conv 1"));
        shiftClick(card("conv 2"));
        until("the totals follow", () -> lookup("#status-totals").queryAs(Label.class).getText().startsWith("2 of 8"));
        assertThat(on(() -> lookup("#status-totals").queryAs(Label.class).getText())).contains("18,816 parameters");
    }

    @Test
    void fiveThousandRowsAreListedAndOnlyThoseInSightAreDrawn() {
        interact(() -> {
            var document = workspace().history().document().get();
            workspace().history().edit(Message.of("workspace.step.tidy"), document.with(large(5000)));
        });
        until("they are listed", () -> table().getItems().size() == 5000);
        frames();
        assertThat(on(() -> lookup("#layers .table-row-cell").queryAll().size())).isLessThan(60);
    }

    private static Network large(int count) {
        var nodes = new java.util.LinkedHashMap<String, org.netwright.network.Node>();
        var links = new ArrayList<Link>();
        for (int i = 0; i < count; i++) {
            String kind = i == 0 ? "vector-input" : "activation";
            var at = new Point(i % 100 * 216, i / 100 * 190);
            nodes.put("n" + i, new org.netwright.network.Node("n" + i, "layer " + i, kind, Values.DEFAULTS, at));
            if (i > 0) {
                links.add(Link.of("n" + (i - 1), "n" + i));
            }
        }
        return new Network(nodes, links);
    }

    private Node header(String name) {
        return lookup("#layers .column-header > .label").lookup((Label label) -> name.equals(label.getText())).query();
    }

    private Node row(String name) {
        return lookup("#layers .table-cell").lookup((javafx.scene.control.TableCell<?, ?> cell) ->
                name.equals(cell.getText())).query();
    }

    @SuppressWarnings("unchecked") // the table of layers has no other rows
    private TableView<LayerRow> table() {
        return (TableView<LayerRow>) lookup(".nw-layers").query();
    }
}
