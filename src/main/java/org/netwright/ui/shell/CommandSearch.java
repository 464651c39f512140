package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netwright.layer.LayerKind;
import org.netwright.network.Node;
import org.netwright.param.Words;
import org.netwright.ui.canvas.CanvasView;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Found;
import org.netwright.ui.fx.Search;
import org.netwright.workspace.NameMatch;
import org.netwright.workspace.QuickAdd;
import org.netwright.workspace.Workspace;

/// Everything the window can do, every kind of layer to add, and every layer to go to; what was asked for last comes first.
final class CommandSearch implements Search {
    private final List<Action> actions;
    private final Workspace workspace;
    private final CanvasView canvas;
    private final Words words;

    CommandSearch(List<Action> actions, Workspace workspace, CanvasView canvas, Words words) {
        this.actions = actions;
        this.workspace = workspace;
        this.canvas = canvas;
        this.words = words;
    }

    /// Something to ask for.
    ///
    /// @param id by which it is remembered; stays the same while its name changes
    /// @param names what it can be called
    /// @param line what is shown of it
    private record Command(String id, List<String> names, Found.Item line) {}

    @Override
    public String prompt() {
        return words.of("ui.commands.prompt");
    }

    @Override
    public Result find(String typed) {
        var lines = new ArrayList<Found>();
        if (typed.isBlank()) {
            List<String> asked = workspace.habits().preferences().get().commands();
            List<Command> recent = all().stream()
                    .filter(command -> asked.contains(command.id))
                    .sorted(Comparator.comparingInt(command -> asked.indexOf(command.id)))
                    .toList();
            group(lines, words.of("ui.commands.recent"), recent);
            group(lines, words.of("ui.commands.actions"), ofActions());
            group(lines, words.of("ui.commands.jump"), ofNodes());
            group(lines, words.of("ui.commands.add"), ofKinds());
        } else {
            NameMatch.best(typed, all(), Command::names).forEach(command -> lines.add(command.line));
        }
        return new Result(lines, Optional.empty(), words.of("ui.commands.nothing", typed.strip()));
    }

    private static void group(List<Found> lines, String heading, List<Command> commands) {
        if (!commands.isEmpty()) {
            lines.add(new Found.Heading(heading));
            commands.forEach(command -> lines.add(command.line));
        }
    }

    private List<Command> all() {
        var all = new ArrayList<>(ofActions());
        all.addAll(ofNodes());
        all.addAll(ofKinds());
        return all;
    }

    private List<Command> ofActions() {
        return actions.stream()
                .filter(action -> action.possible().get())
                .map(action -> {
                    String id = action.keys().isEmpty() ? action.name().get() : action.keyText();
                    return command(id, List.of(action.name().get()), action.keyText(), "", action.run());
                })
                .toList();
    }

    private List<Command> ofKinds() {
        return workspace.editor().catalog().all().stream().map(this::ofKind).toList();
    }

    private Command ofKind(LayerKind kind) {
        return command(
                "add " + kind.spec().id(),
                QuickAdd.names(kind),
                words.of("ui.commands.adds"),
                "category-" + kind.spec().category().id(),
                () -> canvas.newLayers().append(kind));
    }

    private List<Command> ofNodes() {
        return workspace.history().document().get().network().nodes().values().stream().map(this::ofNode).toList();
    }

    private Command ofNode(Node node) {
        LayerKind kind = workspace.editor().catalog().get(node.kind());
        String category = "category-" + kind.spec().category().id();
        Consumer<String> jump = canvas::reveal;
        String id = "go to " + node.id();
        return command(id, List.of(node.name()), words.of("ui.commands.jumps"), category, () -> jump.accept(node.id()));
    }

    private Command command(String id, List<String> names, String aside, String style, Runnable run) {
        return new Command(id, names, new Found.Item(names.getFirst(), "", aside, style, () -> {
            workspace.habits().asked(id);
            run.run();
        }));
    }
}
