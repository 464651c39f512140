package org.netwright.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.param.Param;
import org.netwright.param.Parsed;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;
import picocli.CommandLine.Option;

/// Which plan of a project is meant, and what is set differently this time.
final class PlanOptions {
    @Option(names = "--plan", paramLabel = "NAME", description = "The training plan; the first if not given.")
    private @Nullable String plan;

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the training samples.")
    private @Nullable String epochs;

    @Option(names = "--batch", paramLabel = "B", description = "Samples a step.")
    private @Nullable String batch;

    @Option(names = "--seed", paramLabel = "S", description = "Fixes everything random.")
    private @Nullable String seed;

    @Option(names = "--threads", paramLabel = "T", description = "Processor threads; 0 lets Netwright choose.")
    private @Nullable String threads;

    /// The plan of a document with what is set.
    TrainingPlan of(Document document, ProjectFolder folder) throws BadInput {
        TrainingPlan chosen = document.plans().getFirst();
        String name = plan;
        if (name != null) {
            List<String> names = document.plans().stream().map(TrainingPlan::name).toList();
            chosen = document.plans().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput(
                            folder.file().toString(), "", Message.of("cli.no-such-plan", name, String.join(", ", names))));
        }
        return over(chosen);
    }

    /// A plan with what is set on the command line.
    TrainingPlan over(TrainingPlan chosen) throws BadInput {
        TrainingPlan changed = set(chosen, PlanParams.EPOCHS, epochs);
        changed = set(changed, PlanParams.BATCH, batch);
        changed = set(changed, PlanParams.SEED, seed);
        return set(changed, PlanParams.THREADS, threads);
    }

    private static <T> TrainingPlan set(TrainingPlan chosen, Param<T> param, @Nullable String typed) throws BadInput {
        if (typed == null) {
            return chosen;
        }
        return switch (param.decode(typed)) {
            case Parsed.Good<T>(T value) -> chosen.with(param, value);
            case Parsed.Bad<T>(Message message) -> throw new BadInput("", "--" + param.id(), message);
        };
    }

    /// The name of the plan that is meant, if one is.
    Optional<String> name() {
        return Optional.ofNullable(plan);
    }
}
