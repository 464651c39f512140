package org.netwright.json;

import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Where a value stands in a JSON file.
///
/// @param file the file's path as the user knows it
/// @param line from 1
/// @param path the way to it through the file, such as `network.nodes[3].name`; empty for the whole
public record Place(String file, int line, String path) {
    /// Where the entry of this name stands, found on this line.
    Place entry(String name, int atLine) {
        return new Place(file, atLine, path.isEmpty() ? name : path + "." + name);
    }

    /// Where the item of this number stands, found on this line.
    Place item(int number, int atLine) {
        return new Place(file, atLine, path + "[" + number + "]");
    }

    /// A complaint about the value here.
    public BadInput bad(String key, Object... args) {
        return bad(Message.of(key, args));
    }

    /// A complaint about the value here.
    public BadInput bad(Message message) {
        return new BadInput(file, "line " + line + (path.isEmpty() ? "" : ", " + path), message);
    }
}
