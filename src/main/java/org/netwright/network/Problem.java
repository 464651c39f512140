package org.netwright.network;

import java.util.List;
import java.util.Optional;
import org.netwright.param.Message;

/// Something about a drawing that a person should know before training it.
///
/// @param node id of the node it is about; empty for the drawing as a whole
/// @param severity whether training is possible
/// @param message what and what to do
/// @param fixes ways out, best first
public record Problem(Optional<String> node, Severity severity, Message message, List<Fix> fixes) {
    /// Copies the list.
    public Problem {
        fixes = List.copyOf(fixes);
    }

    /// Whether training is possible.
    public enum Severity {
        /// It is not.
        ERROR,
        /// It is, but probably not as meant.
        WARNING
    }

    /// An error of a node, without a way out that the program knows.
    public static Problem error(String node, String key, Object... args) {
        return new Problem(Optional.of(node), Severity.ERROR, Message.of(key, args), List.of());
    }

    /// An error of the drawing as a whole.
    public static Problem ofAll(String key, Object... args) {
        return new Problem(Optional.empty(), Severity.ERROR, Message.of(key, args), List.of());
    }

    /// A warning about a node.
    public static Problem warning(String node, String key, Object... args) {
        return new Problem(Optional.of(node), Severity.WARNING, Message.of(key, args), List.of());
    }

    /// The same with ways out.
    public Problem with(List<Fix> ways) {
        return new Problem(node, severity, message, ways);
    }
}
