package org.netwright;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netwright.bench.Benchmark;
import org.netwright.cli.Console;
import org.netwright.cli.bench.FormsBenchmark;
import org.netwright.cli.bench.KillBenchmark;
import org.netwright.cli.bench.QualityBenchmark;
import org.netwright.cli.bench.StartBenchmark;
import org.netwright.data.DataCatalog;
import org.netwright.data.sources.StandardSources;
import org.netwright.desktop.Crashes;
import org.netwright.desktop.Failures;
import org.netwright.desktop.Installation;
import org.netwright.desktop.LogFile;
import org.netwright.desktop.Machine;
import org.netwright.desktop.Versions;
import org.netwright.engine.DjlModelOpener;
import org.netwright.engine.DjlTrainer;
import org.netwright.engine.bench.EngineBenchmarks;
import org.netwright.layer.LayerCatalog;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.param.Words;
import org.netwright.project.DataPlaces;
import org.netwright.project.Preferences;
import org.netwright.project.SampleLibrary;
import org.netwright.project.UserFolder;
import org.netwright.project.files.FailureReports;
import org.netwright.project.files.PreferencesFile;
import org.netwright.project.files.ProjectFormat;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Allowance;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.DataPreparation;
import org.netwright.project.runs.RunFormat;
import org.netwright.project.runs.RunLauncher;
import org.netwright.project.runs.RunPlaces;
import org.netwright.project.runs.RunStore;
import org.netwright.project.runs.StoredRuns;
import org.netwright.project.runs.Unfinished;
import org.netwright.ui.bench.CanvasBenchmark;
import org.netwright.ui.bench.LiveBenchmark;
import org.netwright.ui.bench.LiveStudio;
import org.netwright.ui.bench.SoakBenchmark;
import org.netwright.workspace.RunExporter;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Workspace;

/// The services that window and command line share, each built once and given what it needs. Read from top to bottom it
/// says what knows what.
final class Services {
    final LayerCatalog layers = StandardLayers.catalog();
    final DataCatalog sources = StandardSources.catalog();
    final UserFolder user =
            UserFolder.of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    final PreferencesFile preferences = new PreferencesFile(user);
    final Preferences preferred = preferences.load();
    final Words words = new Words(preferred.settings().locale(Locale.getDefault()));
    final Console console = new Console(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            words);

    final SampleLibrary samples =
            SampleLibrary.find(Optional.ofNullable(System.getProperty(SampleLibrary.PROPERTY)), program());
    final Installation installation = new Installation(new Versions(version()), Machine.here(), user, program());
    final Failures failures = new Failures();
    final LogFile log = new LogFile(user, InstantSource.system());
    final Crashes crashes = new Crashes(user, Path.of(System.getProperty("java.io.tmpdir")));
    final FailureReports reports = new FailureReports(user, InstantSource.system(), installation.versions()::all);
    final ProjectStore projects = new ProjectStore(new ProjectFormat(layers, sources));

    final Compiler compiler = new Compiler(layers);
    final DataPreparation data = new DataPreparation(sources, new DataPlaces(samples));
    final Allowance allowance = new Allowance(installation.machine().memory());
    final Checker checker = new Checker(data, compiler, allowance);

    final RunPlaces places = new RunPlaces(samples, user);
    final RunStore runs = new RunStore(new RunFormat(layers, sources), places);
    final Unfinished unfinished = new Unfinished(user, runs);
    final StoredRuns stored = new StoredRuns(data, compiler, new DjlModelOpener());
    final RunLauncher launcher =
            new RunLauncher(checker, stored, runs, new DjlTrainer(allowance::threads), versions());

    final RunExporter exporter = new RunExporter(runs, stored);

    /// The measurements, in the order in which they are best run.
    List<Benchmark> benchmarks() {
        var all = new ArrayList<>(EngineBenchmarks.all(samples.data("cifar10-mini")));
        all.add(new FormsBenchmark(layers));
        all.add(new CanvasBenchmark(layers));
        var studio = new LiveStudio(samples, projects, launcher, sources, this::desk);
        all.add(new LiveBenchmark(studio));
        all.add(new SoakBenchmark(studio));
        all.add(new QualityBenchmark(samples, projects, launcher));
        all.add(new StartBenchmark(System.getProperties()));
        all.add(new KillBenchmark(samples.project(SampleLibrary.FIRST), Main.class.getName()));
        return List.copyOf(all);
    }

    private Workspace desk(Threads files, Threads compiling) {
        return new Desk(this, files, compiling).workspace();
    }

    /// The version of the release this is, as its jar file says.
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("of no release");
    }

    private static Map<String, String> versions() {
        return Map.of("netwright", version(), "java", Runtime.version().toString());
    }

    /// The jar file this runs from; in development the folder of classes.
    private static Path program() {
        return Path.of(URI.create(Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
