package org.netwright.ui.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.training.Forecast;
import org.netwright.training.RunResult;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.DataState;
import org.netwright.workspace.Outcomes;
import org.netwright.workspace.Outlook;
import org.netwright.workspace.RunState;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// Train, Pause, Step, Stop, Continue, and how far the run is.
public final class RunBar extends HBox implements Subscription {
    private static final double BAR_WIDTH = 92;
    private static final double WIDE = 1600;
    private static final double ROOMY = 1400;
    private static final double NARROW = 1240;
    /// How far the ring beside "Training" turns with each report, in degrees.
    private static final double TURN = 36;

    private final Workspace workspace;
    private final Words words;
    private final Button train;
    private final Button pause;
    private final Button stop;
    private final Button resume;
    private final Button branch;
    private final FontIcon ring = Styles.styled(new FontIcon(MaterialDesignL.LOADING), "nw-ring");
    private final FontIcon play = new FontIcon(MaterialDesignP.PLAY);
    private final FontIcon wait = new FontIcon(MaterialDesignP.PAUSE);
    private final FontIcon goOn = new FontIcon(MaterialDesignP.PLAY);
    private final Tooltip whole = Controls.tip("");
    private final FontIcon rest = Styles.styled(new FontIcon(MaterialDesignP.PAUSE), "nw-rest");
    private final Label first = Controls.label("", "nw-strong");
    private final Label second = Controls.label("", "nw-muted", "nw-small");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = Controls.label("", "nw-mono", "nw-muted");
    private final OncePerFrame refresh = new OncePerFrame(this::refresh);
    /// Figures that change faster are not read.
    private final OncePerFrame figures = new OncePerFrame(Duration.ofMillis(240), this::refresh);
    private final Subscriptions subscriptions = new Subscriptions();
    private RunState told = new RunState.Idle();
    /// Whether a run has ended by itself beneath the mouse, so that no other button takes the place of Pause or Stop yet.
    private boolean held;

