package org.netwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netwright.layer.LayerCatalog;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.network.Problem;
import org.netwright.param.BadInput;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.project.files.ProjectStore;
import org.netwright.project.runs.Checker;
import org.netwright.project.runs.Checkup;
import org.netwright.tensor.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `netwright check`: what each layer makes and costs, and what stands in the way of training.
@Command(name = "check", description = "Show forms, parameters, FLOPs, memory and problems of a project.")
public final class CheckCommand implements Callable<Integer> {
    private final ProjectStore projects;
    private final Checker checker;
    private final LayerCatalog catalog;
    private final Console console;

    @Parameters(paramLabel = "PROJECT", description = "A project folder, such as samples/fashion.netwright.")
    private String project = "";

    @Mixin
    private final JsonOption json = new JsonOption();

    /// Checks projects.
    public CheckCommand(ProjectStore projects, Checker checker, LayerCatalog catalog, Console console) {
        this.projects = projects;
        this.checker = checker;
        this.catalog = catalog;
        this.console = console;
    }

    @Override
    public Integer call() throws BadInput {
        ProjectFolder folder = ProjectFolder.of(project);
        Document document = projects.open(folder);
        Checkup checkup = checker.check(document, Optional.of(folder), document.plans().getFirst());
        for (Node node : document.network().nodes().values()) {
            row(node, checkup.compiled().facts().getOrDefault(node.id(), NodeFacts.UNKNOWN));
        }
        console.say(
                "cli.check.totals",
                document.network().nodes().size(),
                checkup.compiled().parameters(),
                checkup.compiled().flops() / 1e6,
                checkup.trainingBytes() / 1e6);
        for (Problem problem : checkup.problems()) {
            console.line(said(problem, document.network()));
        }
        if (json.wanted()) {
            console.json(answer(document.network(), checkup));
        }
        return checkup.errors().isEmpty() ? Exit.OK : Exit.FAILED;
    }

    private void row(Node node, NodeFacts facts) {
        console.line("%-20s %-32s %12s %,14d %,16d".formatted(
                node.name(),
                catalog.get(node.kind()).summary(node.values()),
                facts.output().map(Form::toString).orElse("?"),
                facts.parameters(),
                facts.flops()));
    }

    private String said(Problem problem, Network network) {
        String where = problem.node().map(id -> network.node(id).name() + ": ").orElse("");
        return where + console.words().of(problem.message());
    }

    private Map<String, Object> answer(Network network, Checkup checkup) {
        var out = new LinkedHashMap<String, Object>();
        out.put("nodes", network.nodes().size());
        out.put("parameters", checkup.compiled().parameters());
        out.put("flops", checkup.compiled().flops());
        out.put("memory_bytes", checkup.trainingBytes());
        List<Object> problems = new ArrayList<>();
        checkup.problems().forEach(problem -> problems.add(described(problem, network)));
        out.put("problems", problems);
        out.put("layers", network.nodes().values().stream()
                .map(node -> described(node, checkup.compiled().facts().getOrDefault(node.id(), NodeFacts.UNKNOWN)))
                .toList());
        return out;
    }

    private static Map<String, Object> described(Node node, NodeFacts facts) {
        var out = new LinkedHashMap<String, Object>();
        out.put("node", node.name());
        out.put("kind", node.kind());
        out.put("form", facts.output().map(Form::toString).orElse(""));
        out.put("parameters", facts.parameters());
        out.put("flops", facts.flops());
        return out;
    }

    private Map<String, Object> described(Problem problem, Network network) {
        var out = new LinkedHashMap<String, Object>();
        out.put("node", problem.node().map(id -> network.node(id).name()).orElse(""));
        out.put("severity", problem.severity() == Problem.Severity.ERROR ? "error" : "warning");
        out.put("sentence", console.words().of(problem.message()));
        return out;
    }
}
