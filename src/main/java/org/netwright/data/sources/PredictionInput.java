package org.netwright.data.sources;

import java.nio.file.Path;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.Samples;
import org.netwright.data.image.PictureFiles;
import org.netwright.param.BadInput;
import org.netwright.param.Values;

/// What a person gives a trained network to predict: picture files where it takes pictures, or anything that the source
/// of its training data reads, such as a table without the target column or a text file.
public final class PredictionInput {
    private PredictionInput() {}

    /// Reads samples as the network was trained on.
    ///
    /// @param input file or folder
    /// @param source that the network's training data came from
    /// @param values what was set of the source's parameters
    /// @param fitted what the training data taught about preparation
    public static Samples read(Path input, DataSource source, Values values, Fitted fitted) throws BadInput {
        return fitted.schema().input().isImage() && PictureFiles.areAt(input)
                ? PictureFiles.open(input).prepared(fitted)
                : source.open(input, values).prepared(fitted);
    }
}
