package org.netwright.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.training.Vitals;

/// What the thickness of wires tells.
public enum WireSize {
    /// Nothing: all are alike.
    PLAIN(0, 0),
    /// The mean absolute value of what flows along a wire for the watched sample.
    ACTIVATIONS(-2, 1),
    /// The gradient that comes back along a wire, told by that of the weights of the layer it reaches.
    GRADIENTS(-7, -1);

    /// The thinnest and the thickest wire, in pixels.
    private static final double THINNEST = 1;
    private static final double THICKEST = 7;
    /// Thinner steps cannot be seen, and would only have wires drawn anew.
    private static final double STEP = 0.5;

    private final double least;
    private final double most;

    /// @param least power of ten that is drawn thinnest
    /// @param most power of ten that is drawn thickest
    WireSize(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /// What comes after it when one switches.
    public WireSize next() {
        return switch (this) {
            case PLAIN -> ACTIVATIONS;
            case ACTIVATIONS -> GRADIENTS;
            case GRADIENTS -> PLAIN;
        };
    }

    /// How thick a wire is that tells of this size: for ten times as much, two pixels more if it tells of activations, one
    /// if of gradients, whose sizes differ more.
    ///
    /// @return pixels
    public double thickness(double size) {
        double power = (Math.log10(Math.max(Double.MIN_NORMAL, size)) - least) / (most - least);
        double exact = THINNEST + (THICKEST - THINNEST) * Math.clamp(power, 0, 1);
        return Math.round(exact / STEP) * STEP;
    }

    /// How thick each wire is; those of which nothing is known are missing.
    ///
    /// @param vitals what was measured of layers, by node id
    public Map<Link, Double> thicknesses(Network network, Map<String, Vitals> vitals) {
        var found = new HashMap<Link, Double>();
        if (this != PLAIN && !vitals.isEmpty()) {
            for (Link link : network.links()) {
                size(network, vitals, link).ifPresent(size -> found.put(link, thickness(size)));
            }
        }
        return found;
    }

    private OptionalDouble size(Network network, Map<String, Vitals> vitals, Link link) {
        return switch (this) {
            case PLAIN -> OptionalDouble.empty();
            case ACTIVATIONS -> known(vitals, link.from(), false);
            case GRADIENTS -> gradient(network, vitals, link);
        };
    }

    /// That of the layer a gradient comes to along the wire, or of the nearest before it that has weights; where there is
    /// none, of the nearest after it.
    private static OptionalDouble gradient(Network network, Map<String, Vitals> vitals, Link link) {
        OptionalDouble before = nearest(network, vitals, link.from(), true);
        return before.isPresent() ? before : nearest(network, vitals, link.to(), false);
    }

    private static OptionalDouble nearest(Network network, Map<String, Vitals> vitals, String from, boolean backwards) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (seen.add(at)) {
            OptionalDouble here = known(vitals, at, true);
            if (here.isPresent()) {
                return here;
            }
            String now = at;
            at = network.links().stream()
                    .filter(link -> (backwards ? link.to() : link.from()).equals(now))
                    .map(link -> backwards ? link.from() : link.to())
                    .findFirst()
                    .orElse(now);
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble known(Map<String, Vitals> vitals, String node, boolean gradient) {
        Vitals found = vitals.get(node);
        double size = found == null ? Double.NaN : gradient ? found.gradient() : found.activation();
        return Double.isNaN(size) ? OptionalDouble.empty() : OptionalDouble.of(size);
    }
}
