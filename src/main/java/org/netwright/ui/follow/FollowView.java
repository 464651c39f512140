package org.netwright.ui.follow;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.netwright.look.Theme;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.FollowState;
import org.netwright.workspace.Following;
import org.netwright.workspace.MutableCell;
import org.netwright.workspace.NumberNames;
import org.netwright.workspace.Sight;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Trip;

/// One sample on its way through the network and back, stop by stop; before there is one, what will appear here and how to
/// make it appear.
public final class FollowView extends BorderPane implements Subscription {
    private static final double NOTE = 460;

    private final Following following;
    private final Words words;
    private final FollowHead head;
    private final MutableCell<Boolean> seen = new MutableCell<>(false);
    private final MutableCell<Integer> gate = new MutableCell<>(0);
    private final Subscriptions subscriptions = new Subscriptions();
    private final Node empty;
    private final Label title = Controls.label("", "nw-title");
    private final Label note = Controls.prose("", "nw-muted");
    private @Nullable Trip shown;
    private @Nullable LayerStrip strip;
    private Theme theme;

    /// Follows what a workspace follows.
    ///
    /// @param train begins a run
    public FollowView(Following following, Action train, Theme theme, Words words) {
        this.following = following;
        this.words = words;
        this.theme = theme;
        setId("follow");
        getStylesheets().add(Styles.sheet(FollowView.class, "board.css"));
        getStyleClass().add("nw-follow");
        head = new FollowHead(following, seen, subscriptions, words);
        title.setId("follow-title");
        note.setId("follow-note");
        note.setMaxWidth(NOTE);
        var button = Styles.styled(Controls.button(train, subscriptions), "accent");
        button.setId("follow-train");
        var card = new VBox(12, title, note, button);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(NOTE, Region.USE_PREF_SIZE);
        card.setId("follow-empty");
        empty = card;
        addEventFilter(KeyEvent.KEY_PRESSED, this::press); // before a button takes the arrows for its own
        visibleProperty().subscribe(seen::set);
        subscriptions.follow(following.state(), this::show);
    }

    private void press(KeyEvent event) {
        boolean choosing = event.getTarget() instanceof Node node && node.getStyleClass().contains("nw-map-live");
        if (choosing || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> following.move(1);
            case LEFT, PAGE_UP -> following.move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(FollowState state) {
        switch (state) {
            case FollowState.None ignored -> say(words.of("follow.none"), words.of("follow.none.note"));
            case FollowState.Opening ignored -> say(words.of("follow.opening"), words.of("follow.opening.note"));
            case FollowState.Refused(var reason) -> say(words.of("follow.refused"), reason.sentence(words));
            case FollowState.Broken(String what) -> say(words.of("follow.broken"), what);
            case FollowState.Ready(Trip trip, Sight sight) -> show(trip, sight);
        }
    }

    /// A card in the middle of nothing.
    private void say(String what, String why) {
        shown = null;
        strip = null;
        title.setText(what);
        note.setText(why);
        setTop(null);
        setBottom(null);
        setCenter(empty);
    }

    private void show(Trip trip, Sight sight) {
        LayerStrip layers = strip;
        if (layers == null || !trip.equals(shown)) {
            layers = new LayerStrip(trip, theme, words, following::go);
            strip = layers;
            shown = trip;
            setTop(new Enlarged(new VBox(head, layers)));
        }
        layers.at(sight.stop());
        head.show(trip, sight);
        var guide = new Guide(trip, new NumberNames(trip), theme, words, following::choose, gate);
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean choosing = within("follow-board", owner);
        boolean waiting = within("follow-empty", owner);
        Board board = board(sight, guide);
        ScrollPane scroll = Styles.styled(new ScrollPane(new Enlarged(board)), "nw-scroll");
        scroll.setId("follow-board");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Label said = Controls.prose(words.of(Sayings.of(sight)), "nw-follow-words");
        said.setId("follow-words");
        var below = Styles.styled(new HBox(said), "nw-follow-below");
        said.maxWidthProperty().bind(below.widthProperty().subtract(40));
        setBottom(new Enlarged(below));
        if (choosing) {
            scroll.applyCss(); // brings the board into the scene, so that it can take the focus
            again(board, owner).or(() -> live(board)).ifPresentOrElse(Node::requestFocus, head::requestFocus);
        } else if (waiting) {
            head.requestFocus();
        }
    }

    /// Whether the keyboard is in what is about to be replaced.
    private static boolean within(String id, @Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    /// What stands where the keyboard was.
    private static Optional<Node> again(Board board, @Nullable Node owner) {
        return Optional.ofNullable(owner).map(Node::getId).map(id -> board.lookup("#" + id)).filter(Node::isFocusTraversable);
    }

    private static Optional<Node> live(Board board) {
        return List.copyOf(board.lookupAll(".nw-map-live")).stream().filter(Node::isFocusTraversable).findFirst();
    }

    private static Board board(Sight sight, Guide guide) {
        return switch (sight) {
            case Sight.Forward forward -> ForwardBoard.of(forward, guide);
            case Sight.Answered answered -> new LossBoards(guide).answered(answered);
            case Sight.Judged judged -> new LossBoards(guide).judged(judged);
            case Sight.Backward backward -> BackwardBoard.of(backward, guide);
            case Sight.Change change -> ChangeBoard.of(change, guide);
        };
    }

    /// What can be done here by key.
    public List<Action> actions() {
        return head.actions();
    }

    /// Takes the colours of another theme.
    public void dress(Theme now) {
        theme = now;
        strip = null;
        show(following.state().get());
    }

    /// The focus goes to the way on; before there is one it waits for it here, where a button or nothing can take it.
    @Override
    public void requestFocus() {
        if (following.state().get() instanceof FollowState.Ready) {
            head.requestFocus();
        } else {
            Node button = empty.lookup("#follow-train");
            (button.isDisabled() ? empty : button).requestFocus();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
