package org.netwright.ui.inside;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.netwright.explanation.Inside;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.training.Histogram;
import org.netwright.training.LayerStatistics;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Look;
import org.netwright.workspace.LookState;
import org.netwright.workspace.Looking;
import org.netwright.workspace.SilenceEffect;
import org.netwright.workspace.Subscription;

/// What is inside the selected layer for the watched sample; before any run, what will appear here and how to make it
/// appear.
public final class InsideView extends VBox implements Subscription {
    /// How wide it is beside the canvas.
    public static final int BESIDE = 268;

    private static final int LARGE = 500;

    private final Looking looking;
    private final Words words;
    private final Label note = Controls.prose("", "nw-muted");
    private final Button train;
    private final Label what = Controls.prose("", "nw-muted", "nw-small");
    private final Label back = Controls.prose("", "nw-muted", "nw-small");
    private final Label answer = Controls.prose("", "nw-small");
    private final EpochBar epochs;
    private final ToggleButton byActivity;
    private final ChannelGrid grid;
    private final Label caption = Controls.prose("", "nw-muted", "nw-small");
    private final ChannelDetail detail;
    private final KernelsView kernels;
    private final SilencePane silenced;
    private final AttentionView attention;
    private final SpreadView weights;
    private final SpreadView activations;
    private final EpochsSpread weightsOver;
    private final EpochsSpread activationsOver;
    private final EpochsSpread gradientsOver;
    private final HBox head;
    private final HBox order;
    private final VBox body;
    private final VBox foot;
    private final Subscriptions subscriptions = new Subscriptions();
    private int chosen;
    private String layer = "";
    private Shades shades;

    /// Looks where the workspace looks.
    ///
    /// @param train begins a run
    /// @param width of all that is shown: [#BESIDE], or as much as there is
    public InsideView(Looking looking, Action train, int width, Theme theme, Words words) {
        super(10);
        this.looking = looking;
        this.words = words;
        shades = new Shades(theme);
        setId(width > LARGE ? "inside-large" : "inside");
        getStyleClass().add("nw-inside");
        getStylesheets().add(Styles.sheet(InsideView.class, "inside.css"));
        boolean large = width > LARGE;
        int side = large ? width * 3 / 10 : width;
        int main = large ? width - side - 24 : width;
        this.train = Styles.styled(Controls.button(train, subscriptions), "accent");
        this.train.setId("inside-train");
        caption.setId("inside-caption");
        what.setId("inside-what");
        back.setId("inside-back");
        caption.setMinHeight(32);
        epochs = new EpochBar(looking, words);
        byActivity = new ToggleButton(words.of("ui.inside.by-activity"));
        byActivity.setId("by-activity");
        byActivity.setTooltip(Controls.tip(words.of("ui.inside.by-activity.tip")));
        byActivity.setOnAction(event -> show(looking.state().get()));
        grid = new ChannelGrid(main, new Channels());
        detail = new ChannelDetail(side, (channel, at) -> say(text -> text.value(channel, at)), () -> looking.toggle(chosen), words);
        kernels = new KernelsView(side, words);
        silenced = new SilencePane(looking, words);
        attention = new AttentionView(main, caption::setText, words);
        int half = (side - 16) / 2;
        weights = new SpreadView(words.of("ui.inside.weights"), half);
        activations = new SpreadView(words.of("ui.inside.activations"), half);
        String tip = words.of("ui.inside.over.tip");
        weightsOver = new EpochsSpread(words.of("ui.inside.weights.over"), tip, side, looking::epoch);
        activationsOver = new EpochsSpread(words.of("ui.inside.activations.over"), tip, side, looking::epoch);
        gradientsOver = new EpochsSpread(words.of("ui.inside.gradients.over"), tip, side, looking::epoch);
        head = new HBox(8, what);
        foot = Styles.styled(new VBox(10, caption, silenced), "nw-inside-foot");
        foot.setId(large ? "inside-large-foot" : "inside-foot");
        foot.getStylesheets().add(Styles.sheet(InsideView.class, "inside.css"));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        order = Controls.row(8, byActivity, Controls.spring());
        var numbers = new VBox(10, new HBox(16, weights, activations), weightsOver, activationsOver, gradientsOver);
        body = large
                ? new VBox(12, head, back, answer, epochs, new HBox(
                        24, column(main, attention, order, grid), column(side, foot, detail, kernels, numbers)))
                : new VBox(10, head, back, answer, epochs, attention, detail, order, grid, kernels, numbers);
        body.setMaxWidth(width);
        note.setMaxWidth(Math.min(width, LARGE));
        getChildren().addAll(note, this.train, body);
        subscriptions.follow(looking.state(), this::show);
        subscriptions.listen(looking.spreads(), () -> show(looking.state().get()));
        subscriptions.listen(looking.off(), () -> show(looking.state().get()));
    }

