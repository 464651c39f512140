package org.netwright.engine.bench;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.netwright.bench.Benchmark;
import org.netwright.bench.Measure;
import org.netwright.bench.Pairs;
import org.netwright.engine.NativeLibrary;
import org.netwright.op.Conv;
import org.netwright.op.Input;
import org.netwright.op.Linear;
import org.netwright.op.Program;
import org.netwright.op.Step;
import org.netwright.training.PlanParams;

/// How much of what the machine can compute goes into learning: the floating-point operations a network's products need
/// (forward, and the gradients of weights and inputs, but none of the picture itself) a second of training, over those of
/// the best of 30 products of two 2048 × 2048 matrices on the same threads.
record UsefulWork(String name, String about, Contest.Source source) implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int PRODUCTS = 6;
    private static final int SIDE = 2048;

    @Override
    public List<Measure> run(Consumer<String> progress) throws Exception {
        Contest contest = source.open();
        var training = new OwnTraining(contest);
        training.train();
        var speeds = new ArrayList<Double>();
        double peak = 0;
        for (int round = 0; round < ROUNDS; round++) {
            speeds.add(training.train().speed());
            peak = Math.max(peak, peak(contest.plan().get(PlanParams.THREADS)));
        }
        double useful = Pairs.median(speeds) * flops(contest.program());
        progress.accept(String.format(Locale.ROOT, "%.1f of %.1f GFLOP/s", useful / 1e9, peak / 1e9));
        return List.of(Measure.alone(name, 100 * useful / peak, "% of the best matrix product"));
    }

    /// Operations of the products of one sample's step.
    static long flops(Program program) {
        long all = 0;
        for (Step step : program.steps()) {
            boolean first = step.inputs().stream().allMatch(in -> program.steps().get(in).op() instanceof Input);
            all += products(program, step) * (first ? 2 : 3);
        }
        return all;
    }

    /// Operations of one sample's forward product, without the bias; 0 for what is no product.
    private static long products(Program program, Step step) {
        boolean product = step.op() instanceof Conv || step.op() instanceof Linear;
        boolean bias = step.weights().size() > 1;
        return product ? program.flops(step) - (bias ? step.form().elements(1) : 0) : 0;
    }

    /// The most floating-point operations a second seen in some products.
    private static double peak(int threads) {
        JniUtils.setNumThreads(threads);
        double best = 0;
        try (NDManager manager = NativeLibrary.open()) {
            NDArray a = manager.randomNormal(new Shape(SIDE, SIDE));
            NDArray b = manager.randomNormal(new Shape(SIDE, SIDE));
            for (int i = 0; i < PRODUCTS; i++) {
                long start = System.nanoTime();
                a.matMul(b).close();
                best = Math.max(best, 2.0 * SIDE * SIDE * SIDE / ((System.nanoTime() - start) / 1e9));
            }
        }
        return best;
    }
}
