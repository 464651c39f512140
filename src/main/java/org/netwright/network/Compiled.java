package org.netwright.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netwright.op.Program;

/// What compiling a drawing found.
///
/// @param program what can be trained; empty if some problem is an error
/// @param facts by node id, for every node
/// @param problems errors first, then warnings, in the order of the drawing
public record Compiled(Optional<Program> program, Map<String, NodeFacts> facts, List<Problem> problems) {
    /// Copies the collections.
    public Compiled {
        facts = Map.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /// The same, with what is as it was before taken from there, so that to compare the two takes no time.
    public Compiled sharing(Compiled before) {
        return new Compiled(
                program.equals(before.program) ? before.program : program,
                facts.equals(before.facts) ? before.facts : facts,
                problems.equals(before.problems) ? before.problems : problems);
    }

    /// Weights of the whole drawing, as far as they are known.
    public long parameters() {
        return facts.values().stream().mapToLong(NodeFacts::parameters).sum();
    }

    /// Floating-point operations of one sample's forward pass, as far as they are known.
    public long flops() {
        return facts.values().stream().mapToLong(NodeFacts::flops).sum();
    }

    /// Bytes that training needs beside the program itself: weights with their gradients and two moments, and what a batch
    /// keeps for the gradient.
    ///
    /// @param batch samples a step
    public long trainingBytes(int batch) {
        long kept = facts.values().stream().mapToLong(NodeFacts::elements).sum();
        return 4L * (4 * parameters() + 2L * batch * kept);
    }

    /// The same without what does not stand in the way of training.
    public Compiled errorsOnly() {
        return new Compiled(
                program,
                facts,
                problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList());
    }

    /// Whether some problem stands in the way of training.
    public boolean broken() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
