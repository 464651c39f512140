package org.netwright.data;

import java.util.OptionalInt;
import org.netwright.param.BadInput;

/// Samples as the files hold them, not yet prepared. Samples are numbered from 0: first the training part of the
/// format, then its official test part, where it has one.
public interface RawData {
    /// How many samples there are in all.
    int size();

    /// The first sample of the official test part; [#size] where the format has none.
    int testStart();

    /// A number that is equal for samples of the same class, for stratified splits; empty where the target is not a
    /// class or is absent.
    OptionalInt stratum(int index);

    /// Learns labels, vocabulary, means and the like from the training samples alone.
    ///
    /// @param train the samples to learn from
    Fitted fit(int[] train) throws BadInput;

    /// The samples prepared as `fitted` says, which may come from another data set of the same schema. Targets may be
    /// absent, as in data to predict.
    ///
    /// @throws BadInput if the data does not suit, such as a missing column or a label that was never seen
    Samples prepared(Fitted fitted) throws BadInput;
}
