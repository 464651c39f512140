package org.netwright.data.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.data.SplitMix;
import org.netwright.param.Param;
import org.netwright.param.Parsed;
import org.netwright.param.Values;

class AugmentationTest {
    @Test
    void aFlipMirrorsEveryRowOfEveryChannelOfHalfOfThePictures() {
        List<float[]> seen = drawn(new RandomFlip(RandomFlip.Direction.LEFT_RIGHT), 2, 2, 3, 400);

        float[] straight = {0, 1, 2, 3, 4, 5, /**/ 6, 7, 8, 9, 10, 11};
        float[] mirrored = {2, 1, 0, 5, 4, 3, /**/ 8, 7, 6, 11, 10, 9};
        assertThat(seen).allMatch(p -> Arrays.equals(p, straight) || Arrays.equals(p, mirrored));
        assertThat(seen.stream().filter(p -> Arrays.equals(p, mirrored)).count()).isBetween(160L, 240L);
    }

    @Test
    void aFlipUpsideDownMirrorsTheColumnsOfEveryChannel() {
        List<float[]> seen = drawn(new RandomFlip(RandomFlip.Direction.UP_DOWN), 2, 3, 2, 50);

        assertThat(seen).anyMatch(p -> Arrays.equals(p, new float[] {4, 5, 2, 3, 0, 1, /**/ 10, 11, 8, 9, 6, 7}));
        assertThat(seen).anyMatch(p -> Arrays.equals(p, new float[] {0, 1, 2, 3, 4, 5, /**/ 6, 7, 8, 9, 10, 11}));
    }

    @Test
    void flipsBothWaysAreDrawnApart() {
        Set<List<Float>> different = new HashSet<>();
        drawn(new RandomFlip(RandomFlip.Direction.BOTH), 1, 2, 2, 100).forEach(p -> different.add(list(p)));

        assertThat(different)
                .containsExactlyInAnyOrder(
                        List.of(0f, 1f, 2f, 3f),
                        List.of(1f, 0f, 3f, 2f),
                        List.of(2f, 3f, 0f, 1f),
                        List.of(3f, 2f, 1f, 0f));
    }

    @Test
    void aQuarterTurnMovesEveryPixelOntoAnother() {
        Canvas picture = counting(2, 3, 3);
        new RandomRotation(90, Fill.ZERO).turn(picture, 0, 1);

        assertThat(picture.pixels()).containsExactly(6, 3, 0, 7, 4, 1, 8, 5, 2, /**/ 15, 12, 9, 16, 13, 10, 17, 14, 11);
    }

    @Test
    void anEighthTurnInterpolatesBetweenFourPixels() {
        // 3×3 counting picture, new pixel right of the middle: it was at (1 + cos 45°, 1 - sin 45°) = (1.7071, 0.2929)
        float half = (float) Math.sqrt(0.5);
        Canvas picture = counting(1, 3, 3);
        new RandomRotation(45, Fill.ZERO).turn(picture, half, half);

        assertThat(picture.pixels()[4]).isEqualTo(4);
        assertThat(picture.pixels()[5]).isEqualTo(1.7071f + 3 * 0.2929f, within(1e-3f)); // the picture is x + 3 y
        // the new right upper corner was at (1, 1 - 2 cos 45°) = (1, -0.4142): 0.5858 of pixel 1, the rest outside
        assertThat(picture.pixels()[2]).isEqualTo(0.5858f, within(1e-3f));
    }

    @Test
    void theCornersAreFilledAsSet() {
        float half = (float) Math.sqrt(0.5);
        Canvas edge = counting(1, 3, 3);
        new RandomRotation(45, Fill.EDGE).turn(edge, half, half);
        assertThat(edge.pixels()[2]).isEqualTo(1, within(1e-3f));

        Canvas mirror = counting(1, 3, 3);
        new RandomRotation(45, Fill.REFLECT).turn(mirror, half, half);
        assertThat(mirror.pixels()[2]).isEqualTo(1, within(1e-3f));
        assertThat(List.of(Fill.REFLECT.index(-1, 3), Fill.REFLECT.index(-2, 3), Fill.REFLECT.index(3, 3)))
                .containsExactly(0, 1, 2);
        assertThat(List.of(Fill.EDGE.index(-5, 3), Fill.EDGE.index(7, 3), Fill.ZERO.index(7, 3)))
                .containsExactly(0, 2, -1);
    }

