package org.netwright.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.netwright.param.Param;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Editor;

/// How the network is trained, shown while no layer is selected.
final class PlanPane extends VBox {
    private final Editor editor;
    private final ComboBox<String> plans = Styles.styled(new ComboBox<>(), "nw-field");
    private final ParamForm form;

    PlanPane(Editor editor, Words words) {
        super(12);
        this.editor = editor;
        getStyleClass().add("nw-pane");
        plans.setId("plans");
        plans.setMaxWidth(Double.MAX_VALUE);
        plans.setTooltip(Controls.tip(words.of("ui.inspector.plan.tip")));
        plans.setOnAction(event -> Optional.ofNullable(plans.getValue())
                .filter(name -> !name.equals(document().chosen()))
                .ifPresent(editor::choosePlan));
        form = new ParamForm(PlanParams.ALL, new PlanSettings(), words);
        getChildren().addAll(
                Controls.label(words.of("ui.inspector.plan"), "nw-title"),
                plans,
                form);
    }

    /// Shows the plan as it is now.
    void show() {
        var names = document().plans().stream().map(TrainingPlan::name).toList();
        if (!plans.getItems().equals(names)) {
            plans.getItems().setAll(names);
        }
        plans.setValue(document().chosen());
        plans.setVisible(names.size() > 1);
        plans.setManaged(names.size() > 1);
        form.show();
    }

    private Document document() {
        return editor.history().document().get();
    }

    private final class PlanSettings implements Settings {
        @Override
        public List<Values> values() {
            return List.of(document().plan().values());
        }

        @Override
        public <T> void set(Param<T> param, T value) {
            editor.setPlan(param, value);
        }

        @Override
        public void finished() {
            editor.history().seal();
        }
    }
}
