package org.netwright.ui.canvas;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Proposal;

/// A card as it would be: dashed, with what would come out.
final class GhostCard extends Region {
    private static final double PAD = CardGeometry.PADDING;
    private static final double LINE = 16;

    private final Region bar = Styles.styled(new Region(), "nw-card-bar");
    private final Label name;
    private final Label summary;
    private final Label result;

    /// @param content what would stand on it
    /// @param result what would come out, beside what does now
    GhostCard(CardContent content, String result, Proposal.Part part, Box box) {
        name = Controls.label(content.name(), "nw-card-name");
        summary = Controls.label(content.summary(), "nw-card-summary");
        this.result = Controls.label(result, "nw-card-result");
        Styles.styled(this, "nw-ghost", "category-" + content.category().id());
        Styles.state(this, "added", part == Proposal.Part.ADDED);
        Styles.state(this, "changed", part == Proposal.Part.CHANGED);
        Styles.state(this, "removed", part == Proposal.Part.REMOVED);
        setManaged(false);
        getChildren().addAll(bar, name, summary, this.result);
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - PAD - 12 - PAD;
        bar.resizeRelocate(PAD, PAD + 2, 4, 30);
        name.resizeRelocate(PAD + 12, PAD - 1, width, LINE + 2);
        summary.resizeRelocate(PAD + 12, PAD + 17, width, LINE);
        result.resizeRelocate(PAD, getHeight() - PAD - LINE + 3, getWidth() - 2 * PAD, LINE);
    }
}