    @Test
    void noAngleLeavesThePictureAsItIs() {
        for (float[] picture : drawn(new RandomRotation(0, Fill.REFLECT), 2, 5, 4, 3)) {
            assertThat(picture).isEqualTo(counting(2, 5, 4).pixels());
        }
    }

    @Test
    void anglesGoEvenlyBothWays() {
        // turned by a small angle a, the pixel right of the middle of x + 3 y becomes 4 + cos a - 3 sin a
        int clockwise = 0;
        for (float[] picture : drawn(new RandomRotation(10, Fill.EDGE), 1, 3, 3, 1000)) {
            float value = picture[5];
            assertThat(value).isBetween(4.46f, 5.51f);
            clockwise += value < 5 ? 1 : 0;
        }
        assertThat(clockwise).isBetween(440, 560);
    }

    @Test
    void aShiftMovesByWholePixelsUpToItsShare() {
        Set<List<Float>> different = new HashSet<>();
        drawn(new RandomShift(0.5, Fill.ZERO), 1, 1, 3, 100).forEach(p -> different.add(list(p)));

        assertThat(different)
                .containsExactlyInAnyOrder(List.of(0f, 1f, 2f), List.of(0f, 0f, 1f), List.of(1f, 2f, 0f));
    }

    @ParameterizedTest
    @EnumSource(Fill.class)
    void aShiftFillsTheFreeStripeAsSet(Fill fill) {
        float expected = switch (fill) {
            case REFLECT, EDGE -> 2;
            case ZERO -> 0;
        };
        assertThat(drawn(new RandomShift(0.34, fill), 1, 1, 3, 100))
                .anyMatch(p -> Arrays.equals(p, new float[] {1, 2, expected}));
    }

    @Test
    void everyKindIsMadeAgainFromItsIdAndEncodedValues() {
        for (Augmentation each : List.of(
                new RandomFlip(RandomFlip.Direction.BOTH),
                new RandomRotation(25, Fill.EDGE),
                new RandomShift(0.2, Fill.ZERO))) {
            AugmentationKind kind = AugmentationKind.find(each.kind().id()).orElseThrow();
            Values read = Values.DEFAULTS;
            for (Param<?> param : kind.params()) {
                read = copied(param, each.values(), read);
            }
            assertThat(kind.make().apply(read)).isEqualTo(each);
        }
        assertThat(AugmentationKind.find("nothing")).isEqualTo(Optional.empty());
        assertThat(AugmentationKind.all()).extracting(AugmentationKind::id).doesNotHaveDuplicates();
    }

    private static <T> Values copied(Param<T> param, Values from, Values into) {
        return switch (param.decode(param.encode(from.get(param)))) {
            case Parsed.Good<T>(T value) -> into.with(param, value);
            case Parsed.Bad<T> bad -> throw new AssertionError(bad);
        };
    }

    private static List<float[]> drawn(Augmentation augmentation, int channels, int height, int width, int times) {
        List<float[]> pictures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Canvas picture = counting(channels, height, width);
            augmentation.apply(picture, new SplitMix(SplitMix.seed(1, i)));
            pictures.add(picture.pixels());
        }
        return pictures;
    }

    private static Canvas counting(int channels, int height, int width) {
        var picture = new Canvas(channels, height, width);
        for (int i = 0; i < picture.pixels().length; i++) {
            picture.pixels()[i] = i;
        }
        return picture;
    }

    private static List<Float> list(float[] numbers) {
        List<Float> out = new ArrayList<>();
        for (float number : numbers) {
            out.add(number);
        }
        return out;
    }
}
