package org.netwright.training;

/// How well a layer learns, judged over several looks, and the measures that say so.
///
/// @param condition the one word for it
/// @param gradient size of its gradient, see [Vitals#gradient]; NaN where it has no weights
/// @param share that size as a share of the largest among the layers
/// @param change how much a step changes its weights, as a share of their size; NaN where that was not seen yet
/// @param dead share of its units that are dead, 0 where none is known to be
public record LayerHealth(Condition condition, double gradient, double share, double change, double dead) {
    /// How well a layer learns.
    public enum Condition {
        /// Its gradient and its steps are of a good size.
        HEALTHY,
        /// Its gradient is so small beside those of other layers that it hardly learns.
        VANISHING,
        /// Its steps are so large that they undo what was learnt.
        EXPLODING,
        /// Many of its units give 0 whatever they are shown, and cannot learn any more.
        DEAD;

        /// Whether something should be done about it.
        public boolean bad() {
            return this != HEALTHY;
        }
    }
}
