package org.netwright.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.netwright.layout.Box;
import org.netwright.network.Comment;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A comment: a slip of paper as high as its text, with a right edge that can be dragged.
final class CommentView extends Region {
    /// How much of the right edge takes hold of its width.
    private static final double EDGE = 8;

    private static final double PAD = 10;

    private final String id;
    private final Label text = Controls.prose("", "nw-comment-text");
    private final Edge edge = new Edge();

    /// The part of a comment that changes its width.
    static final class Edge extends Region {
        private Edge() {
            getStyleClass().add("nw-comment-edge");
        }
    }

    CommentView(String id) {
        this.id = id;
        getStyleClass().add("nw-comment");
        setManaged(false);
        text.setAlignment(Pos.TOP_LEFT);
        text.setMouseTransparent(true);
        getChildren().addAll(text, edge);
        setId("comment-" + id);
    }

    /// The comment's id.
    String commentId() {
        return id;
    }

    /// Shows a comment.
    void show(Comment comment, boolean selected) {
        text.setText(comment.text());
        setAccessibleText(comment.text());
        Styles.state(this, "selected", selected);
        double height = text.prefHeight(comment.width() - 2 * PAD) + 2 * PAD;
        resizeRelocate(comment.at().x(), comment.at().y(), comment.width(), Math.ceil(height));
    }

    /// Its outline.
    Box box() {
        return new Box(getLayoutX(), getLayoutY(), getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        text.resizeRelocate(PAD, PAD, getWidth() - 2 * PAD, getHeight() - 2 * PAD);
        edge.resizeRelocate(getWidth() - EDGE, 0, EDGE, getHeight());
    }
}
