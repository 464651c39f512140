package org.netwright.project.runs;

import java.util.Arrays;
import java.util.List;

/// What a person writes about a run.
///
/// @param tags words to find it by, in their order
/// @param text anything
public record RunNotes(List<String> tags, String text) {
    /// Nothing written.
    public static final RunNotes NONE = new RunNotes(List.of(), "");

    /// Copies the tags.
    public RunNotes {
        tags = List.copyOf(tags);
    }

    /// The same text with tags as people type them: words with commas between.
    public RunNotes tagged(String typed) {
        return new RunNotes(
                Arrays.stream(typed.split("[,;\\n]", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                text);
    }
}
