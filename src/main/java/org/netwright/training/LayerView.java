package org.netwright.training;

import java.util.Arrays;

/// What a layer makes of one sample, reduced to bytes for a thumbnail: 0 is the least value of the view, 255 the
/// greatest.
public sealed interface LayerView {
    /// The first channels of a picture, each scaled on its own.
    ///
    /// @param channels how many are here
    /// @param of how many the layer has
    /// @param height rows
    /// @param width columns
    /// @param pixels channel by channel, row by row
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Maps(int channels, int of, int height, int width, byte[] pixels) implements LayerView {}

    /// The red, green and blue planes of the input itself.
    ///
    /// @param height rows
    /// @param width columns
    /// @param pixels plane by plane
    @SuppressWarnings("ArrayRecordComponent") // compared by what is seen
    record Picture(int height, int width, byte[] pixels) implements LayerView {
        /// Whether the same is seen, which it is as long as the same sample is watched.
        @Override
        public boolean equals(Object other) {
            return other instanceof Picture(int otherHeight, int otherWidth, byte[] otherPixels)
                    && height == otherHeight
                    && width == otherWidth
                    && Arrays.equals(pixels, otherPixels);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(pixels);
        }
    }

    /// Numbers without neighbourhood.
    ///
    /// @param values as they are, at most a few hundred
    /// @param of how many the layer has
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Bars(float[] values, int of) implements LayerView {}

    /// A sequence: time to the right, features downwards.
    ///
    /// @param features rows here
    /// @param steps columns here
    /// @param pixels feature by feature
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Heat(int features, int steps, byte[] pixels) implements LayerView {}

    /// The prediction: a probability for each class, or numbers.
    ///
    /// @param values probabilities or numbers
    /// @param truth index of the true class; -1 where there is none
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    record Prediction(float[] values, int truth) implements LayerView {}
}
