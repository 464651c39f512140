package org.netwright.bench;

import java.util.Optional;

/// One measured figure.
///
/// @param name stable name, in `snake_case`
/// @param value the figure
/// @param unit its unit, such as `samples/s`
/// @param peer what it is compared with
public record Measure(String name, double value, String unit, Optional<Peer> peer) {
    /// What a figure is compared with.
    ///
    /// @param name who, such as `DJL EasyTrain`
    /// @param value its figure in the same run
    /// @param ratio over 1 when ours is better; the median of the ratios of the pairs
    public record Peer(String name, double value, double ratio) {}

    /// A figure without a peer.
    public static Measure alone(String name, double value, String unit) {
        return new Measure(name, value, unit, Optional.empty());
    }

    /// A figure with its peer's.
    public static Measure against(String name, double value, String unit, Peer peer) {
        return new Measure(name, value, unit, Optional.of(peer));
    }
}
