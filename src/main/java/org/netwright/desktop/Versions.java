package org.netwright.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What is running: this program, Java, and the libraries that do most of the work, each in the version that its own jar
/// file tells. Nothing is loaded for it, the engine least of all.
///
/// @param program the version of Netwright
public record Versions(String program) {
    /// Where a library tells its version: a file that it brings, and the entry in it, of which what follows a hyphen tells
    /// of its build; without an entry, a class of its jar file.
    private record Source(String name, String place, String entry) {
        static Source ofMaven(String name, String artifact) {
            return new Source(name, "META-INF/maven/" + artifact + "/pom.properties", "version");
        }

        Optional<String> version() {
            return entry.isEmpty() ? ofClass() : ofFile();
        }

        private Optional<String> ofFile() {
            try (InputStream file = ClassLoader.getSystemResourceAsStream(place)) {
                if (file == null) {
                    return Optional.empty();
                }
                var all = new Properties();
                all.load(file);
                return Optional.ofNullable(all.getProperty(entry)).map(version -> version.replaceFirst("-.*", ""));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        private Optional<String> ofClass() {
            try {
                Package jar = Class.forName(place, false, ClassLoader.getSystemClassLoader()).getPackage();
                return Stream.of(jar.getImplementationVersion(), jar.getSpecificationVersion())
                        .flatMap(Stream::ofNullable)
                        .findFirst();
            } catch (ClassNotFoundException leftOut) {
                return Optional.empty();
            }
        }
    }

    /// The jar file of PyTorch itself is not there where it was unpacked when the program was installed.
    private static final List<Source> LIBRARIES = List.of(
            new Source("JavaFX", "javafx.properties", "javafx.version"),
            new Source("DJL", "ai.djl.engine.Engine", ""),
            new Source("PyTorch", "native/lib/pytorch.properties", "version"),
            new Source("PyTorch", "jnilib/pytorch.properties", "jni_version"),
            Source.ofMaven("AtlantaFX", "io.github.mkpaz/atlantafx-base"),
            new Source("ControlsFX", "org.controlsfx.control.PopOver", ""),
            Source.ofMaven("Ikonli", "org.kordamp.ikonli/ikonli-javafx"),
            Source.ofMaven("JFreeChart", "org.jfree/jfreechart"),
            Source.ofMaven("Eclipse Layout Kernel", "org.eclipse.elk/org.eclipse.elk.alg.layered"),
            Source.ofMaven("OpenPDF", "com.github.librepdf/openpdf"),
            Source.ofMaven("Jackson", "tools.jackson.core/jackson-databind"),
            Source.ofMaven("SQLite JDBC", "org.xerial/sqlite-jdbc"),
            Source.ofMaven("Commons Compress", "org.apache.commons/commons-compress"),
            new Source("picocli", "picocli.CommandLine", ""),
            Source.ofMaven("Logback", "ch.qos.logback/logback-classic"));

    /// All of them by name, this program and Java first.
    public SequencedMap<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("Netwright", program);
        all.put("Java", Runtime.version() + ", " + System.getProperty("java.vendor"));
        LIBRARIES.forEach(each -> each.version().ifPresent(
                version -> all.putIfAbsent(each.name, version)));
        return Collections.unmodifiableSequencedMap(all);
    }

    /// One line for each, as people read them to each other.
    public String text() {
        var lines = new StringBuilder();
        for (Map.Entry<String, String> each : all().entrySet()) {
            lines.append(each.getKey()).append(' ').append(each.getValue()).append('\n');
        }
        return lines.toString().stripTrailing();
    }
}
