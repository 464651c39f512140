package org.netwright.ui.results;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.netwright.evaluation.ClassEvaluation;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Several pictures of one test of classes, of which one is seen: the confusion, and the curves of [ClassPlot].
final class ClassPlots extends VBox {
    private static final double TWO_LINES = 34;

    private final ClassEvaluation evaluation;
    private final Words words;
    private final SegmentedButton tabs = Styles.styled(new SegmentedButton(), "nw-plot-tabs");
    private final List<CurvePlot> plots = new ArrayList<>();
    private final Region confusion;

    /// @param confusion shows what is taken for what; seen first
    ClassPlots(ClassEvaluation evaluation, Region confusion, Theme theme, Words words) {
        super(10);
        this.evaluation = evaluation;
        this.confusion = confusion;
        this.words = words;
        Styles.styled(this, "nw-results-block", "nw-results-middle");
        setMinSize(0, 0);
        getChildren().add(tabs);
        add("confusion", confusion).setSelected(true);
        for (ClassPlot plot : ClassPlot.values()) {
            add(plot.key(), plot(plot, theme));
        }
        tabs.getToggleGroup().selectedToggleProperty().addListener((cell, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    private ToggleButton add(String key, Node pane) {
        var tab = new ToggleButton(words.of("ui.results.tab." + key));
        tab.setId("show-" + key);
        tab.setTooltip(Controls.tip(words.of("ui.results." + key + ".how")));
        tab.selectedProperty().subscribe(shown -> {
            pane.setVisible(shown);
            pane.setManaged(shown);
        });
        tabs.getButtons().add(tab);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        return tab;
    }

    private VBox plot(ClassPlot what, Theme theme) {
        Label said = Controls.prose("", "nw-strong");
        said.setId("said-" + what.key());
        said.setMinHeight(TWO_LINES); // the plot stays where it is, whatever is said
        said.setAlignment(Pos.TOP_LEFT);
        var plot = new CurvePlot(what, said, theme, words);
        plots.add(plot);
        var head = new HBox(10, Controls.label(words.of("ui.results." + what.key()), "nw-strong"));
        head.setAlignment(Pos.CENTER_LEFT);
        int first = evaluation.labels().size() == 2 ? 1 : 0; // of two, the second is what is looked for
        if (what.ofClass()) {
            head.getChildren().addAll(Controls.spring(), classes(what, first, plot));
        }
        plot.show(what.of(evaluation, first, words));
        VBox.setVgrow(plot, Priority.ALWAYS);
        return new VBox(6, head, Controls.prose(words.of("ui.results." + what.key() + ".how"), "nw-muted", "nw-small"), said, plot);
    }

    private ComboBox<String> classes(ClassPlot what, int first, CurvePlot plot) {
        var classes = new ComboBox<String>();
        classes.setId("class-" + what.key());
        classes.getItems().setAll(evaluation.labels());
        classes.getSelectionModel().select(first);
        classes.setTooltip(Controls.tip(words.of("ui.results.plot.class.tip")));
        classes.setAccessibleText(words.of("ui.results.column.label"));
        classes.getSelectionModel().selectedIndexProperty().addListener((cell, before, now) ->
                plot.show(what.of(evaluation, Math.max(0, now.intValue()), words)));
        return classes;
    }

    /// Takes the colours of another theme.
    void dress(Theme theme) {
        plots.forEach(plot -> plot.dress(theme));
    }

    /// The focus goes to what is seen.
    @Override
    public void requestFocus() {
        plots.stream()
                .filter(plot -> plot.getParent().isVisible())
                .findFirst()
                .ifPresentOrElse(CurvePlot::requestFocus, confusion::requestFocus);
    }
}
