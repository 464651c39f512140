package org.netwright.look;

/// Contrast after WCAG 2.2, sections 1.4.3 and 1.4.11: 4.5 is wanted for text, 3 for marks.
public final class Contrast {
    private Contrast() {}

    /// The contrast of two colours, each as `#rrggbb`: from 1 for equal ones to 21 for black and white.
    public static double between(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
