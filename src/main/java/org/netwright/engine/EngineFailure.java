package org.netwright.engine;

import java.io.Serial;
import java.util.Locale;
import org.netwright.param.Message;
import org.netwright.torchscript.TorchModule;

/// The engine could not do what a module asked of it: memory ran out, or a value is not what the network was compiled
/// for.
final class EngineFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String layer;

    /// @param module whose code ran
    /// @param cause the engine's own complaint
    EngineFailure(TorchModule module, RuntimeException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        layer = module.blame(String.valueOf(cause.getMessage()));
    }

    /// What happened and what to do, for a person.
    Message reason() {
        String complaint = String.valueOf(getMessage());
        String lower = complaint.toLowerCase(Locale.ROOT);
        if (lower.contains("can't allocate memory") || lower.contains("not enough memory")) {
            return layer.isEmpty() ? Message.of("engine.memory") : Message.of("engine.memory.layer", layer);
        }
        String last = complaint.strip().lines().reduce("", (before, line) -> line.isBlank() ? before : line.strip());
        return layer.isEmpty() ? Message.of("engine.failed", last) : Message.of("engine.failed.layer", layer, last);
    }
}