    private static VBox column(int width, Node... nodes) {
        var column = new VBox(12, nodes);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    /// Offers to show all this large.
    public void enlarging(Action enlarge) {
        Button button = Controls.iconButton(MaterialDesignA.ARROW_EXPAND, enlarge, subscriptions);
        button.setId("inside-enlarge");
        head.getChildren().add(button);
    }

    /// Shows the same channel as another view does, in the same order.
    public void follow(InsideView other) {
        layer = other.layer;
        chosen = other.chosen;
        byActivity.setSelected(other.byActivity.isSelected());
        caption.setText(words.of("ui.inside.how"));
        show(looking.state().get());
    }

    /// Takes the colours of another theme.
    public void dress(Theme theme) {
        shades = new Shades(theme);
        show(looking.state().get());
    }

    private void show(LookState state) {
        switch (state) {
            case LookState.None ignored -> say(words.of("ui.inside.none"), true);
            case LookState.Opening ignored -> say(words.of("ui.inside.opening"), false);
            case LookState.Ready(Look look, Optional<SilenceEffect> effect) -> show(look, effect);
            case LookState.Refused(var reason) -> say(reason.sentence(words), true);
            case LookState.Broken(String failure) -> say(words.of("ui.inside.broken", failure), false);
        }
    }

    private void say(String sentence, boolean canTrain) {
        note.setText(sentence);
        Styles.shown(note, true);
        Styles.shown(train, canTrain);
        Styles.shown(body, false);
        Styles.shown(foot, false);
    }

    private void show(Look look, Optional<SilenceEffect> effect) {
        Styles.shown(note, false);
        Styles.shown(train, false);
        Styles.shown(body, true);
        Styles.shown(foot, true);
        Inside inside = look.layer().inside();
        if (!layer.equals(look.asked().node())) {
            layer = look.asked().node();
            chosen = 0;
            caption.setText(words.of(inside.channels().isEmpty() ? "ui.inside.words" : "ui.inside.how"));
        }
        chosen = Math.clamp(chosen, 0, Math.max(0, inside.channels().size() - 1));
        var text = new ChannelText(look, words);
        what.setText(words.of(
                inside.channels().size() > Tiles.MOST ? "ui.inside.what.most" : "ui.inside.what",
                kind(inside), look.layer().form(), look.sample().description(), Tiles.MOST));
        Styles.shown(back, looking.looksBack());
        back.setText(words.of("ui.inside.back", Amounts.day(look.epochs().begun())));
        answer.setText(words.of(
                look.epochs().newest() ? "ui.inside.answers.newest" : "ui.inside.answers",
                text.epoch(look.epochs().shown()), text.answer(look.sample().answer())));
        epochs.show(look.epochs().kept(), look.epochs().shown());
        Set<Integer> off = looking.off().get();
        boolean channels = !inside.channels().isEmpty();
        Styles.shown(grid, channels);
        Styles.shown(order, inside.channels().size() > 1);
        Styles.shown(detail, channels);
        Styles.shown(kernels, false);
        grid.show(inside, byActivity.isSelected(), chosen, off, shades);
        if (channels) {
            detail.show(look, chosen, off, shades);
            kernels.show(detail.besidePicture(inside) ? Optional.empty() : look.layer().kernels(), chosen, shades);
            grid.setAccessibleText(text.said(inside.channels().get(chosen), off.contains(chosen)));
        }
        Styles.shown(silenced, !off.isEmpty());
        silenced.show(look, off.size(), effect.filter(ignored -> look.asked().off().equals(off)));
        Styles.shown(attention, look.layer().attention().isPresent());
        look.layer().attention().ifPresent(map -> attention.show(look, map, shades));
        spreads(look);
    }

    private String kind(Inside inside) {
        return switch (inside.kind()) {
            case MAPS -> words.of("ui.inside.maps");
            case STEPS -> words.of("ui.inside.steps");
            case NUMBERS -> words.of("ui.inside.numbers");
            case WORDS -> words.of("ui.inside.tokens");
        };
    }

    private void spreads(Look look) {
        SequencedMap<Integer, LayerStatistics> all = look.statistics();
        int shown = look.epochs().shown();
        Optional<LayerStatistics> now = Optional.ofNullable(all.get(shown));
        Styles.shown(activations, look.layer().inside().spread().total() > 0);
        activations.show(look.layer().inside().spread(), shades);
        Styles.shown(weights, now.isPresent());
        now.ifPresent(there -> weights.show(there.weights(), shades));
        var weightsBy = new LinkedHashMap<Integer, Histogram>();
        var gradientsBy = new LinkedHashMap<Integer, Histogram>();
        all.forEach((epoch, layerThen) -> {
            weightsBy.put(epoch, layerThen.weights());
            layerThen.slope().ifPresent(slope -> gradientsBy.put(epoch, slope.gradient()));
        });
        Styles.shown(weightsOver, weightsBy.size() > 1);
        weightsOver.show(weightsBy, shown, range(weightsBy.values()), shades);
        SequencedMap<Integer, Histogram> made = looking.spreads().get();
        Styles.shown(activationsOver, made.size() > 1 && !look.layer().inside().channels().isEmpty());
        activationsOver.show(made, shown, range(made.values()), shades);
        Styles.shown(gradientsOver, !gradientsBy.isEmpty());
        String length = now.flatMap(LayerStatistics::slope)
                .map(slope -> words.of("ui.inside.length", ChannelText.number(slope.norm())))
                .orElse("");
        gradientsOver.show(gradientsBy, shown, length, shades);
    }

    private String range(Collection<Histogram> all) {
        double least = all.stream().mapToDouble(Histogram::least).min().orElse(0);
        double greatest = all.stream().mapToDouble(Histogram::greatest).max().orElse(0);
        return words.of("ui.inside.range", ChannelText.number(least), ChannelText.number(greatest));
    }

    private void say(Function<ChannelText, String> sentence) {
        if (looking.state().get() instanceof LookState.Ready(Look look, var ignored)) {
            caption.setText(sentence.apply(new ChannelText(look, words)));
        }
    }

    /// What is to stay in sight while the rest is scrolled: the number under the mouse, and what switched off channels do.
    public VBox foot() {
        return foot;
    }

    /// The first thing here that takes keys.
    public Node first() {
        return body.isVisible() ? grid : train;
    }

    /// The grid of channels.
    ChannelGrid grid() {
        return grid;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /// What happens to channels in the grid.
    private final class Channels implements ChannelGrid.Hearer {
        @Override
        public void choose(int channel) {
            chosen = channel;
            show(looking.state().get());
            if (looking.state().get() instanceof LookState.Ready(Look look, var ignored)) {
                boolean off = looking.off().get().contains(channel);
                caption.setText(new ChannelText(look, words).said(look.layer().inside().channels().get(channel), off));
            }
        }

        @Override
        public void toggle(int channel) {
            if (looking.state().get() instanceof LookState.Ready(Look look, var ignored)
                    && look.layer().canBeSilenced()) {
                looking.toggle(channel);
            }
        }

        @Override
        public void point(Inside.Channel channel, int at) {
            say(text -> text.value(channel, at));
        }

        @Override
        public void leave() {
            caption.setText(words.of("ui.inside.how"));
        }
    }
}
