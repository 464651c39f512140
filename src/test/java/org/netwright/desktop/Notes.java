package org.netwright.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import org.netwright.project.UserFolder;
import org.slf4j.LoggerFactory;

/// A program of its own that notes things: a first line, and more of them, as many as it is told.
public final class Notes {
    private Notes() {}

    public static void main(String[] args) {
        new LogFile(new UserFolder(Path.of(args[0])), InstantSource.system()).begin();
        var log = LoggerFactory.getLogger("org.netwright.test");
        log.info("first of {}", args[1]);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            log.info("a line of about a hundred bytes, so that ten thousand of them are a million, number {}", i);
        }
        log.error("it failed", new IllegalStateException("for this test"));
        LoggerFactory.getLogger("some.library").warn("a library speaks");
        LoggerFactory.getLogger("ai.djl").warn("about graphics cards");
    }
}
