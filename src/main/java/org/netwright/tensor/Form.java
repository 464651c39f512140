package org.netwright.tensor;

import java.util.List;
import java.util.stream.Collectors;

/// What flows on a wire, for one sample: the kind of element and the named axes, channels first. The batch axis is
/// implicit. A time axis may be of any length, and then may carry a mask that says which steps are real.
///
/// Five layouts are in use: a vector `(FEATURE)`, a picture `(CHANNEL, HEIGHT, WIDTH)`, a sequence of vectors
/// `(TIME, FEATURE)`, a sequence of tokens `(TIME)`, and free axes left by a reshape `(FEATURE, FEATURE …)`.
///
/// @param element what one element is
/// @param axes the axes, outermost first; none for a single number
/// @param masked whether a mask over the time axis travels along
public record Form(Element element, List<Axis> axes, boolean masked) {
    /// Copies the axes.
    public Form {
        axes = List.copyOf(axes);
    }

    /// A vector of so many numbers.
    public static Form vector(int features) {
        return new Form(new Element.Real(), List.of(new Axis(Axis.Role.FEATURE, features)), false);
    }

    /// A picture, channels first.
    public static Form image(int channels, int height, int width) {
        return new Form(
                new Element.Real(),
                List.of(
                        new Axis(Axis.Role.CHANNEL, channels),
                        new Axis(Axis.Role.HEIGHT, height),
                        new Axis(Axis.Role.WIDTH, width)),
                false);
    }

    /// A masked sequence of tokens, each sample as long as it is.
    public static Form tokens(int vocabulary) {
        return new Form(
                new Element.Token(vocabulary), List.of(new Axis(Axis.Role.TIME, Axis.ANY_LENGTH)), true);
    }

    /// A sequence of vectors.
    ///
    /// @param length steps, or [Axis#ANY_LENGTH]
    public static Form sequence(int length, int features, boolean masked) {
        return new Form(
                new Element.Real(),
                List.of(new Axis(Axis.Role.TIME, length), new Axis(Axis.Role.FEATURE, features)),
                masked);
    }

    /// Real numbers along axes without names, as a reshape leaves them.
    public static Form free(List<Integer> sizes) {
        return new Form(
                new Element.Real(),
                sizes.stream().map(size -> new Axis(Axis.Role.FEATURE, size)).toList(),
                false);
    }

    /// The number of axes, batch not counted.
    public int rank() {
        return axes.size();
    }

    /// The extent of one axis; negative counts from the end.
    public int size(int axis) {
        return axes.get(axis < 0 ? axes.size() + axis : axis).size();
    }

    /// Whether the elements are real numbers.
    public boolean isReal() {
        return element instanceof Element.Real;
    }

    /// Whether this is a plain vector of real numbers.
    public boolean isVector() {
        return isReal() && roles(Axis.Role.FEATURE);
    }

    /// Whether this is a picture of real numbers.
    public boolean isImage() {
        return isReal() && roles(Axis.Role.CHANNEL, Axis.Role.HEIGHT, Axis.Role.WIDTH);
    }

    /// Whether this is a sequence of vectors of real numbers.
    public boolean isSequence() {
        return isReal() && roles(Axis.Role.TIME, Axis.Role.FEATURE);
    }

    /// Whether this is a sequence of tokens.
    public boolean isTokens() {
        return !isReal() && roles(Axis.Role.TIME);
    }

    /// Whether some axis is as long as the sample.
    public boolean anyLength() {
        return axes.stream().anyMatch(Axis::anyLength);
    }

    /// The elements of one sample, a time axis of any length counted as so many steps; [Long#MAX_VALUE] if there are more.
    public long elements(int steps) {
        long count = 1;
        for (Axis axis : axes) {
            long size = axis.anyLength() ? steps : axis.size();
            count = count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
        }
        return count;
    }

    /// The shape of one sample, a time axis of any length being so many steps.
    public Shape shape(int steps) {
        return new Shape(axes.stream().map(axis -> axis.anyLength() ? steps : axis.size()).toList());
    }

    /// This form with another last axis.
    public Form withLast(int size) {
        var changed = new java.util.ArrayList<>(axes);
        changed.set(axes.size() - 1, new Axis(axes.getLast().role(), size));
        return new Form(element, changed, masked);
    }

    private boolean roles(Axis.Role... roles) {
        return axes.stream().map(Axis::role).toList().equals(List.of(roles));
    }

    /// As people write it: `32×26×26`, `T×64`; `T` is the sample's own length.
    @Override
    public String toString() {
        return axes.isEmpty() ? "1" : axes.stream().map(Axis::toString).collect(Collectors.joining("×"));
    }
}
