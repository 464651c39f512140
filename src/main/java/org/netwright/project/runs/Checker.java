package org.netwright.project.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.data.Fitted;
import org.netwright.network.Compiled;
import org.netwright.network.Compiler;
import org.netwright.network.Problem;
import org.netwright.op.Program;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import org.netwright.project.DataChoice;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.training.PlanParams;
import org.netwright.training.TrainingPlan;

/// Finds out whether a document can be trained: its data, its drawing, its plan, and this machine's memory.
public final class Checker {
    private final DataPreparation data;
    private final Compiler compiler;
    private final Allowance allowance;

    /// A checker.
    ///
    /// @param allowance what a training may use
    public Checker(DataPreparation data, Compiler compiler, Allowance allowance) {
        this.data = data;
        this.compiler = compiler;
        this.allowance = allowance;
    }

    /// Looks at a document and one of its plans.
    ///
    /// @param project where relative paths start; empty for a project that was never saved
    /// @throws BadInput if the data is not as it should be
    public Checkup check(Document document, Optional<ProjectFolder> project, TrainingPlan plan) throws BadInput {
        Optional<DataChoice> choice = document.data();
        Optional<PreparedData> prepared =
                choice.isEmpty() ? Optional.empty() : Optional.of(data.prepare(choice.get(), project, plan));
        Compiled compiled = compiler.compile(
                document.network(), prepared.map(PreparedData::fitted).map(Fitted::schema));
        long bytes = compiled.trainingBytes(plan.get(PlanParams.BATCH));
        var ofPlan = new ArrayList<Problem>();
        compiled.program().ifPresent(program -> suits(plan, program, ofPlan));
        long memory = allowance.memory();
        if (bytes > memory) {
            String key = allowance.limited() ? "run.memory.allowed" : "run.memory";
            ofPlan.add(error(key, gigabytes(bytes), gigabytes(memory)));
        }
        return new Checkup(prepared, compiled, bytes, ofPlan);
    }

    private static void suits(TrainingPlan plan, Program program, List<Problem> problems) {
        if (!plan.suits(program.head())) {
            String loss = plan.get(PlanParams.LOSS).label();
            problems.add(error("run.loss", plan.name(), loss, program.output().node(), program.head().label()));
        }
    }

    private static Problem error(String key, Object... args) {
        return new Problem(Optional.empty(), Problem.Severity.ERROR, Message.of(key, args), List.of());
    }

    private static double gigabytes(long bytes) {
        return Math.max(0.1, bytes / 1e8 / 10);
    }
}
