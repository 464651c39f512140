package org.netwright.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.netwright.explanation.AttentionMap;
import org.netwright.explanation.Inside;
import org.netwright.explanation.Kernels;
import org.netwright.op.Output;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;
import org.netwright.training.LayerStatistics;
import org.netwright.training.LayerView;

/// A look into one layer of a run, for one sample, after one epoch.
///
/// @param asked what was asked for
/// @param layer the layer
/// @param sample the sample, and what the network answers
/// @param epochs which epoch, of which
/// @param statistics how weights and gradients were spread, by epoch; empty where that is not known
/// @param views what every layer makes of the sample at that epoch, by node id
public record Look(
        LookRequest asked,
        Layer layer,
        Sample sample,
        Epochs epochs,
        SequencedMap<Integer, LayerStatistics> statistics,
        Map<String, LayerView> views) {
    /// Copies the maps.
    public Look {
        statistics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(statistics));
        views = Map.copyOf(views);
    }

    /// The layer that is looked into.
    ///
    /// @param form what it gives
    /// @param inside what it makes of the sample
    /// @param kernels the weights that make each channel, where they can be looked at
    /// @param attention what steps look at, where they do
    /// @param answers whether it gives the network's answer
    /// @param canBeSilenced whether its channels can be switched off
    public record Layer(
            Form form,
            Inside inside,
            Optional<Kernels> kernels,
            Optional<AttentionMap> attention,
            boolean answers,
            boolean canBeSilenced) {}

    /// The sample.
    ///
    /// @param description what tells a person which it is
    /// @param words its words, one for each step, where it is a text
    /// @param target what is predicted
    /// @param truth the true class; -1 where there is none
    /// @param answer what the network says
    public record Sample(
            String description, List<String> words, Target target, int truth, Answer answer) {
        /// Copies the words.
        public Sample {
            words = List.copyOf(words);
        }
    }

    /// What a network says of one sample.
    ///
    /// @param numbers a probability for each class, or numbers
    /// @param loss NaN where the truth is not known
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Answer(float[] numbers, double loss) {
        /// With the probabilities of both classes where the network gives one.
        static Answer of(Output.Head head, float[] predicted, double loss) {
            return head == Output.Head.BINARY
                    ? new Answer(new float[] {1 - predicted[0], predicted[0]}, loss)
                    : new Answer(predicted, loss);
        }

        /// The likeliest class.
        public int likeliest() {
            int best = 0;
            for (int i = 1; i < numbers.length; i++) {
                best = numbers[i] > numbers[best] ? i : best;
            }
            return best;
        }
    }

    /// Which epoch is looked at.
    ///
    /// @param kept those that can be looked at, in order; 0 stands for the first weights
    /// @param shown which of them is
    /// @param begun when the run began
    public record Epochs(List<Integer> kept, int shown, Instant begun) {
        /// Copies the list.
        public Epochs {
            kept = List.copyOf(kept);
        }

        /// Whether it is the newest.
        public boolean newest() {
            return shown == kept.getLast();
        }
    }
}
