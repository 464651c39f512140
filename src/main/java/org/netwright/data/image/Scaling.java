package org.netwright.data.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.netwright.data.Fitted;
import org.netwright.data.FittedState;
import org.netwright.data.Preparation;
import org.netwright.param.About;
import org.netwright.param.BadInput;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.tensor.Form;

/// How a byte of a picture becomes a number.
public enum Scaling implements Labelled {
    /// 0 to 255 becomes 0 to 1.
    UNIT("0 to 1"),
    /// Each channel has mean 0 and deviation 1 over the training pictures.
    STANDARDISED("Mean 0, deviation 1 per channel");

    /// The choice, as the sources of pictures offer it.
    public static final Param<Scaling> PARAM = new Param.Choice<>(
            new About(
                    "scaling",
                    "Scaling",
                    "How brightness becomes a number: from 0 to 1, or with mean 0 and deviation 1 in each channel,"
                            + " learned from the training pictures."),
            UNIT,
            Scaling.class);

    private static final String MEANS = "means";
    private static final String DEVIATIONS = "deviations";

    private final String label;

    Scaling(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// What is learned from the training pictures: each channel's mean and deviation on the scale from 0 to 1.
    Map<String, Object> learn(Pictures pictures, int[] train) {
        var means = new ArrayList<Double>();
        var deviations = new ArrayList<Double>();
        long[][] counts = new long[pictures.channels()][256];
        if (this == STANDARDISED) {
            for (int index : train) {
                pictures.count(index, counts);
            }
        }
        for (long[] channel : counts) {
            long all = 0;
            double sum = 0;
            double squares = 0;
            for (int value = 0; value < 256; value++) {
                all += channel[value];
                sum += channel[value] * (value / 255.0);
                squares += channel[value] * (value / 255.0) * (value / 255.0);
            }
            double mean = all == 0 ? 0 : sum / all;
            double variance = all == 0 ? 1 : squares / all - mean * mean;
            means.add(mean);
            deviations.add(variance > 1e-12 ? Math.sqrt(variance) : 1);
        }
        return Map.of(MEANS, List.copyOf(means), DEVIATIONS, List.copyOf(deviations));
    }

    /// How pictures become numbers.
    static Preparation preparation(Fitted fitted) throws BadInput {
        var state = new FittedState(fitted.state());
        Form form = fitted.schema().input();
        return new Preparation.Pictures(
                form.size(0), form.size(1), form.size(2), list(state.numbers(MEANS)), list(state.numbers(DEVIATIONS)));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /// For each channel, the number that each byte stands for.
    static float[][] tables(FittedState state, int channels) throws BadInput {
        double[] means = state.numbers(MEANS);
        double[] deviations = state.numbers(DEVIATIONS);
        if (means.length != channels || deviations.length != channels) {
            throw state.wrong(means.length != channels ? MEANS : DEVIATIONS);
        }
        float[][] tables = new float[channels][256];
        for (int channel = 0; channel < channels; channel++) {
            for (int value = 0; value < 256; value++) {
                tables[channel][value] = (float) ((value / 255.0 - means[channel]) / deviations[channel]);
            }
        }
        return tables;
    }
}
