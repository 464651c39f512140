package org.netwright.export.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.layout.FrameGeometry;
import org.netwright.look.Theme;
import org.netwright.look.Typeface;
import org.netwright.network.Comment;
import org.netwright.network.Group;
import org.netwright.network.Network;
import org.netwright.network.Point;

/// What people add to a drawing for each other: frames around layers, with a title, and comments.
record Annotations(Network network, Look look) {
    private static final double SIZE = 12;
    private static final double LINE = 16.5;
    private static final double PAD = 10;
    private static final double FRAME_RADIUS = 14;

    /// The frames, in the order they were made.
    List<Mark.Group> frames() {
        return network.groups().stream().map(this::frame).flatMap(Optional::stream).toList();
    }

    /// The comments, in the order they were written.
    List<Mark.Group> comments() {
        return network.comments().stream().map(this::comment).toList();
    }

    /// What frames and comments take up.
    List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        network.groups().forEach(group -> around(group).ifPresent(boxes::add));
        network.comments().forEach(comment -> boxes.add(box(comment, lines(comment))));
        return boxes;
    }

    private Optional<Box> around(Group group) {
        return FrameGeometry.around(group.nodes().stream()
                .map(id -> CardGeometry.box(network.node(id).at(), CardGeometry.HEIGHT))
                .toList());
    }

    private Optional<Mark.Group> frame(Group group) {
        Theme theme = look.theme();
        String tint = tint(group.tint());
        String fill = look.style().tints() ? Theme.mix(theme.canvas(), tint, 0.14) : theme.canvas();
        String line = look.style().tints() ? Theme.mix(theme.canvas(), tint, 0.4) : theme.border();
        return around(group).map(box -> {
            String title = look.fonts().fitting(Typeface.STRONG, SIZE, group.title(), box.width() - 2 * FRAME_RADIUS);
            var at = new Point(box.x() + FRAME_RADIUS, box.y() + 19);
            return new Mark.Group("frame", group.title(), "", List.of(
                    new Mark.Plate(box, FRAME_RADIUS, fill, line, look.style().outline()),
                    new Mark.Text(at, title, Typeface.STRONG, SIZE, theme.text(), Mark.Align.LEFT)));
        });
    }

    private String tint(Group.Tint tint) {
        Theme theme = look.theme();
        return switch (tint) {
            case GREY -> theme.muted();
            case BLUE -> theme.accent();
            case GREEN -> theme.healthy();
            case AMBER -> theme.watch();
            case RED -> theme.broken();
            case VIOLET -> theme.of(Category.POOLING);
        };
    }

    private Mark.Group comment(Comment comment) {
        Theme theme = look.theme();
        String fill = look.style().tints() ? Theme.mix(theme.surface(), theme.watch(), 0.12) : theme.surface();
        String line = look.style().tints() ? Theme.mix(theme.surface(), theme.watch(), 0.45) : theme.border();
        List<String> lines = lines(comment);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Plate(box(comment, lines), 6, fill, line, look.style().outline()));
        double baseline = comment.at().y() + PAD + SIZE;
        for (String text : lines) {
            var at = new Point(comment.at().x() + PAD, baseline);
            marks.add(new Mark.Text(at, text, Typeface.TEXT, SIZE, theme.text(), Mark.Align.LEFT));
            baseline += LINE;
        }
        return new Mark.Group("comment", "", "", marks);
    }

    private List<String> lines(Comment comment) {
        return new Lines(look.fonts(), SIZE, comment.width() - 2 * PAD).of(comment.text());
    }

    private static Box box(Comment comment, List<String> lines) {
        return new Box(comment.at().x(), comment.at().y(), comment.width(), lines.size() * LINE + 2 * PAD);
    }
}
