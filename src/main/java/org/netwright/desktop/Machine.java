package org.netwright.desktop;

import java.lang.management.ManagementFactory;

/// What this machine has to compute with.
///
/// @param memory bytes
/// @param processors threads that run at the same time
public record Machine(long memory, int processors) {
    /// The one the program runs on.
    public static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Machine(system.getTotalMemorySize(), Runtime.getRuntime().availableProcessors());
    }
}
