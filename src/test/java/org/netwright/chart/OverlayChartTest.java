package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;

/// Runs that are laid over each other.
class OverlayChartTest {
    private final Words words = Words.english();
    private final OverlayChart chart = new OverlayChart("loss", words, Theme.LIGHT);

    /// A run whose loss is halved by each epoch.
    private static RunTrace run(String name, int epochs, double first) {
        List<EpochRecord> records = IntStream.rangeClosed(1, epochs)
                .mapToObj(epoch -> {
                    var metrics = new LinkedHashMap<String, Double>();
                    metrics.put("train_loss", first / Math.pow(2, epoch));
                    metrics.put("validation_loss", 2 * first / Math.pow(2, epoch));
                    return new EpochRecord(epoch, metrics, 0.1, 1, 1);
                })
                .toList();
        return new RunTrace(name, 0, records);
    }

    private static int dark(Picture picture) {
        int dark = 0;
        for (int i = 0; i < picture.pixels().capacity(); i++) {
            dark += (picture.pixels().get(i) & 0xff) < 0x60 ? 1 : 0;
        }
        return dark;
    }

    @Test
    void aPartThatIsDraggedOverIsLookedAtAndReadEpochByEpoch() {
        chart.show(List.of(run("a", 40, 1), run("b", 20, 3)));
        chart.paint(500, 200, 1);
        double[] ends = chart.plotHeight();
        Lens.Part part = chart.part(200, 300).orElseThrow();
        assertThat(part.from()).isBetween(5.0, 25.0);
        assertThat(part.to()).isGreaterThan(part.from() + 5).isLessThan(40);
        assertThat(chart.part(200, 203)).as("too little").isEmpty();

        chart.look(Lens.USUAL.on(part));
        chart.paint(500, 200, 1);
        int first = chart.reading(120, (ends[0] + ends[1]) / 2).orElseThrow().epoch();
        assertThat((double) first).isBetween(part.from(), part.to() - 3);
    }

    @Test
    void theRingAroundTheLastEpochIsWholeInASmallChartToo() {
        chart.show(List.of(run("a", 5, 1)));
        chart.paint(240, 160, 1);
        double[] ends = chart.plotHeight();
        double middle = (ends[0] + ends[1]) / 2;
        int edge = IntStream.range(0, 240).filter(x -> chart.inside(x, middle)).max().orElseThrow();
        double last = chart.reading(edge, middle).orElseThrow().x();
        assertThat(edge - last).isBetween(6.0, 12.0);
    }

    @Test
    void onALogarithmicAxisALossThatIsHalvedFallsEvenly() {
        chart.show(List.of(run("a", 30, 1)));
        Picture even = chart.paint(500, 200, 1);
        chart.look(Lens.USUAL.with(true));
        Picture logarithmic = chart.paint(500, 200, 1);
        assertThat(logarithmic.pixels()).isNotEqualTo(even.pixels());
        assertThat(dark(logarithmic)).isPositive();
    }

    @Test
    void thePictureNamesEveryRunBelowTheCharts() throws Exception {
        chart.show(List.of(run("a", 5, 1)));
        var metric = new OverlayChart("accuracy", words, Theme.LIGHT);
        var one = ImageIO.read(new ByteArrayInputStream(OverlayPicture.png(List.of(chart, metric), List.of(run("a", 5, 1)), Theme.LIGHT)));
        var two = ImageIO.read(new ByteArrayInputStream(
                OverlayPicture.png(List.of(chart, metric), List.of(run("a", 5, 1), run("b", 5, 1)), Theme.LIGHT)));
        assertThat(one.getWidth()).isEqualTo(2240);
        assertThat(two.getHeight()).isEqualTo(one.getHeight() + 40);
    }

    @Test
    void theTableHasEveryPointOfEveryRun() {
        chart.show(List.of(run("a", 2, 1), new RunTrace("b", 2, run("b", 1, 8).epochs())));
        assertThat(new String(CurvesTable.csv(List.of(chart), "Epoch"), StandardCharsets.UTF_8))
                .isEqualTo("""
                        Epoch,a: Loss (training),a: Loss (validation),b: Loss (training),b: Loss (validation)
                        1.0,0.5,1.0,,
                        2.0,0.25,0.5,,
                        3.0,,,4.0,8.0
                        """);
    }
}
