import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The packages of Linux. What is installed is a tree of files and a link, and nothing has to be run for it: the system
/// sees by itself that there are new menu entries, icons and kinds of file.
final class LinuxPackages {
    private final Job job;
    private final AppImage image;

    LinuxPackages(Job job, AppImage image) {
        this.job = job;
        this.image = image;
    }

    /// For Debian, Ubuntu and what is made of them.
    void deb() throws IOException, InterruptedException {
        Path tree = tree("deb");
        Path control = Files.createDirectories(tree.resolve("DEBIAN")).resolve("control");
        fill("linux/control", control, Map.of(
                "architecture", job.platform().classifier().endsWith("aarch64") ? "arm64" : "amd64",
                "kilobytes", Long.toString(bytes(tree) / 1024)));
        Tools.run(List.of(
                "dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", tree.toString(), job.target().toString()), Map.of());
    }

    /// For Fedora, openSUSE and what is made of them.
    void rpm() throws IOException, InterruptedException {
        Path spec = job.target().resolve("netwright.spec");
        fill("linux/netwright.spec", spec, Map.of("tree", tree("rpm-tree").toString()));
        Tools.run(List.of(
                "rpmbuild", "-bb", "--quiet",
                "--define", "_topdir " + job.target().resolve("rpm"),
                "--define", "_rpmdir " + job.target(),
                "--define", "_binary_payload w6.xzdio",
                spec.toString()), Map.of());
    }

    /// What is installed, as it lies in the root of the system.
    private Path tree(String name) throws IOException, InterruptedException {
        Path tree = Job.fresh(job.target().resolve(name));
        Path usr = tree.resolve("usr");
        Path program = Files.createDirectories(usr.resolve("lib")).resolve("netwright");
        Tools.run(List.of("cp", "-al", image.root().toString(), program.toString()), Map.of());
        Files.createDirectories(usr.resolve("bin"));
        Files.createSymbolicLink(usr.resolve("bin/netwright"), Path.of("../lib/netwright/bin/netwright"));
        Path share = usr.resolve("share");
        put(job.file("linux/netwright.desktop"), share.resolve("applications/netwright.desktop"));
        put(job.file("linux/netwright.xml"), share.resolve("mime/packages/netwright.xml"));
        for (int size : Icons.SIZES) {
            put(job.icons().resolve(size + ".png"), share.resolve("icons/hicolor/%1$dx%1$d/apps/netwright.png".formatted(size)));
        }
        put(job.project().resolve("LICENSE"), share.resolve("doc/netwright/copyright"));
        return tree;
    }

    private static void put(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
    }

    private void fill(String form, Path place, Map<String, String> blanks) throws IOException {
        String text = Files.readString(job.file(form)).replace("@version@", job.version());
        for (Map.Entry<String, String> blank : blanks.entrySet()) {
            text = text.replace("@" + blank.getKey() + "@", blank.getValue());
        }
        Files.writeString(place, text);
    }

    private static long bytes(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
