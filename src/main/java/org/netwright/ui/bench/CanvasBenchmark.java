package org.netwright.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Network;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Toolkit;

/// How smoothly the canvas moves with large networks: a window of 1440 × 900 without a display, drawn in software, every
/// card with its picture, moved by mouse and keys at every pulse.
public final class CanvasBenchmark implements Benchmark {
    /// Pulses at the beginning of a movement that do not count.
    private static final int UNSEEN = 30;
    /// So long nothing moves, for the drawing to come to rest.
    private static final int REST = 30;

    private final LayerCatalog catalog;
    private final Size size;
    private final Director director = new Director();

    /// How much is measured.
    ///
    /// @param large layers of the network that everything is done to
    /// @param huge layers of the one that is opened and panned over
    /// @param pasted layers that are added at once
    /// @param pulses how long every movement lasts
    record Size(int large, int huge, int pasted, int pulses) {
        private static final Size FULL = new Size(1000, 5000, 200, 720);
    }

    /// Measures with these kinds of layer.
    public CanvasBenchmark(LayerCatalog catalog) {
        this(catalog, Size.FULL);
    }

    CanvasBenchmark(LayerCatalog catalog, Size size) {
        this.catalog = catalog;
        this.size = size;
    }

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String about() {
        return "the canvas with " + size.large + " layers; frames a second by the slowest pulse but one in twenty";
    }

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        Toolkit.startHeadless();
        var measures = new ArrayList<Measure>();
        warmUp();
        large(measures, progress);
        huge(measures, progress);
        return List.copyOf(measures);
    }

    /// The first window is slow because it is the first.
    private void warmUp() throws Exception {
        Network network = LargeNetwork.of(catalog, size.large / 2);
        CanvasStage stage = open();
        opening(stage, network, LargeNetwork.views(network));
        rest();
        director.tell(stage::close);
    }

    private void large(List<Measure> measures, Consumer<String> progress) throws Exception {
        Network network = LargeNetwork.of(catalog, size.large);
        Map<String, LayerView> views = LargeNetwork.views(network);
        long before = director.memory();
        CanvasStage stage = open();
        progress.accept("opening");
        measures.add(millis("canvas_open", size.large, opening(stage, network, views).total()));
        progress.accept("panning, all in view");
        measures.add(speed("canvas_pan_fit", shoot(stage, Motions::panInCircles)));
        director.tell(() -> stage.press(KeyCode.DIGIT1));
        progress.accept("panning");
        measures.add(speed("canvas_pan", shoot(stage, Motions::panInStrokes)));
        String card = LargeNetwork.id(size.large / 2);
        director.tell(() -> stage.canvas().reveal(card));
        rest();
        progress.accept("dragging");
        measures.add(speed("canvas_drag", shoot(stage, motions -> motions.drag(card))));
        director.tell(() -> stage.press(KeyCode.DIGIT0));
        rest();
        progress.accept("zooming");
        measures.add(speed("canvas_zoom", shoot(stage, Motions::zoom)));
        progress.accept("pasting");
        measures.add(millis("canvas_paste", size.pasted, paste(stage, network).total()));
        long after = director.memory();
        progress.accept("laying out");
        measures.add(millis("canvas_layout", size.large, layout(stage).longest()));
        int layers = size.large + size.pasted;
        measures.add(Measure.alone("canvas_memory", (after - before) / 1024.0 / layers, "KB/layer"));
        director.tell(stage::close);
    }

    private void huge(List<Measure> measures, Consumer<String> progress) throws Exception {
        Network network = LargeNetwork.of(catalog, size.huge);
        CanvasStage stage = open();
        progress.accept("opening a huge network");
        measures.add(millis("canvas_open", size.huge, opening(stage, network, LargeNetwork.views(network)).longest()));
        progress.accept("panning over it");
        Intervals fit = shoot(stage, Motions::panInCircles);
        director.tell(() -> stage.press(KeyCode.DIGIT1));
        Intervals full = shoot(stage, Motions::panInStrokes);
        measures.add(millis("canvas_pan", size.huge, Math.max(fit.longest(), full.longest())));
        director.tell(stage::close);
    }

    private CanvasStage open() throws Exception {
        return director.ask(() -> new CanvasStage(catalog, director.pump()));
    }

    private Intervals opening(CanvasStage stage, Network network, Map<String, LayerView> views) throws Exception {
        return untilShown(stage, () -> stage.open(network, views));
    }

    /// Copies layers with the wires between them and pastes them.
    private Intervals paste(CanvasStage stage, Network network) throws Exception {
        director.tell(() -> {
            stage.editor().select(network.nodes().keySet().stream().limit(size.pasted).toList());
            stage.press(KeyCode.C);
        });
        rest();
        return untilShown(stage, () -> stage.press(KeyCode.V));
    }

    private Intervals untilShown(CanvasStage stage, Runnable change) throws Exception {
        return director.shoot(0, () -> pulse -> {
            if (pulse == 0) {
                change.run();
            }
            return pulse < 3 || !stage.canvas().complete();
        });
    }

    /// The pulses from the key to some time after all cards lie elsewhere.
    private Intervals layout(CanvasStage stage) throws Exception {
        return director.shoot(0, () -> {
            Network before = stage.editor().history().document().get().network();
            return new Film.Motion() {
                private int after;

                @Override
                public boolean step(int pulse) {
                    if (pulse == 0) {
                        stage.press(KeyCode.L);
                    }
                    boolean done = !stage.editor().history().document().get().network().equals(before);
                    return !done || after++ < REST;
                }
            };
        });
    }

    private Intervals shoot(CanvasStage stage, Function<Motions, Film.Motion> motion) throws Exception {
        return director.shoot(UNSEEN, () -> motion.apply(new Motions(stage, size.pulses)));
    }

    private void rest() throws Exception {
        director.shoot(0, () -> pulse -> pulse < REST);
    }

    private Measure speed(String name, Intervals pulses) {
        return Measure.alone(name + "_" + size.large, pulses.framesPerSecond(), "fps");
    }

    private static Measure millis(String name, int layers, double value) {
        return Measure.alone(name + "_" + layers, value, "ms");
    }
}
