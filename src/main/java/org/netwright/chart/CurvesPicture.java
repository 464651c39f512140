package org.netwright.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Learning curves as a picture file.
public final class CurvesPicture {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double SCALE = 2;

    private CurvesPicture() {}

    /// Both charts side by side as a PNG file.
    public static byte[] png(LearningCurves curves) {
        return Picture.beside(curves.charts().stream().map(chart -> chart.paint(WIDTH, HEIGHT, SCALE)).toList()).png();
    }

    /// Writes both charts side by side into a PNG file.
    public static void write(Path file, LearningCurves curves) throws IOException {
        Files.write(file, png(curves));
    }
}
