package org.netwright.ui.fx;

import java.util.Locale;
import org.netwright.param.Words;
import org.netwright.training.LayerHealth;
import org.netwright.training.LayerHealth.Condition;

/// Puts into words how well a layer learns.
///
/// @param words the language
public record HealthText(Words words) {
    /// One word, such as `healthy`, or `12 % dead`.
    public String word(LayerHealth health) {
        return words.of(key(health, "ui.health."), Math.round(100 * health.dead()));
    }

    /// What that means and what can be done about it.
    public String advice(LayerHealth health) {
        return words.of(key(health, "ui.health-advice."), Math.round(100 * health.dead()));
    }

    /// The measures, as far as they are known.
    public String figures(LayerHealth health) {
        if (Double.isNaN(health.gradient())) {
            return "";
        }
        String gradient = words.of("ui.health-gradient", figure(health.gradient()), figure(health.share()));
        return Double.isNaN(health.change())
                ? gradient
                : gradient + "\n" + words.of("ui.health-change", figure(health.change()));
    }

    private static String key(LayerHealth health, String start) {
        return start + health.condition().name().toLowerCase(Locale.ROOT);
    }

    /// The pseudo-class that colours it.
    public static String colour(Condition condition) {
        return switch (condition) {
            case HEALTHY -> "good";
            case VANISHING, DEAD -> "watch";
            case EXPLODING -> "bad";
        };
    }

    private static String figure(double number) {
        return Double.isFinite(number) ? String.format(Locale.ENGLISH, "%.2g", number) : "∞";
    }
}
