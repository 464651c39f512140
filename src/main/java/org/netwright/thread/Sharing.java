package org.netwright.thread;

/// How Linux shares a processor between threads.
///
/// Source: <https://man7.org/linux/man-pages/man7/sched.7.html>
public enum Sharing {
    /// A thread that wakes may take the processor from one that runs.
    OTHER(0),
    /// A thread that wakes waits until the one that runs has had its turn, some milliseconds, or sleeps.
    BATCH(3);

    private final int number;

    Sharing(int number) {
        this.number = number;
    }

    /// As the system counts them.
    int number() {
        return number;
    }
}
