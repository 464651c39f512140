package org.netwright.project.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netwright.network.Compiled;
import org.netwright.network.Problem;

/// What was found out about a document before training it.
///
/// @param data its data; empty where none is chosen, and then nothing was checked against it
/// @param compiled its drawing
/// @param trainingBytes memory that training needs beside the program itself
/// @param ofPlan what stands in the way on the side of the plan and the machine
public record Checkup(Optional<PreparedData> data, Compiled compiled, long trainingBytes, List<Problem> ofPlan) {
    /// Copies the list.
    public Checkup {
        ofPlan = List.copyOf(ofPlan);
    }

    /// Everything a person should know, errors of the drawing first.
    public List<Problem> problems() {
        var all = new ArrayList<>(compiled.problems());
        all.addAll(ofPlan);
        return List.copyOf(all);
    }

    /// What has to be mended before it can be trained.
    public List<Problem> errors() {
        return problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }
}
