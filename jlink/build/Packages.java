import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The packages that are given to people. They tell the system of the menu entry, the icon, the files that a double click
/// opens, and what has to be there before.
final class Packages {
    private final Job job;
    private final AppImage image;

    Packages(Job job, AppImage image) {
        this.job = job;
        this.image = image;
    }

    /// Makes some.
    ///
    /// @param kinds such as `deb,rpm`; `usual` for what can be made here without further programs, and `none`
    void make(String kinds) throws IOException, InterruptedException {
        for (String kind : (kinds.equals("usual") ? usual() : kinds).split(",")) {
            switch (kind) {
                case "none" -> {}
                case "deb" -> new LinuxPackages(job, image).deb();
                case "rpm" -> new LinuxPackages(job, image).rpm();
                default -> pack(kind);
            }
        }
    }

    private String usual() {
        return switch (job.platform().system()) {
            case "linux" -> Tools.there("dpkg-deb") ? "deb" : "none";
            case "mac" -> "dmg";
            default -> "none"; // .msi needs WiX
        };
    }

    private void pack(String kind) throws IOException {
        var command = new ArrayList<>(List.of(
                "--type", kind,
                "--name", "Netwright",
                "--app-image", image.root().toString(),
                "--app-version", job.packageVersion(),
                "--license-file", job.project().resolve("LICENSE").toString(),
                "--dest", job.target().toString()));
        command.addAll(job.list("jpackage.txt"));
        command.addAll(job.list(job.platform().system() + "/package.txt"));
        Tools.jdk("jpackage", command);
    }
}
