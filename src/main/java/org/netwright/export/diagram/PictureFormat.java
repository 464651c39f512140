package org.netwright.export.diagram;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// The kinds of picture file a drawing can be, told apart by the ending of the name.
public enum PictureFormat {
    /// Lines and text for browsers and drawing programs.
    SVG {
        @Override
        public byte[] picture(Diagram diagram, double scale) {
            return diagram.svg().getBytes(StandardCharsets.UTF_8);
        }
    },
    /// Pixels.
    PNG {
        @Override
        public byte[] picture(Diagram diagram, double scale) {
            return diagram.png(scale);
        }
    },
    /// Lines and text for papers.
    PDF {
        @Override
        public byte[] picture(Diagram diagram, double scale) {
            return diagram.pdf();
        }
    };

    /// The format a file's name asks for.
    ///
    /// @throws BadInput if its ending is none of them
    public static PictureFormat of(Path file) throws BadInput {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst()
                .orElseThrow(() -> new BadInput(file.toString(), "", Message.of("diagram.ending")));
    }

    /// How names of such files end: `.svg`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The content of the file.
    ///
    /// @param scale pixels for each pixel at 100 % zoom, where there are pixels
    public abstract byte[] picture(Diagram diagram, double scale);
}
