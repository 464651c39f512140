package org.netwright;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.Preferences;
import org.netwright.project.runs.Allowance;
import org.netwright.project.runs.RunEvaluator;
import org.netwright.workspace.Autosave;
import org.netwright.workspace.DataPreview;
import org.netwright.workspace.Editor;
import org.netwright.workspace.Exporting;
import org.netwright.workspace.Following;
import org.netwright.workspace.Forecasting;
import org.netwright.workspace.GoingOn;
import org.netwright.workspace.Habits;
import org.netwright.workspace.History;
import org.netwright.workspace.InsideRuns;
import org.netwright.workspace.LaunchedRuns;
import org.netwright.workspace.Later;
import org.netwright.workspace.Looking;
import org.netwright.workspace.PastRuns;
import org.netwright.workspace.Predicting;
import org.netwright.workspace.Problems;
import org.netwright.workspace.Projects;
import org.netwright.workspace.ReadyRuns;
import org.netwright.workspace.Recovery;
import org.netwright.workspace.Results;
import org.netwright.workspace.RunOpener;
import org.netwright.workspace.Runs;
import org.netwright.workspace.ShownRun;
import org.netwright.workspace.Threads;
import org.netwright.workspace.Tidying;
import org.netwright.workspace.Workspace;

/// What a window works on: the workspace over its [Services], and the threads on which the engine trains and tests.
final class Desk {
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final Services has;
    private final Threads files;
    private final EngineThread trainer = new EngineThread("trainer");
    private final EngineThread tester = new EngineThread("tester");
    private final EngineThread follower = new EngineThread("follower");
    private final EngineThread predictor = new EngineThread("predictor");
    private final EngineThread looker = new EngineThread("looker");
    private final History history = new History(Document.EMPTY);
    private final Projects opened;
    private final Runs training;
    private final Results results;
    private final Predicting predicting;
    private final Looking looking;
    private final Workspace workspace;
    private final LaunchedRuns runner;
    private Runnable abandonForecast = () -> {};

    Desk(Services has, Threads files, Threads compiling) {
        this.has = has;
        this.files = files;
        InstantSource clock = InstantSource.system();
        opened = new Projects(history, has.projects, has.samples, files);
        var preview = new DataPreview(history.document(), opened.folder(), has.data, compiling);
        var problems = new Problems(history.document(), preview.state(), has.compiler, compiling);
        runner = new LaunchedRuns(has.launcher, has.places, has.unfinished, clock);
        training = new Runs(runner, files.home(), trainer, clock);
        var evaluator = new RunEvaluator(has.stored);
        results = new Results(
                (run, other, progress) -> evaluator.evaluate(has.runs.open(run), other, progress),
                new Threads(files.home(), tester));
        results.follow(training);
        var following = new Following(new RunOpener(has.runs, has.stored), new Threads(files.home(), follower));
        predicting = new Predicting(new ReadyRuns(has.runs, has.stored), new Threads(files.home(), predictor));
        var past = new PastRuns(has.runs, has.places, opened.folder(), training, files);
        predicting.follow(past);
        past.follow(results);
        following.follow(past);
        var shown = new ShownRun(past, training, history.document());
        looking = new Looking(
                new InsideRuns(has.runs, has.stored), shown.run(), training, new Threads(files.home(), looker));
        var goingOn = new GoingOn(history, opened, training, has.unfinished, files);
        var exporting = new Exporting(has.exporter, files);
        var habits = new Habits(history.document(), has.preferred, now -> files.side().execute(() -> keep(now)));
        var editor = new Editor(history, has.layers);
        var tidying = new Tidying(editor, new Threads(files.home(), Thread::startVirtualThread));
        workspace = new Workspace(editor, problems, tidying, preview, training, results, following, predicting, looking, shown, past, goingOn, exporting, opened, habits, has.installation);
    }

    Workspace workspace() {
        return workspace;
    }

    /// Keeps what an unexpected end would leave.
    Autosave autosave(Later later) {
        return new Autosave(history, opened.origin(), new Recovery(has.projects, has.user), files, later);
    }

    /// Lets trainings use what the person allows.
    void heed(Allowance allowance) {
        workspace.habits().settings().follow(allowance::set);
    }

    /// Foretells what training takes.
    void foretell(Later later) {
        var drawn = new Forecasting.Drawn(history.document(), workspace.problems(), opened.folder());
        var forecasting = new Forecasting(drawn, training, runner, new Threads(files.home(), trainer), later);
        abandonForecast = forecasting::abandon;
    }

    /// Nothing of a person's work is lost where this fails.
    private void keep(Preferences now) {
        try {
            has.preferences.save(now);
        } catch (BadInput unwritable) {
            has.console.complain(unwritable.sentence(has.words), "", false);
        }
    }

    /// Lets the steps that are running end before the program does: native code must not be unloaded under them.
    void end() {
        training.abandon();
        abandonForecast.run();
        results.abandon();
        predicting.abandon();
        looking.abandon();
        List<EngineThread> threads = List.of(trainer, tester, follower, predictor, looker);
        threads.forEach(EngineThread::shutdown);
        try {
            for (EngineThread thread : threads) {
                thread.awaitEnd(LONGEST_STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
