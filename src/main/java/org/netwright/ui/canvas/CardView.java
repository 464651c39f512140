package org.netwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.netwright.layer.Category;
import org.netwright.layer.LayerSpec;
import org.netwright.layer.Port;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.network.Problem;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// The card of a layer: a plate that is drawn from a cache, and on it what its layer sees, which changes often. While the
/// view moves a picture stands for it. It has a face only while it is in view, see [Detail].
final class CardView extends Region {
    private final String id;
    private final LayerSpec spec;
    private final Plate plate = new Plate();
    private Set<String> connectedIns = Set.of();
    private boolean connectedOut;
    private Box box = new Box(0, 0, 0, 0);
    private @Nullable Supplier<? extends @Nullable CardContent> source;
    private Optional<Problem.Severity> severity = Optional.empty();
    private boolean selected;
    private boolean found;
    private @Nullable CardContent content;
    private @Nullable CardFace face;
    private @Nullable Sprite picture;
    private boolean outdated = true;
    private boolean viewOutdated;
    private boolean unread;
    /// Points of the screen for each unit.
    private double scale = 1;

    /// A card for a node; see [#show].
    CardView(Node node, LayerSpec spec) {
        this(node.id(), spec);
    }

    private CardView(String id, LayerSpec spec) {
        this.id = id;
        this.spec = spec;
        getStyleClass().addAll("nw-card", "category-" + spec.category().id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        setId("card-" + id);
        setOnMouseEntered(event -> explain());
    }

    /// The node's id.
    String nodeId() {
        return id;
    }

    /// Whether it was made for this kind of layer.
    boolean isOf(LayerSpec kind) {
        return spec.equals(kind);
    }

    /// Shows what is to be shown, where it lies.
    ///
    /// @param worst how bad its worst problem is
    /// @param seeing whether it is known what its layer sees
    /// @param what stands on it; asked for only where that is seen, see [#refresh]
    void show(Point at, Optional<Problem.Severity> worst, boolean seeing, Supplier<CardContent> what) {
        double height = seeing ? CardGeometry.HEIGHT : CardGeometry.COMPACT_HEIGHT;
        Box now = new Box(at.x(), at.y(), CardGeometry.WIDTH, height);
        if (!now.equals(box)) {
            box = now;
            resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
        severity = worst;
        source = what;
        unread = true;
    }

    /// Shows what is known by now, if it can be seen at all.
    void refresh() {
        if (unread && (face != null || picture != null)) {
            read();
        }
    }

    private void read() {
        unread = false;
        CardContent now = source == null ? content : source.get();
        if (now != null && !now.equals(content)) {
            boolean seesOnly = content != null && now.differsInViewOnly(content);
            outdated |= !seesOnly;
            viewOutdated = true;
            content = now;
            if (face != null && seesOnly) {
                face.see(now);
            } else if (face != null) {
                write(face, now);
            }
        }
    }

    private void write(CardFace on, CardContent now) {
        on.write(now);
        boolean error = severity.equals(Optional.of(Problem.Severity.ERROR));
        Styles.state(this, "error", error);
        Styles.state(this, "warning", severity.isPresent() && !error);
        Styles.state(this, "bypassed", now.bypassed());
        setAccessibleText(now.spoken());
        requestLayout();
    }

    /// Makes its face, where it has none.
    void build() {
        if (face == null) {
            var made = new CardFace(spec);
            plate.carry(made.nodes());
            made.sharpen(scale);
            getChildren().setAll(plate);
            getChildren().addAll(made.changing());
            read();
            face = made;
            if (content != null) {
                write(made, content);
            }
            connected(connectedIns, connectedOut);
        }
    }

    /// Gives its face away, to save memory.
    void unbuild() {
        face = null;
        plate.carry(List.of());
        getChildren().clear();
    }

    /// Lies on whole points of the screen, so that its letters and lines are sharp at any zoom.
    ///
    /// @param fine points of the screen in a pixel of the window
    void align(Viewport viewport, double fine) {
        sharpen(viewport.scale() * fine);
        setTranslateX(toPoint(box.x() * scale + viewport.dx() * fine) / scale);
        setTranslateY(toPoint(box.y() * scale + viewport.dy() * fine) / scale);
    }

    private void sharpen(double points) {
        scale = points;
        if (face != null) {
            face.sharpen(points);
        }
    }

    private static double toPoint(double place) {
        return Math.rint(place) - place;
    }

    /// Is drawn itself from now on, and no longer its picture.
    void wake() {
        plate.setCache(true);
        setVisible(true);
    }

    /// Is not drawn any more; its picture stands for it.
    void sleep() {
        plate.setCache(false);
        setVisible(false);
    }

    /// What stands for it while the view moves; none until it was taken.
    Optional<Sprite> picture() {
        return Optional.ofNullable(picture);
    }

    /// Whether it looks otherwise than in its picture, apart from what its layer sees.
    boolean outdated() {
        return outdated;
    }

    /// Whether its layer sees something else than in its picture.
    boolean viewOutdated() {
        return viewOutdated;
    }

    /// Says that it may look otherwise than in its picture.
    void outdate() {
        outdated = true;
    }

    /// Takes the picture that stands for it from now on.
    void picture(Sprite taken) {
        picture = taken;
        outdated = false;
        viewOutdated = false;
    }

    /// What kind of layer it is the card of.
    LayerSpec spec() {
        return spec;
    }

    /// A card that can look like this one, see [#pose].
    CardView model() {
        return new CardView(id, spec);
    }

    /// Looks like a card of the same kind, at the origin.
    ///
    /// @param fine points of the picture for each unit
    void pose(CardView like, double fine) {
        like.read();
        boolean seeing = like.box.height() == CardGeometry.HEIGHT;
        source = () -> like.content;
        sharpen(fine);
        build();
        show(new Point(0, 0), like.severity, seeing, () -> like.content);
        read();
        select(like.selected);
        find(like.found);
        connected(like.connectedIns, like.connectedOut);
    }

    /// Throws its picture away, to save memory.
    void forgetPicture() {
        picture = null;
        outdated = true;
    }

    /// All that the card has no room for; made when the mouse first comes here.
    private void explain() {
        CardContent now = content;
        if (now != null) {
            String text = now.badge()
                    .map(CardContent.Badge::sentence)
                    .or(() -> now.health().map(health -> now.name() + ": " + health.word() + "\n" + health.advice()))
                    .orElse(now.name() + "\n" + now.summary());
            Tooltip.install(this, Controls.tip(text));
        }
    }

    /// What its layer is called.
    String name() {
        if (unread || content == null) {
            read();
        }
        return content == null ? "" : content.name();
    }

    /// The group its layer belongs to.
    Category category() {
        return spec.category();
    }

    /// How bad its worst problem is, if it has one.
    Optional<Problem.Severity> severity() {
        return severity;
    }

    /// Marks it as selected, or not.
    void select(boolean now) {
        if (now != selected) {
            outdated = true;
            selected = now;
            Styles.state(this, "selected", now);
        }
    }

    /// Whether it is selected.
    boolean selected() {
        return selected;
    }

    /// Marks it as what a search found, or not.
    void find(boolean now) {
        if (now != found) {
            outdated = true;
            found = now;
            Styles.state(this, "found", now);
        }
    }

    /// Whether a search found it.
    boolean found() {
        return found;
    }

    /// Its outline.
    Box box() {
        return box;
    }

    /// Where a wire meets a port.
    ///
    /// @param port id of the port
    Point end(String port, boolean output) {
        List<Port> ports = output ? spec.outputs() : spec.inputs();
        int index = 0;
        while (index < ports.size() && !ports.get(index).id().equals(port)) {
            index++;
        }
        return output
                ? CardGeometry.output(box(), index, ports.size())
                : CardGeometry.input(box(), index, ports.size());
    }

    /// The input ports.
    List<Port> inputPorts() {
        return spec.inputs();
    }

    /// The output ports.
    List<Port> outputPorts() {
        return spec.outputs();
    }

    /// Marks the ports that wires are on, and the one a wire is being drawn to.
    void connected(Set<String> ins, boolean out) {
        outdated |= !ins.equals(connectedIns) || out != connectedOut;
        connectedIns = ins;
        connectedOut = out;
        for (PortView port : ports()) {
            Styles.state(port, "connected", port.isOutput() ? out : ins.contains(port.port().id()));
        }
    }

    /// Marks a port as the one a wire would end at, or none.
    void target(@Nullable Port target, boolean output) {
        for (PortView port : ports()) {
            Styles.state(port, "target", port.isOutput() == output && port.port().equals(target));
        }
    }

    /// The port at a place of the drawing, if one is near enough.
    Optional<PortSpot> portAt(Point place) {
        return PortSpot.of(Optional.of(this)).stream()
                .filter(spot -> {
                    Point at = end(spot.port().id(), spot.output());
                    return Math.hypot(place.x() - at.x(), place.y() - at.y()) <= PortView.REACH;
                })
                .findFirst();
    }

    private List<PortView> ports() {
        return face == null ? List.of() : face.ports();
    }

    @Override
    protected void layoutChildren() {
        if (face != null) {
            plate.resizeRelocate(0, 0, CardGeometry.WIDTH, box.height());
            face.layout(CardGeometry.WIDTH, box.height());
        }
    }
}
