package org.netwright.engine.bench;

import java.nio.file.Path;
import java.util.List;
import org.netwright.bench.Benchmark;

/// The benchmarks of training.
public final class EngineBenchmarks {
    private EngineBenchmarks() {}

    /// All of them, in the order in which they are best run.
    ///
    /// @param cifar10 a folder of CIFAR-10 pictures, such as the one that comes with the program
    public static List<Benchmark> all(Path cifar10) {
        var pictures = new ArticleNetwork(cifar10);
        var table = new SmallTable();
        return List.of(
                new TrainingSpeed("train_cnn", "the classic small CNN on CIFAR-10, batch 64", pictures),
                new TrainingSpeed("train_mlp", "a perceptron 20-64-64-3 on a table, batch 32", table),
                new UsefulWork("train_cnn_flops", "how much of the machine's arithmetic goes into learning", pictures),
                new SteadyMemory("memory_5000_steps", "growth of memory from step 1,000 to step 5,000", pictures),
                new Repeatable("repeatable", "a seeded run on one thread, twice", pictures));
    }
}
