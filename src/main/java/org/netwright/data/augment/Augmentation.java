package org.netwright.data.augment;

import org.netwright.data.SplitMix;
import org.netwright.param.Values;

/// One random change to pictures. In files it is its kind's id and its values; [AugmentationKind] makes it from these.
public sealed interface Augmentation permits RandomFlip, RandomRotation, RandomShift {
    /// What kind of change this is.
    AugmentationKind kind();

    /// What is set, by the kind's parameters.
    Values values();

    /// Changes one picture.
    ///
    /// @param picture changed in place
    /// @param random numbers that belong to this sample and epoch
    void apply(Canvas picture, SplitMix random);
}
