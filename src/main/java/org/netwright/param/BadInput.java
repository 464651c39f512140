package org.netwright.param;

import java.io.Serial;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file from outside is not what it should be: the one checked exception, shown as one sentence with the file, the
/// place in it and what was expected. The command line ends with exit code 2, the window shows a dialog.
public final class BadInput extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final transient Message problem;

    /// A complaint about a file.
    ///
    /// @param file its path as the user knows it; empty for what was never saved
    /// @param place where in it, such as `line 12` or `byte 16`; empty for the file as a whole
    /// @param problem what was found and what was expected
    public BadInput(String file, String place, Message problem) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + problem.key());
        this.file = file;
        this.place = place;
        this.problem = problem;
    }

    /// The path as the user knows it.
    public String file() {
        return file;
    }

    /// Where in the file; empty for the whole.
    public String place() {
        return place;
    }

    /// What was found and what was expected.
    public Message problem() {
        return problem;
    }

    /// The whole sentence: file, place, what was expected.
    public String sentence(Words words) {
        String where = Stream.of(file, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return (where.isEmpty() ? "" : where + ": ") + words.of(problem);
    }
}
