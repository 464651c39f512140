package org.netwright.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Charts side by side as a picture file.
public final class CurvesPicture {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double SCALE = 2;

    private CurvesPicture() {}

    /// Charts from left to right as a PNG file.
    public static byte[] png(List<CurvesChart> charts) {
        List<Picture> pictures = charts.stream().map(chart -> chart.paint(WIDTH, HEIGHT, SCALE)).toList();
        return Picture.beside(pictures).png();
    }

    /// Writes charts from left to right into a PNG file.
    public static void write(Path file, List<CurvesChart> charts) throws IOException {
        Files.write(file, png(charts));
    }
}
