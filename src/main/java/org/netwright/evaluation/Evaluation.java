package org.netwright.evaluation;

import java.util.List;
import java.util.SequencedMap;

/// How good a network is on a test set. Samples are known by their place in the test set, from 0, and by their number in
/// the data set.
public sealed interface Evaluation permits ClassEvaluation, NumberEvaluation {
    /// How many samples were tested.
    int size();

    /// The figures of the whole test set by name, such as `accuracy`, in the order in which they are best read.
    SequencedMap<String, Figure> figures();

    /// What the network says of the sample at a place.
    Answer answer(int place);

    /// The answers with the greatest loss, the worst first; of equal ones the first in the test set.
    ///
    /// @param most how many at most
    List<? extends Answer> worst(int most);
}
