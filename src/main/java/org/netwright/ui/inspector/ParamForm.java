package org.netwright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.netwright.param.Param;
import org.netwright.param.Words;

/// A form for parameters, made from what they say of themselves: a row for each, shown while it matters.
final class ParamForm extends VBox {
    private final Settings settings;
    private final List<ParamRow<?>> rows = new ArrayList<>();

    ParamForm(List<Param<?>> params, Settings settings, Words words) {
        super(8);
        this.settings = settings;
        params.forEach(param -> rows.add(new ParamRow<>(param, settings, words)));
        getChildren().addAll(rows);
        show();
    }

    /// Shows what is set now.
    void show() {
        var values = settings.values();
        rows.forEach(row -> row.show(values));
    }
}
