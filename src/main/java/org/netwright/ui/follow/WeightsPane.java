package org.netwright.ui.follow;

import java.util.List;
import javafx.scene.layout.VBox;
import org.netwright.ui.fx.Controls;
import org.netwright.workspace.Sight;
import org.netwright.workspace.WeightSheets;
import org.netwright.workspace.WeightSheets.Dial;
import org.netwright.workspace.WeightSheets.Sheet;

/// The weights the chosen one is among, coloured: one can be chosen, and dials lead to others.
final class WeightsPane extends VBox {
    /// How wide it is.
    static final double ROOM = 164;

    private final Sight.Change sight;
    private final WeightSheets sheets;
    private final Guide guide;

    WeightsPane(Sight.Change sight, WeightSheets sheets, Guide guide) {
        super(7);
        this.sight = sight;
        this.sheets = sheets;
        this.guide = guide;
        setMaxWidth(ROOM + 8);
        getChildren().add(Controls.prose(guide.words().of("follow.kernel", sight.step().node()), "nw-strong"));
        for (Dial dial : sheets.dials(sight.index())) {
            var row = new DialRow(dial, guide.words(), guide.choose());
            row.setMaxWidth(ROOM);
            getChildren().add(row);
        }
        List<Sheet> seen = sheets.sheets(sight.index());
        for (int i = 0; i < seen.size(); i++) {
            add(seen.get(i), i == 0 ? "follow-kernel" : "follow-bias");
        }
    }

    private void add(Sheet sheet, String id) {
        int index = sheet.holds(sight.index()) ? sight.index() : sheet.first();
        double[] all = sight.weights().all();
        Shades shades = Shades.of(guide.theme(), sight.weights().numbers(sight.weights().weight(index)));
        var plane = new Plane(
                sheet.rows(), sheet.columns(), sheet.first(), sheet.columns(), 1, sheet.first() + sheet.count(), sheet.picture());
        String says = guide.words().of(sheets.name(sight.index()));
        var map = new MapView(plane, all, shades, ROOM)
                .telling(weight -> guide.words().of(sheets.name(weight)) + ": " + Digits.exact(all[weight]))
                .choosing(index, says, guide.choose());
        map.setId(id);
        getChildren().addAll(
                Controls.prose(guide.words().of(sheet.says()), "nw-muted", "nw-small"),
                (index == sight.index() ? map : map.unmarked()).within(ROOM, index));
    }
}
