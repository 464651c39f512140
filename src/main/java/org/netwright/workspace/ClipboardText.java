package org.netwright.workspace;

import java.util.LinkedHashMap;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Network;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.files.NetworkFormat;

/// Copied layers as text: JSON that another window, another day or a person can read. It looks as in a project's file, in
/// an envelope that says what it is.
final class ClipboardText {
    private static final String MARK = "netwright";
    private static final String NETWORK = "network";
    private static final int VERSION = 1;
    /// Longer than any drawing, shorter than what takes a time to read that can be felt.
    private static final int LONGEST = 4_000_000;

    private final NetworkFormat format;

    ClipboardText(LayerCatalog catalog) {
        format = new NetworkFormat(catalog);
    }

    String write(Network part) {
        var out = new LinkedHashMap<String, Object>();
        out.put(MARK, VERSION);
        out.put(NETWORK, format.encode(part));
        return JsonText.file(out);
    }

    /// What was copied.
    ///
    /// @throws BadInput if the text is something else, or was changed into something that is no drawing
    Network read(String text) throws BadInput {
        Json.Obj envelope = envelope(text);
        try {
            if (envelope.need(MARK).integer(1, Integer.MAX_VALUE) > VERSION) {
                throw refused(Message.of("workspace.clipboard.newer"));
            }
            Network part = format.decode(envelope.need(NETWORK));
            if (part.nodes().isEmpty() && part.comments().isEmpty()) {
                throw refused(Message.of("workspace.clipboard.empty"));
            }
            return part;
        } catch (BadInput broken) {
            throw broken.place().isEmpty()
                    ? broken
                    : refused(Message.of("workspace.clipboard.broken", broken.place(), broken.problem()));
        }
    }

    private static Json.Obj envelope(String text) throws BadInput {
        if (text.length() <= LONGEST && text.stripLeading().startsWith("{")) {
            try {
                Json.Obj found = Json.read("", text).object();
                if (found.get(MARK).isPresent()) {
                    return found;
                }
            } catch (BadInput other) {
                throw refused(Message.of("workspace.clipboard.other"));
            }
        }
        throw refused(Message.of("workspace.clipboard.other"));
    }

    private static BadInput refused(Message why) {
        return new BadInput("", "", why);
    }
}
