import java.nio.file.Path;

/// Makes the installer from the jar files that Maven has laid out. What goes into it stands in the files beside this folder.
///
///     target/netwright/lib  ── Libraries ─────▶ jar files without native libraries, and these beside them
///              lib/javafx   ── LinkedRuntime ─▶ Java and JavaFX, of only the modules that are used
///                 licences  ── Licences ──────▶ notices, if all may be given on
///                              AppImage ──────▶ both with a launcher: a folder that runs
///                              StartCache ────▶ what Java learns in a rehearsal, and need not learn on each start
///                              Packages ──────▶ .deb, .rpm, .msi, .dmg, .pkg
///
/// @param args the project's folder, the release, the platform, and the kinds of package, with commas between them
void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    var job = new Job(Path.of(args[0]), args[1], Platform.of(args[2]));
    Icons.draw(Job.fresh(job.icons()));
    new Libraries(job).trim();
    new Licences(job).tell();
    new LinkedRuntime(job).link();
    var image = new AppImage(job);
    image.make();
    new StartCache(job, image).learn();
    new Packages(job, image).make(args[3]);
}
