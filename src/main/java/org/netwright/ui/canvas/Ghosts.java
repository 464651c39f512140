package org.netwright.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.layout.WireRouter;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.tensor.Form;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Styles;
import org.netwright.workspace.Cell;
import org.netwright.workspace.Proposal;

/// What a fix would do, over the drawing, which fades meanwhile: cards and wires that would be new or otherwise, with what
/// would then come out of them.
final class Ghosts extends Pane {
    /// A fix may change the form of everything behind it; more ghosts than this nobody looks at.
    private static final int MOST = 200;

    private final Board board;
    private final Cell<Map<String, LayerView>> views;
    private final CardWriter writer;
    private final Region veil = Styles.styled(new Region(), "nw-veil");
    private final Group ghosts = new Group();
    private final Scale scale = new Scale();
    private Optional<Viewport> before = Optional.empty();
    private Viewport shownAt = Viewport.START;

    Ghosts(Board board, Cell<Map<String, LayerView>> views, Words words) {
        this.board = board;
        this.views = views;
        writer = new CardWriter(board.editor().catalog(), words);
        setMouseTransparent(true);
        setId("ghosts");
        setVisible(false);
        veil.setManaged(false);
        ghosts.setManaged(false);
        ghosts.getTransforms().add(scale);
        getChildren().addAll(veil, ghosts);
    }

    /// Follows the view.
    void view(Viewport viewport) {
        ghosts.setTranslateX(viewport.dx());
        ghosts.setTranslateY(viewport.dy());
        scale.setX(viewport.scale());
        scale.setY(viewport.scale());
    }

    /// Shows what would be, or nothing. What is out of sight is brought into view for as long.
    void show(Optional<Proposal> proposal) {
        ghosts.getChildren().clear();
        setVisible(proposal.isPresent());
        if (proposal.isPresent()) {
            draw(proposal.get());
        } else {
            before.filter(was -> shownAt.equals(board.viewport().get())).ifPresent(board.viewport()::set);
            before = Optional.empty();
        }
    }

    private void draw(Proposal proposal) {
        writer.know(proposal.then(), board.problems().data().get());
        Map<String, Proposal.Part> parts = proposal.parts();
        var old = new WireRouter(boxes(proposal.before()));
        var now = new WireRouter(boxes(proposal.after()));
        proposal.cut().stream().limit(MOST).forEach(link -> wire(proposal.before(), link, old, true));
        proposal.drawn().stream().limit(MOST).forEach(link -> wire(proposal.after(), link, now, false));
        parts.entrySet().stream().limit(MOST).forEach(entry -> card(proposal, entry.getKey(), entry.getValue()));
        parts.keySet().stream().findFirst().ifPresent(id -> reveal(proposal, id));
    }

    private void reveal(Proposal proposal, String id) {
        Network network = proposal.after().nodes().containsKey(id) ? proposal.after() : proposal.before();
        Viewport is = board.viewport().get();
        shownAt = is.revealing(box(network.node(id)), getWidth(), getHeight());
        if (getWidth() > 0 && !shownAt.equals(is)) {
            before = before.or(() -> Optional.of(is));
            board.viewport().set(shownAt);
        }
    }

    private void card(Proposal proposal, String id, Proposal.Part part) {
        boolean gone = part == Proposal.Part.REMOVED;
        Node node = (gone ? proposal.before() : proposal.after()).node(id);
        var ghost = new GhostCard(writer.write(node, Optional.empty()), gone ? "" : result(proposal, id), part, box(node));
        ghost.setId("ghost-" + id);
        ghosts.getChildren().add(ghost);
    }

    /// `64×5×5 → 1600`, or only the latter where nothing came out or nothing changes.
    private static String result(Proposal proposal, String id) {
        String then = proposal.formThen(id).map(Form::toString).orElse("");
        return proposal.formNow(id)
                .map(Form::toString)
                .filter(now -> !now.equals(then))
                .map(now -> now + " → " + then)
                .orElse(then);
    }

    private void wire(Network network, Link link, WireRouter router, boolean gone) {
        var wire = Styles.styled(new SVGPath(), "nw-ghost-wire");
        Styles.state(wire, "bad", gone);
        wire.setContent(router.route(end(network, link, true), end(network, link, false)).svg());
        ghosts.getChildren().add(wire);
    }

    private Point end(Network network, Link link, boolean output) {
        Node node = network.node(output ? link.from() : link.to());
        LayerSpec spec = board.editor().catalog().get(node.kind()).spec();
        List<Port> ports = output ? spec.outputs() : spec.inputs();
        List<String> ids = ports.stream().map(Port::id).toList();
        int index = Math.max(0, ids.indexOf(output ? link.fromPort() : link.toPort()));
        return output
                ? CardGeometry.output(box(node), index, ports.size())
                : CardGeometry.input(box(node), index, ports.size());
    }

    private List<Box> boxes(Network network) {
        Stream<Node> nodes = network.nodes().values().stream();
        return nodes.map(this::box).toList();
    }

    private Box box(Node node) {
        boolean pictured = views.get().containsKey(node.id());
        return CardGeometry.box(node.at(), pictured ? CardGeometry.HEIGHT : CardGeometry.COMPACT_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        veil.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
