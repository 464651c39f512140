package org.netwright.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.netwright.training.LayerHealth.Condition;

/// Judges the layers of a running training look by look. Measures are averaged over the late looks, and a word stands until
/// another has been right several times in a row, so that it does not flicker; so does the share of dead units, until it has
/// been too small, or too large, as often.
public final class HealthTrend {
    /// The weight of the newest look in the averages.
    private static final double NEWEST = 0.2;
    /// So many looks in a row have to agree on another word.
    private static final int AGREED = 4;
    /// Below this a number is 0 for all that follows; its logarithm is taken.
    private static final double NOTHING = 1e-30;

    private final Map<String, Trend> trends = new HashMap<>();

    /// What is known of a layer so far.
    private static final class Trend {
        private double gradient = Double.NaN;
        private double change = Double.NaN;
        private double dead;
        private double deadTold;
        private int more;
        private int fewer;
        private Condition told = Condition.HEALTHY;
        private Condition next = Condition.HEALTHY;
        private int agreed;
        private boolean known;
    }

    /// Takes another look.
    ///
    /// @param looks by layer
    /// @return the layers something can be said of, in the same order
    public SequencedMap<String, LayerHealth> take(SequencedMap<String, Vitals> looks) {
        looks.forEach((layer, look) -> average(trend(layer), look));
        double greatest = greatest(looks);
        var health = new LinkedHashMap<String, LayerHealth>();
        looks.keySet().forEach(layer -> {
            Trend trend = trend(layer);
            double share = trend.gradient / greatest;
            settle(trend, HealthRules.judge(trend.gradient, share, trend.change, trend.dead));
            boolean learns = !Double.isNaN(trend.gradient);
            if (trend.known && (learns || trend.told.bad())) {
                health.put(layer, new LayerHealth(trend.told, trend.gradient, share, trend.change, trend.deadTold));
            }
        });
        return health;
    }

    private Trend trend(String layer) {
        return trends.computeIfAbsent(layer, any -> new Trend());
    }

    private static void average(Trend trend, Vitals look) {
        trend.gradient = mean(trend.gradient, look.gradient());
        trend.change = mean(trend.change, look.change());
        trend.dead = Double.isNaN(look.dead()) ? 0 : look.dead();
        trend.more = trend.dead > trend.deadTold ? trend.more + 1 : 0;
        trend.fewer = trend.dead < trend.deadTold ? trend.fewer + 1 : 0;
        if (Math.max(trend.more, trend.fewer) >= AGREED) {
            trend.deadTold = trend.dead;
        }
    }

    /// A geometric mean, since sizes differ by powers of ten. What is not a number any more is told at once.
    private static double mean(double before, double now) {
        if (Double.isNaN(now) || Double.isNaN(before) || !Double.isFinite(before) || !Double.isFinite(now)) {
            return Double.isNaN(now) ? before : now;
        }
        double log = (1 - NEWEST) * Math.log(Math.max(NOTHING, before)) + NEWEST * Math.log(Math.max(NOTHING, now));
        return Math.exp(log);
    }

    /// The largest gradient of a layer that does not explode, or of any where all do.
    private double greatest(SequencedMap<String, Vitals> looks) {
        double sane = 0;
        double any = 0;
        for (String layer : looks.keySet()) {
            Trend trend = trend(layer);
            if (!Double.isNaN(trend.gradient)) {
                any = Math.max(any, trend.gradient);
                if (!HealthRules.explodes(trend.gradient, trend.change)) {
                    sane = Math.max(sane, trend.gradient);
                }
            }
        }
        return sane > 0 ? sane : Math.max(any, NOTHING);
    }

    private static void settle(Trend trend, Condition now) {
        trend.agreed = now == trend.next ? trend.agreed + 1 : 1;
        trend.next = now;
        boolean beyondDoubt = Double.isInfinite(trend.gradient) || Double.isInfinite(trend.change);
        if (trend.agreed >= AGREED || beyondDoubt) {
            trend.told = now;
            trend.known = true;
        }
    }
}
