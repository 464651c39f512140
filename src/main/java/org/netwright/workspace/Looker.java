package org.netwright.workspace;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.netwright.param.BadInput;
import org.netwright.training.Histogram;

/// Looks into the networks of runs. [Looking] gives the thread, always the same one.
public interface Looker extends AutoCloseable {
    /// Looks into a layer, with all its channels.
    ///
    /// @throws BadInput if the run's folder or data is not as it should be, or the layer is none of the run's
    Look look(LookRequest request) throws BadInput;

    /// What the network says of the sample without the channels that are switched off.
    ///
    /// @throws BadInput as the other does
    Look.Answer silenced(LookRequest request) throws BadInput;

    /// What that does over a few hundred test samples.
    ///
    /// @param goesOn asked now and then whether it is still wanted
    /// @return empty if it was not, or if there are no test samples
    /// @throws BadInput as the others do
    Optional<SilenceEffect.OverTest> test(LookRequest request, BooleanSupplier goesOn) throws BadInput;

    /// How what the layer makes of the sample is spread after each kept epoch; of very many, an even part.
    ///
    /// @param goesOn asked now and then whether it is still wanted
    /// @return by epoch, in order; empty if it was not
    /// @throws BadInput as the others do
    Optional<SequencedMap<Integer, Histogram>> spreads(LookRequest request, BooleanSupplier goesOn) throws BadInput;

    /// Frees what it holds.
    @Override
    void close();
}
