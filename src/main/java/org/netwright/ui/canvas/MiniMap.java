package org.netwright.ui.canvas;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.netwright.layer.Category;
import org.netwright.layout.Box;
import org.netwright.layout.CardGeometry;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.Point;
import org.netwright.param.Words;
import org.netwright.ui.fx.OncePerFrame;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.Subscription;

/// The whole drawing in a corner, with what the canvas shows of it as a frame. A click or a drag takes the view there. It
/// gives way where all of the drawing is in view anyway, unless somebody wants it there. The cards are painted when they
/// change, a frame after they did on the canvas, which has enough to do then; a view that moves only moves the frame.
final class MiniMap extends Region implements Subscription {
    static final double WIDTH = 152;
    static final double HEIGHT = 92;
    private static final double EDGE = 1;
    /// While cards are dragged the map may lag a little.
    private static final Duration PACE = Duration.ofMillis(50);

    private final Board board;
    private final Region view;
    private final Canvas cards = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = Styles.styled(new Rectangle(), "nw-map-frame");
    /// They take their colours from the style sheet, which a canvas cannot.
    private final Map<Category, Rectangle> inks = new EnumMap<>(Category.class);
    private final MutableCell<Wish> wish = new MutableCell<>(Wish.USEFUL);
    private final OncePerFrame paint = new OncePerFrame(PACE, this::paint);
    private final OncePerFrame changed = new OncePerFrame(paint::request);
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Network> painted = Optional.empty();
    private Optional<MapFrame> map = Optional.empty();
    private Optional<Box> content = Optional.empty();
    private Point grip = new Point(0, 0);

    /// When there is a map: while some of the drawing is out of view, always, or never.
    private enum Wish {
        USEFUL,
        SHOWN,
        HIDDEN
    }

    /// @param view the canvas whose size decides the frame
    MiniMap(Board board, Region view, Words words) {
        this.board = board;
        this.view = view;
        Styles.styled(this, "nw-float", "nw-map");
        setId("minimap");
        setAccessibleText(words.of("ui.canvas.map"));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefSize(WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        cards.relocate(EDGE, EDGE);
        frame.relocate(EDGE, EDGE);
        getChildren().addAll(cards, frame);
        for (Category category : Category.values()) {
            Rectangle ink = Styles.styled(new Rectangle(), "nw-map-ink", "category-" + category.id());
            ink.setVisible(false);
            ink.fillProperty().addListener(change -> repaint());
            inks.put(category, ink);
            getChildren().add(ink);
        }
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(MouseEvent::consume);
        setOnScroll(ScrollEvent::consume);
        view.widthProperty().addListener(change -> frame());
        view.heightProperty().addListener(change -> frame());
        subscriptions.listen(board.editor().history().document(), changed::request);
        subscriptions.listen(board.viewport(), this::frame);
        subscriptions.listen(wish, this::frame);
        paint();
    }

    /// Shows the map if it is hidden and hides it if it is shown.
    void toggle() {
        wish.set(isVisible() ? Wish.HIDDEN : allSeen() ? Wish.SHOWN : Wish.USEFUL);
    }

    /// Whether it is there even where all of the drawing is in view.
    boolean stays() {
        return isVisible() && wish.get() == Wish.SHOWN;
    }

    private boolean allSeen() {
        return content.filter(all -> board.viewport().get().shows(all, view.getWidth(), view.getHeight()))
                .isPresent();
    }

    private void repaint() {
        painted = Optional.empty();
        paint.request();
    }

    private void paint() {
        Network network = board.editor().history().document().get().network();
        if (painted.equals(Optional.of(network))) {
            return;
        }
        painted = Optional.of(network);
        map = around(network, CardGeometry.HEIGHT).map(all -> MapFrame.of(all, WIDTH, HEIGHT));
        content = around(network, CardGeometry.COMPACT_HEIGHT);
        GraphicsContext to = cards.getGraphicsContext2D();
        to.clearRect(0, 0, WIDTH, HEIGHT);
        map.ifPresent(known -> network.nodes().values().forEach(node -> paint(to, known.toMap(box(node)), node)));
        frame();
    }

    private void paint(GraphicsContext to, Box at, Node node) {
        Category category = board.editor().catalog().get(node.kind()).spec().category();
        to.setFill(inks.getOrDefault(category, frame).getFill());
        if (at.width() < 6) {
            to.fillRect(at.x(), at.y(), Math.max(at.width(), 1), Math.max(at.height(), 1));
        } else {
            double round = Math.min(6, at.height() / 3);
            to.fillRoundRect(at.x(), at.y(), at.width(), at.height(), round, round);
        }
    }

    private static Optional<Box> around(Network network, double height) {
        return network.nodes().values().stream().map(node -> CardGeometry.box(node.at(), height)).reduce(Box::union);
    }

    private static Box box(Node node) {
        return CardGeometry.box(node.at(), CardGeometry.HEIGHT);
    }

    /// A view too small for a map of this size shows none.
    private void frame() {
        boolean room = view.getWidth() > 3 * WIDTH && view.getHeight() > 2 * HEIGHT;
        boolean wanted = switch (wish.get()) {
            case USEFUL -> !allSeen();
            case SHOWN -> true;
            case HIDDEN -> false;
        };
        setVisible(wanted && room && map.isPresent());
        map.filter(known -> isVisible()).ifPresent(known -> {
            Box shown = known.frame(seen(), WIDTH, HEIGHT);
            frame.setX(shown.x() + 0.5);
            frame.setY(shown.y() + 0.5);
            frame.setWidth(shown.width() - 1);
            frame.setHeight(shown.height() - 1);
        });
    }

    /// The part of the drawing that the canvas shows.
    private Box seen() {
        Viewport viewport = board.viewport().get();
        Point corner = viewport.toDrawing(0, 0);
        return new Box(
                corner.x(), corner.y(), view.getWidth() / viewport.scale(), view.getHeight() / viewport.scale());
    }

    /// Inside the frame the view is taken where it is held, elsewhere by its middle.
    private void press(MouseEvent event) {
        event.consume();
        map.ifPresent(known -> {
            Point at = known.toDrawing(event.getX() - EDGE, event.getY() - EDGE);
            Box seen = seen();
            Point middle = new Point(seen.x() + seen.width() / 2, seen.y() + seen.height() / 2);
            grip = seen.contains(at) ? new Point(middle.x() - at.x(), middle.y() - at.y()) : new Point(0, 0);
            centre(known, at);
        });
    }

    private void drag(MouseEvent event) {
        event.consume();
        map.ifPresent(known -> centre(known, known.toDrawing(event.getX() - EDGE, event.getY() - EDGE)));
    }

    private void centre(MapFrame known, Point at) {
        Point to = known.within(new Point(at.x() + grip.x(), at.y() + grip.y()));
        board.viewport().set(board.viewport().get().centred(to, view.getWidth(), view.getHeight()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
