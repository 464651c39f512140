package org.netwright.export.djl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netwright.data.Preparation;

/// What the exported class says about one kind of sample.
///
/// @param words for the places of its texts
/// @param files beside them, by name
record SampleKind(Map<String, String> words, Map<String, String> files) {
    /// The kind that is prepared so.
    static SampleKind of(Preparation preparation) {
        return switch (preparation) {
            case Preparation.Pictures pictures -> pictures(pictures);
            case Preparation.Words words -> words(words);
            case Preparation.Rows rows -> rows(rows);
        };
    }

    private static SampleKind pictures(Preparation.Pictures pictures) {
        Map<String, String> numbers = Map.of(
                "CHANNELS", Integer.toString(pictures.channels()),
                "HEIGHT", Integer.toString(pictures.height()),
                "WIDTH", Integer.toString(pictures.width()),
                "MEANS", list(pictures.means()),
                "DEVIATIONS", list(pictures.deviations()));
        String form = "32-bit floats (batch × %d × %d × %d: channels, rows, columns)"
                .formatted(pictures.channels(), pictures.height(), pictures.width());
        return new SampleKind(
                Map.of(
                        "IMPORTS", "import java.awt.image.BufferedImage;\nimport javax.imageio.ImageIO;\n",
                        "TYPE", "float",
                        "INPUT", "a picture (PNG, JPEG, GIF or BMP)",
                        "INPUT-FORM", form,
                        "READ", Template.read("Pictures.txt").with(numbers).text(),
                        "MORE-FILES", "",
                        "PREPARATION",
                                ("A picture of another size is brought to %d × %d. Each byte v of a channel becomes"
                                                + " (v / 255 − mean) / deviation, with the means %s and the deviations %s.")
                                        .formatted(
                                                pictures.height(),
                                                pictures.width(),
                                                list(pictures.means()),
                                                list(pictures.deviations()))),
                Map.of());
    }

    private static SampleKind words(Preparation.Words words) {
        String read = Template.read("Words.txt").with(Map.of("MOST", Integer.toString(words.most()))).text();
        return new SampleKind(
                Map.of(
                        "IMPORTS", "import java.util.HashMap;\nimport java.util.Locale;\nimport java.util.Map;\n",
                        "TYPE", "long",
                        "INPUT", "a text file in UTF-8",
                        "INPUT-FORM", "64-bit integers (batch × words)",
                        "READ", read,
                        "MORE-FILES", "- `words.txt` – the words it knows.\n",
                        "PREPARATION",
                                ("The first %d words of a text, in lower case. Each becomes its line in `words.txt`,"
                                                + " counted from 2; a word that is not there becomes 1. Shorter texts of a"
                                                + " batch are filled up with 0 at the end.")
                                        .formatted(words.most())),
                Map.of("words.txt", DjlExport.lines(words.known())));
    }

    private static SampleKind rows(Preparation.Rows rows) {
        int width = rows.columns().stream().mapToInt(SampleKind::width).sum();
        return new SampleKind(
                Map.of(
                        "IMPORTS", "",
                        "TYPE", "float",
                        "INPUT", "a CSV file whose first line names the columns",
                        "INPUT-FORM", "32-bit floats (batch × " + width + ")",
                        "READ", Template.read("Rows.txt").text(),
                        "MORE-FILES", "- `columns.txt` – how each column becomes numbers.\n",
                        "PREPARATION",
                                "`columns.txt` has a line for each column, its parts divided by tabs: its name; `number`, the"
                                        + " mean that is subtracted and the deviation it is divided by; or `texts` and the"
                                        + " texts, each of which becomes one number, 1 for the one that is there, else 0."),
                Map.of(
                        "columns.txt",
                        rows.columns().stream().map(SampleKind::line).collect(Collectors.joining())));
    }

    private static int width(Preparation.Column column) {
        return switch (column) {
            case Preparation.Numbers ignored -> 1;
            case Preparation.Texts texts -> texts.known().size();
        };
    }

    private static String line(Preparation.Column column) {
        var parts = new ArrayList<String>();
        parts.add(escaped(column.name()));
        switch (column) {
            case Preparation.Numbers(String ignored, double mean, double deviation) ->
                parts.addAll(List.of("number", Double.toString(mean), Double.toString(deviation)));
            case Preparation.Texts(String ignored, List<String> known) -> {
                parts.add("texts");
                known.forEach(text -> parts.add(escaped(text)));
            }
        }
        return String.join("\t", parts) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
