package org.netwright.project.runs;

import org.netwright.project.Settings;

/// What trainings may use of this machine: all of it, unless a person has set less. May be asked and changed on any
/// thread; a training goes by what holds when it begins.
public final class Allowance {
    private static final long GIGABYTE = 1_000_000_000;

    private final long memory;
    private volatile Settings settings = Settings.UNSET;

    /// All of a machine.
    ///
    /// @param memory bytes it has
    public Allowance(long memory) {
        this.memory = memory;
    }

    /// Goes by these settings from now on.
    public void set(Settings now) {
        settings = now;
    }

    /// Processor threads at most; 0 for as many as there are.
    public int threads() {
        return settings.threads();
    }

    /// Bytes.
    public long memory() {
        return limited() ? settings.memory() * GIGABYTE : memory;
    }

    /// Whether a person allows less memory than there is.
    public boolean limited() {
        int gigabytes = settings.memory();
        return gigabytes > 0 && gigabytes * GIGABYTE < memory;
    }
}
