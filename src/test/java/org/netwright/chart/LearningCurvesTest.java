package org.netwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.training.EpochRecord;

class LearningCurvesTest {
    private static EpochRecord record(int epoch, String metric, double validationLoss) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("train_loss", 2.0 / epoch);
        figures.put("train_" + metric, 1 - 1.0 / (epoch + 1));
        figures.put("validation_loss", validationLoss);
        figures.put("validation_" + metric, 0.7);
        return new EpochRecord(epoch, figures, 0.001, 1, 100);
    }

    private static List<EpochRecord> run(String metric) {
        return IntStream.rangeClosed(1, 8).mapToObj(epoch -> record(epoch, metric, 1 + Math.abs(epoch - 5))).toList();
    }

    @Test
    void aFinishedRunHasBothCurvesAndItsBestEpoch() {
        LearningCurves curves = LearningCurves.of(run("accuracy"), Words.english(), Theme.LIGHT);
        CurvesChart loss = curves.charts().getFirst();
        CurvesChart accuracy = curves.charts().getLast();
        loss.paint(500, 200, 1);
        accuracy.paint(500, 200, 1);

        assertThat(loss.reading(8)).hasValueSatisfying(end -> {
            assertThat(end.epoch()).isEqualTo(8);
            assertThat(end.validation().orElseThrow().value()).startsWith("4");
        });
        assertThat(accuracy.reading(8))
                .hasValueSatisfying(end -> assertThat(end.validation().orElseThrow().value()).isEqualTo("70.00 %"));
    }

    @Test
    void theMetricIsWhatTheRecordsHave() {
        assertThat(LearningCurves.metricOf(record(1, "mae", 1))).hasValue("mae");
        assertThat(LearningCurves.metricOf(new EpochRecord(1, new LinkedHashMap<>(), 0, 0, 0))).isEmpty();

        CurvesChart error = LearningCurves.of(run("mae"), Words.english(), Theme.LIGHT).charts().getLast();
        error.paint(500, 200, 1);
        assertThat(error.reading(8)).hasValueSatisfying(end -> assertThat(end.validation().orElseThrow().value()).startsWith("0.7"));
    }

    @Test
    void aRunWithoutValidationHasNoSuchCurve() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("train_loss", 1.0);
        CurvesChart loss = LearningCurves.of(List.of(new EpochRecord(1, figures, 0, 0, 0)), Words.english(), Theme.DARK)
                .charts()
                .getFirst();
        loss.paint(500, 200, 1);

        assertThat(loss.reading(1)).hasValueSatisfying(end -> {
            assertThat(end.training()).isNotEmpty();
            assertThat(end.validation()).isEmpty();
        });
    }

    @Test
    void aPictureFileHoldsBothChartsSideBySide(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("curves.png");
        LearningCurves curves = LearningCurves.of(run("accuracy"), Words.english(), Theme.LIGHT);

        CurvesPicture.write(file, curves);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isGreaterThan(3 * image.getHeight());
        for (int half = 0; half < 2; half++) {
            int left = half * image.getWidth() / 2;
            assertThat(IntStream.range(left, left + image.getWidth() / 2)
                            .anyMatch(x -> IntStream.range(0, image.getHeight())
                                    .anyMatch(y -> image.getRGB(x, y) == 0xff0969da)))
                    .as("chart %d has a training curve", half)
                    .isTrue();
        }
    }

    @Test
    void aTableHoldsEveryPointOnTheLineOfItsPlace() {
        var curves = new LearningCurves(Words.english(), Theme.LIGHT);
        curves.start(2, "accuracy");
        curves.addTraining(0.5, 2.25, Double.NaN);
        curves.addTraining(0.5, Double.NaN, 0.5);
        curves.addTraining(1, 1.125, 0.75);
        curves.addValidation(1, 1.5, 0.625);
        curves.addTraining(1.5, 1, Double.NaN);
        curves.look(Lens.USUAL.on(new Lens.Part(1.2, 1.4)).with(true));

        assertThat(new String(CurvesTable.csv(curves, "Epoch"), StandardCharsets.UTF_8)).isEqualTo("""
                Epoch,Loss (training),Loss (validation),Accuracy (training),Accuracy (validation)
                0.5,2.25,,0.5,
                1.0,1.125,1.5,0.75,0.625
                1.5,1.0,,,
                """);
    }
}
