package org.netwright.torchscript;

import java.util.ArrayList;
import java.util.List;

/// Lines of generated code, indented by two spaces a level, each knowing the layer it was written for, so that an
/// engine's complaint about a line can be told as one about a layer.
public final class CodeWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<String> owners = new ArrayList<>();
    private String owner = "";
    private int level;

    /// Lines from now on belong to this layer; empty for none.
    public void owner(String layer) {
        owner = layer;
    }

    /// Writes one line.
    public void line(String line) {
        text.repeat("  ", level).append(line).append('\n');
        owners.add(owner);
    }

    /// Writes a line with values put in, as [String#format] does.
    @SuppressWarnings("AnnotateFormatMethod") // its annotations are a library of their own
    public void line(String format, Object... values) {
        line(String.format(format, values));
    }

    /// Writes lines one level deeper.
    public void indented(Runnable lines) {
        level++;
        lines.run();
        level--;
    }

    /// The text so far.
    public String text() {
        return text.toString();
    }

    /// The layer of each line; empty for lines of none.
    public List<String> owners() {
        return List.copyOf(owners);
    }
}
