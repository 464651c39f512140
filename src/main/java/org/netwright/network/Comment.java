package org.netwright.network;

/// A note on the canvas, about the drawing as a whole or a place in it.
///
/// @param id stable, unique among the network's comments, never shown
/// @param text what it says, any number of lines
/// @param at its top left corner
/// @param width how wide its lines are, in pixels at 100 %; its height follows from the text
public record Comment(String id, String text, Point at, double width) {
    /// How wide a new one is.
    public static final double USUAL_WIDTH = 208;

    /// The same with another text.
    public Comment saying(String newText) {
        return new Comment(id, newText, at, width);
    }

    /// The same elsewhere.
    public Comment moved(Point to) {
        return new Comment(id, text, to, width);
    }

    /// The same, wider or narrower.
    public Comment wide(double newWidth) {
        return new Comment(id, text, at, newWidth);
    }
}
