package org.netwright.workspace;

import java.nio.file.Path;
import java.util.List;
import org.netwright.data.Given;
import org.netwright.param.BadInput;
import org.netwright.project.runs.Prediction;
import org.netwright.project.runs.ScoredTable;

/// What came out of what a person gave last.
public sealed interface PredictAnswer {
    /// Nothing was given yet.
    record Nothing() implements PredictAnswer {}

    /// Samples were.
    ///
    /// @param all one answer for each, in order
    record Samples(List<One> all) implements PredictAnswer {
        /// Copies the list.
        public Samples {
            all = List.copyOf(all);
        }
    }

    /// A CSV file was.
    ///
    /// @param table its rows with what is predicted
    record Table(ScoredTable table) implements PredictAnswer {}

    /// A file that cannot be read was.
    ///
    /// @param reason what is wrong with it, and what to do
    record Unreadable(BadInput reason) implements PredictAnswer {}

    /// The answer to one sample.
    sealed interface One {
        /// What tells a person which sample it is.
        String name();
    }

    /// It was predicted.
    ///
    /// @param prediction what the network says
    record Told(Prediction prediction) implements One {
        @Override
        public String name() {
            return prediction.name();
        }
    }

    /// It cannot be.
    ///
    /// @param given what was given
    /// @param reason what is wrong with it, and what to do
    record Wrong(Given given, BadInput reason) implements One {
        @Override
        public String name() {
            return switch (given) {
                case Given.At(Path path) -> String.valueOf(path.getFileName());
                case Given.PictureAt(Path path) -> String.valueOf(path.getFileName());
                case Given.Pixels picture -> picture.name();
                case Given.Words ignored -> "";
                case Given.Row ignored -> "";
            };
        }
    }
}
