package org.netwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The compiler's gates are closed: with the flags of the build, a source that has a mistake does not compile.
class GatesTest {
    @TempDir
    Path folder;

    @Test
    void aSourceWithoutMistakesPasses() throws Exception {
        Compilation compilation = compile("static int length(String text) { return text.length(); }");

        assertThat(compilation.output()).isEmpty();
        assertThat(compilation.passes()).isTrue();
    }

    @Test
    void aNullWhereNoneIsAllowedDoesNotCompile() throws Exception {
        Compilation compilation = compile("static String name() { return null; }");

        assertThat(compilation.passes()).isFalse();
        assertThat(compilation.output()).contains("[NullAway]");
    }

    @Test
    void aMistakeThatErrorProneKnowsDoesNotCompile() throws Exception {
        Compilation compilation = compile("static boolean same(Integer a, Integer b) { return a == b; }");

        assertThat(compilation.passes()).isFalse();
        assertThat(compilation.output()).contains("[BoxedPrimitiveEquality]");
    }

    @Test
    void aWarningOfTheCompilerDoesNotCompile() throws Exception {
        Compilation compilation = compile("static java.util.List<String> all() { return (java.util.List) new java.util.ArrayList(); }");

        assertThat(compilation.passes()).isFalse();
        assertThat(compilation.output()).contains("[rawtypes]");
    }

    /// What came of compiling something.
    private record Compilation(boolean passes, String output) {}

    private Compilation compile(String member) throws IOException, InterruptedException {
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, "package org.netwright;\n/// A sample.\n@org.jspecify.annotations.NullMarked\nfinal class Sample {\n    private Sample() {}\n\n    " + member + "\n}\n");
        String libraries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d", folder.toString(), "-classpath", libraries, "-processorpath", libraries));
        command.addAll(flags(pom));
        command.add(source.toString());
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(javac.getInputStream().readAllBytes());
        return new Compilation(javac.waitFor() == 0, output);
    }

    /// The arguments the build gives the compiler, as they stand in its file.
    private static List<String> flags(String pom) {
        String gate = property(pom, "errorprone.flags");
        Matcher arg = Pattern.compile("<arg>(.*?)</arg>").matcher(pom);
        Stream<String> flags = arg.results().map(found -> found.group(1).replace("${errorprone.flags}", gate));
        return flags.toList();
    }

    private static String property(String pom, String name) {
        Matcher found = Pattern.compile("<" + Pattern.quote(name) + ">(.*?)</").matcher(pom);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
