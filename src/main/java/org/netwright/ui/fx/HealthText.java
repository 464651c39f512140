package org.netwright.ui.fx;

import java.util.Locale;
import org.netwright.param.Words;
import org.netwright.training.LayerHealth;
import org.netwright.training.LayerHealth.Condition;

/// Puts into words how well a layer learns.
///
/// @param words the language
public record HealthText(Words words) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// One word, such as `healthy`, or `12 % dead`.
    public String word(LayerHealth health) {
        return words.of(key(health, "ui.health."), percentDead(health));
    }

    /// What that means and what can be done about it.
    public String advice(LayerHealth health) {
        return words.of(key(health, "ui.health-advice."), percentDead(health));
    }

    /// The measures, as far as they are known.
    public String figures(LayerHealth health) {
        if (Double.isNaN(health.gradient())) {
            return "";
        }
        String gradient = words.of("ui.health-gradient", figure(health.gradient()))
                + "\n" + words.of("ui.health-share", figure(health.share()));
        return Double.isNaN(health.change())
                ? gradient
                : gradient + "\n" + words.of("ui.health-change", figure(100 * health.change()));
    }

    /// How many of a hundred units are dead; with the condition all that the words depend on.
    public static long percentDead(LayerHealth health) {
        return Math.round(100 * health.dead());
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

    /// To two figures, as people write it: `0.023`, `1.2·10⁻⁷`.
    static String figure(double number) {
        if (!Double.isFinite(number)) {
            return "∞";
        }
        if (number == 0) {
            return "0";
        }
        int power = (int) Math.floor(Math.log10(number));
        if (power >= 3 || power < -3) {
            String mantissa = String.format(Locale.ENGLISH, "%.1f", number / Math.pow(10, power));
            return mantissa + "·10" + raised(power);
        }
        return String.format(Locale.ENGLISH, "%." + Math.max(0, 1 - power) + "f", number);
    }

    private static String raised(int power) {
        var text = new StringBuilder();
        for (char sign : String.valueOf(power).toCharArray()) {
            text.append(sign == '-' ? '⁻' : RAISED.charAt(sign - '0'));
        }
        return text.toString();
    }
}
