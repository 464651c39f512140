package org.netwright.data;

import java.nio.file.Path;
import java.util.List;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// A kind of data the program can read. A new one is a new file and one line in the catalogue.
public interface DataSource {
    /// Stable id in project files, such as `idx`.
    String id();

    /// What a person calls it.
    String label();

    /// What can be set about reading it.
    List<Param<?>> params();

    /// Reads enough of a file or folder to know its samples.
    ///
    /// @param where file or folder
    /// @param values what is set of [#params]
    /// @throws BadInput if something there is missing or not what the format says
    RawData open(Path where, Values values) throws BadInput;

    /// How samples of this kind become numbers.
    ///
    /// @param fitted what the training data taught about preparation
    /// @throws BadInput if that is not what this source keeps
    Preparation preparation(Fitted fitted) throws BadInput;
}