    /// The bar of a workspace.
    public RunBar(Workspace workspace, RunActions actions, Words words) {
        this.workspace = workspace;
        this.words = words;
        getStylesheets().add(Styles.sheet(RunBar.class, "training.css"));
        getStyleClass().add("nw-run-bar");
        setAlignment(Pos.CENTER_LEFT);
        train = Styles.styled(Controls.button(actions.train(), subscriptions), "nw-train");
        train.setId("train");
        pause = Controls.iconButton(MaterialDesignP.PAUSE, actions.pause(), subscriptions);
        pause.setId("pause");
        Button batch = Controls.iconButton(MaterialDesignS.STEP_FORWARD, actions.batch(), subscriptions);
        batch.setId("step");
        Button epoch = Controls.iconButton(MaterialDesignS.STEP_FORWARD_2, actions.epoch(), subscriptions);
        epoch.setId("step-epoch");
        stop = Controls.iconButton(MaterialDesignS.STOP, actions.stop(), subscriptions);
        stop.setId("stop");
        resume = Styles.styled(Controls.button(actions.resume(), subscriptions), "nw-resume");
        resume.setId("resume");
        resume.setMinWidth(USE_PREF_SIZE);
        String branching = words.of("ui.run.branch.tip", actions.branch().keyText());
        branch = Styles.styled(Controls.button(actions.branch(), branching, subscriptions), "nw-resume");
        branch.setId("train-on");
        branch.setMinWidth(USE_PREF_SIZE);
        var texts = new VBox(1, first, second);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.getStyleClass().add("nw-run-text");
        first.setId("run-first");
        second.setId("run-second");
        bar.setPrefWidth(BAR_WIDTH);
        bar.setId("run-progress");
        percent.setMinWidth(44);
        getChildren().addAll(train, pause, batch, epoch, stop, resume, branch, texts, bar, percent);
        var outlook = workspace.runs().outlook();
        subscriptions.listen(workspace.runs().state(), this::another);
        List.of(workspace.runs().ended(), outlook.forecast(), outlook.compared(), workspace.problems().all(), workspace.data().state())
                .forEach(cell -> subscriptions.listen(cell, refresh::request));
        sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> refresh.request());
        List.of(hoverProperty(), train.hoverProperty()).forEach(hover -> hover.addListener(change -> {
            if (held) {
                refresh.request();
            }
        }));
        refresh();
    }

    private void another() {
        boolean goesOn = told instanceof RunState.Running && workspace.runs().state().get() instanceof RunState.Running;
        (goesOn ? figures : refresh).request();
    }

    private void refresh() {
        RunState state = workspace.runs().state().get();
        boolean busy = state.busy();
        boolean ended = told.busy() && !(told instanceof RunState.Stopping) && !busy;
        held = (held || ended) && !busy && isHover() && !train.isHover();
        told = state;
        boolean paused = state instanceof RunState.Paused;
        train.setText(words.of(paused ? "ui.run.paused" : busy ? "ui.run.training" : "ui.run.train"));
        pause.setGraphic(paused ? goOn : wait);
        Styles.state(pause, "waiting", paused);
        train.setGraphic(paused ? rest : busy ? ring : play);
        Styles.state(train, "busy", busy);
        boolean keeps = held && !atLeast(WIDE);
        shown(resume, keeps || resume.isDisabled());
        shown(branch, keeps || branch.isDisabled() || !resume.isDisabled());
        switch (state) {
            case RunState.Idle ignored -> readiness();
            case RunState.Preparing ignored -> say(words.of("ui.run.preparing"), words.of("ui.run.preparing.note"));
            case RunState.Running(var progress) -> progress(progress, words.of("ui.run.epoch", progress.epoch(), progress.epochs()));
            case RunState.Paused(var progress) -> {
                measure(progress);
                say(words.of("ui.run.waits", progress.epoch(), progress.epochs(), progress.step()),
                        words.of("ui.run.waits.note"));
            }
            case RunState.Stopping(var progress) -> progress(progress, words.of("ui.run.stopping"));
            case RunState.Over(RunResult result) -> {
                say(words.of(Outcomes.title(result)), words.of(Outcomes.detail(result)));
                second.setTooltip(Controls.tip(compared(second.getText())));
            }
            case RunState.Refused(var reason) -> say(words.of("ui.run.refused"), reason.sentence(words));
            case RunState.Broken(String what) -> say(words.of("ui.run.broken"), what);
        }
        boolean measured = state.underWay().isPresent();
        // their room is kept where there is plenty, so that nothing moves when a run begins
        boolean roomy = roomy();
        boolean narrow = getScene() != null && getScene().getWidth() < NARROW;
        Styles.state(this, "close", !roomy);
        bar.setVisible(measured && roomy);
        bar.setManaged(roomy);
        percent.setVisible(measured && !narrow);
        percent.setManaged(roomy || (measured && !narrow));
        // what cannot be pressed gives its room to what can go on
        boolean offers = resume.isVisible() || branch.isVisible();
        boolean wide = atLeast(WIDE);
        shown(pause, !wide && offers);
        shown(stop, !wide && offers);
    }

    private boolean roomy() {
        return atLeast(ROOMY);
    }

    private boolean atLeast(double width) {
        return getScene() != null && getScene().getWidth() >= width;
    }

    private static void shown(Button button, boolean hidden) {
        button.setVisible(!hidden);
        button.setManaged(!hidden);
    }

    private void readiness() {
        long errors = workspace.problems().all().get().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        if (workspace.data().state().get() instanceof DataState.Opening) {
            say(words.of("ui.run.reading"), "");
        } else if (workspace.history().document().get().network().nodes().isEmpty()) {
            say(words.of("ui.run.empty"), words.of("ui.run.empty.note"));
        } else if (errors > 0) {
            say(words.of("ui.run.not-ready"), words.of("ui.run.errors", errors));
        } else {
            ready(workspace.history().document().get().plan().name());
        }
    }

    private void ready(String plan) {
        Optional<Forecast> forecast = workspace.runs().outlook().forecast().get();
        if (forecast.isEmpty()) {
            say(words.of("ui.run.ready"), words.of("ui.run.ready.note", plan));
            return;
        }
        String seconds = Outlook.seconds(forecast.get().secondsPerEpoch());
        OptionalLong bytes = forecast.get().bytes();
        String time = words.of("ui.run.forecast", seconds);
        String tip = bytes.isPresent()
                ? words.of("ui.run.forecast.memory", time, Amounts.bytes(bytes.getAsLong()))
                : time;
        say(words.of("ui.run.ready"), time);
        second.setTooltip(Controls.tip(words.of("ui.run.forecast.tip", tip, plan)));
    }

    /// With what was foretold beside what it was, if it is known.
    private String compared(String note) {
        return workspace.runs().outlook().compared().get()
                .map(found -> words.of("ui.run.compared", note, words.of(found)))
                .orElse(note);
    }

    private void progress(RunState.Progress progress, String title) {
        String speed = words.of("ui.run.speed", Amounts.count(Math.round(progress.samplesPerSecond())));
        Optional<String> left = progress.left().map(Amounts::time);
        String all = left.map(time -> words.of("ui.run.speed-and-left", speed, time)).orElse(speed);
        say(title, roomy() ? all : left.map(time -> words.of("ui.run.left", time)).orElse(speed));
        whole.setText(compared(all));
        measure(progress);
        ring.setRotate((ring.getRotate() + TURN) % 360);
    }

    private void measure(RunState.Progress progress) {
        bar.setProgress(progress.fraction());
        percent.setText(Math.round(progress.fraction() * 100) + " %");
    }

    private void say(String title, String note) {
        first.setText(title);
        second.setText(note);
        whole.setText(note);
        second.setTooltip(note.isEmpty() ? null : whole);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
