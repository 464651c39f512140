/// Threads as the operating system knows them: how long they worked, where they may work, and who gives way to whom. Knows
/// nothing above itself.
@org.jspecify.annotations.NullMarked
package org.netwright.thread;
