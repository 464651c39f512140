/// The program among others on a person's machine: its one window, its log, what it is made of, what a crash leaves.
@org.jspecify.annotations.NullMarked
package org.netwright.desktop;
