package org.netwright.ui.results;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.evaluation.Confusion;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.ResultsFilter;

/// How often each class was taken for each: rows are the truth, columns the answers. The mouse or the arrows go to a cell;
/// a click or Enter looks at its samples.
final class ConfusionView extends Region {
    private static final double LEFT = 96;
    private static final double TOP = 84;

    private final ClassEvaluation evaluation;
    private final Consumer<ResultsFilter.Cell> look;
    private final Words words;
    private final Canvas canvas = new Canvas();
    private final Rectangle cursor = Styles.styled(new Rectangle(), "nw-confusion-cursor");
    private final Rectangle looked = Styles.styled(new Rectangle(), "nw-confusion-looked");
    private final Label caption;
    private ConfusionPainter painter;
    private ConfusionGrid grid;
    private ResultsFilter.Cell at = new ResultsFilter.Cell(0, 0);
    private Optional<ResultsFilter.Cell> shown = Optional.empty();

    /// @param caption says what the cell under the mouse or the cursor means
    /// @param look told which cell a person looks at
    ConfusionView(ClassEvaluation evaluation, Label caption, Theme theme, Consumer<ResultsFilter.Cell> look, Words words) {
        this.evaluation = evaluation;
        this.caption = caption;
        this.look = look;
        this.words = words;
        painter = new ConfusionPainter(evaluation, theme);
        int classes = evaluation.labels().size();
        grid = new ConfusionGrid(classes, LEFT, TOP, 1);
        setId("confusion");
        getStyleClass().add("nw-confusion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, Controls.tip(words.of("ui.results.confusion.tip")));
        setMinSize(ConfusionGrid.leastWidth(classes, LEFT), ConfusionGrid.leastHeight(classes, TOP));
        for (Rectangle frame : new Rectangle[] {looked, cursor}) {
            frame.setMouseTransparent(true);
            frame.setManaged(false);
        }
        looked.setVisible(false);
        cursor.visibleProperty().bind(focusedProperty());
        getChildren().addAll(canvas, looked, cursor);
        setOnMouseMoved(event -> say(grid.at(event.getX(), event.getY()).orElse(at)));
        setOnMouseExited(event -> say(at));
        setOnMousePressed(event -> {
            requestFocus();
            event.consume(); // else the pane it scrolls in takes the focus
        });
        setOnMouseClicked(event -> grid.at(event.getX(), event.getY()).ifPresent(cell -> {
            go(cell);
            look.accept(cell);
        }));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        go(at);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(at.truth(), at.guess() - 1);
            case RIGHT -> go(at.truth(), at.guess() + 1);
            case UP -> go(at.truth() - 1, at.guess());
            case DOWN -> go(at.truth() + 1, at.guess());
            case HOME -> go(0, 0);
            case END -> go(grid.classes() - 1, grid.classes() - 1);
            case ENTER, SPACE -> look.accept(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int truth, int guess) {
        int last = grid.classes() - 1;
        go(new ResultsFilter.Cell(Math.clamp(truth, 0, last), Math.clamp(guess, 0, last)));
    }

    private void go(ResultsFilter.Cell cell) {
        at = cell;
        place(cursor, at);
        setAccessibleText(said(at));
        say(at);
    }

    private void say(ResultsFilter.Cell cell) {
        caption.setText(said(cell));
    }

    /// What a cell means, in a sentence.
    private String said(ResultsFilter.Cell cell) {
        Confusion confusion = evaluation.confusion();
        int count = confusion.count(cell.truth(), cell.guess());
        int of = confusion.support(cell.truth());
        String share = of == 0 ? "–" : String.format(Locale.ENGLISH, "%.0f\u00a0%%", 100.0 * count / of);
        String truth = evaluation.labels().get(cell.truth());
        return cell.truth() == cell.guess()
                ? words.of("ui.results.cell.right", truth, Amounts.count(count), Amounts.count(of), share)
                : words.of(
                        "ui.results.cell.wrong",
                        truth,
                        Amounts.count(count),
                        Amounts.count(of),
                        share,
                        evaluation.labels().get(cell.guess()));
    }

    /// Marks the cell whose samples are looked at.
    void mark(Optional<ResultsFilter.Cell> cell) {
        shown = cell;
        looked.setVisible(cell.isPresent());
        cell.ifPresent(where -> place(looked, where));
    }

    /// Takes the colours of another theme.
    void dress(Theme theme) {
        painter = new ConfusionPainter(evaluation, theme);
        painter.paint(canvas.getGraphicsContext2D(), grid);
    }

    private void place(Rectangle frame, ResultsFilter.Cell cell) {
        frame.setX(grid.x(cell.guess()));
        frame.setY(grid.y(cell.truth()));
        frame.setWidth(grid.cell() - 1);
        frame.setHeight(grid.cell() - 1);
    }

    /// Where the cells lie.
    ConfusionGrid grid() {
        return grid;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEFT + 30.0 * grid.classes() + ConfusionGrid.OVERHANG;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + 30.0 * grid.classes();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        grid = ConfusionGrid.of(grid.classes(), LEFT, TOP, getWidth(), getHeight());
        painter.paint(canvas.getGraphicsContext2D(), grid);
        place(cursor, at);
        shown.ifPresent(cell -> place(looked, cell));
    }
}
