package org.netwright.param;

import java.util.List;

/// Something to tell a person, as a key of the message bundles and its arguments; put into words at the edge by
/// [Words]. An argument may itself be a [Message].
///
/// @param key a key of `messages.properties`
/// @param args numbers, strings or messages, in the order the sentence names them
public record Message(String key, List<Object> args) {
    /// Copies the arguments.
    public Message {
        args = List.copyOf(args);
    }

    /// A message of this key and these arguments.
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
