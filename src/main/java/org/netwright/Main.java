package org.netwright;

/// Starts Netwright.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.out.println("Netwright " + args.length);
    }
}
