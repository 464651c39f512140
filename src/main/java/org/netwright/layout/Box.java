package org.netwright.layout;

import org.netwright.network.Point;

/// An upright rectangle on the canvas, such as the outline of a card.
///
/// @param x left edge
/// @param y upper edge
/// @param width to the right
/// @param height downwards
public record Box(double x, double y, double width, double height) {
    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The lower edge.
    public double bottom() {
        return y + height;
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether a point lies strictly inside.
    public boolean contains(Point point) {
        return point.x() > x && point.x() < right() && point.y() > y && point.y() < bottom();
    }

    /// The same with a border all around; a negative one makes it smaller.
    public Box grown(double border) {
        return new Box(x - border, y - border, width + 2 * border, height + 2 * border);
    }

    /// The smallest rectangle around both.
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
