package org.netwright.ui.palette;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netwright.layer.Category;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.param.Words;
import org.netwright.project.Preferences;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.Habits;
import org.netwright.workspace.NameMatch;
import org.netwright.workspace.QuickAdd;
import org.netwright.workspace.Subscription;

/// Every kind of layer by category, under those used last and the favourites, with a search that also knows what others
/// call them.
public final class PaletteView extends VBox implements Subscription {
    private static final String FAVOURITES = "favourites";
    private static final String RECENT = "recent";

    private final LayerCatalog catalog;
    private final Placing placing;
    private final Habits habits;
    private final Words words;
    private final TextField search = new TextField();
    private final Label unused;
    private final Label nothing = Controls.prose("", "nw-muted", "nw-small");
    private final VBox list = Styles.styled(new VBox(2), "nw-palette-list");
    private final Map<String, PaletteGroup> groups = new LinkedHashMap<>();
    private final Map<String, PaletteItem> items = new HashMap<>();
    private List<String> recent = List.of();
    private final Action find;
    private final Subscriptions subscriptions = new Subscriptions();

    /// The palette of these kinds.
    public PaletteView(LayerCatalog catalog, Placing placing, Habits habits, Words words) {
        this.catalog = catalog;
        this.placing = placing;
        this.habits = habits;
        this.words = words;
        unused = Controls.label(words.of("ui.palette.unused"), "nw-muted", "nw-small", "nw-palette-unused");
        getStylesheets().add(Styles.sheet(PaletteView.class, "palette.css"));
        getStyleClass().add("nw-palette");
        find = Action.of(words.of("ui.palette.find"), this::find, "Shortcut+P");
        search.setId("palette-search");
        search.setPromptText(words.of("ui.palette.search"));
        search.setAccessibleText(words.of("ui.palette.search"));
        Controls.explain(search, find.tip());
        search.textProperty().addListener((cell, before, now) -> show());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        groups.put(RECENT, new PaletteGroup(RECENT, words.of("ui.palette.recent"), () -> habits.fold(RECENT), new Chips(), words));
        group(FAVOURITES, words.of("ui.palette.favourites"));
        for (Category category : Category.values()) {
            group(category.id(), category.label());
        }
        var scroll = Styles.styled(new ScrollPane(list), "nw-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(field(), scroll);
        hoverProperty().addListener((cell, before, now) -> show());
        subscriptions.follow(habits.preferences(), now -> show());
    }

    private void group(String id, String name) {
        groups.put(id, new PaletteGroup(id, name, () -> habits.fold(id), words));
    }

    /// The search with its key.
    private StackPane field() {
        Label key = Controls.label(find.keyText(), "nw-key", "nw-palette-key");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(search.focusedProperty().not().and(search.textProperty().isEmpty()));
        var field = Styles.styled(new StackPane(search, key), "nw-palette-search");
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        VBox.setMargin(field, new Insets(0, 12, 0, 12));
        return field;
    }

    /// Goes to the search.
    public Action findAction() {
        return find;
    }

    private void find() {
        search.requestFocus();
        search.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            found().stream().findFirst().ifPresent(placing::append);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.lookupAll(".nw-palette-item").stream().findFirst().ifPresent(Node::requestFocus);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private List<LayerKind> found() {
        return NameMatch.best(search.getText(), catalog.all(), PaletteView::names);
    }

    private static List<String> names(LayerKind kind) {
        return Stream.concat(QuickAdd.names(kind).stream(), Stream.of(kind.spec().category().label())).toList();
    }

    private void show() {
        if (search.getText().isBlank()) {
            showGroups();
            list.getChildren().setAll(groups.values());
        } else {
            list.getChildren().setAll(found().stream().map(kind -> item("palette", kind)).toList());
            nothing.setText(words.of("ui.palette.nothing", search.getText().strip()));
            if (list.getChildren().isEmpty()) {
                list.getChildren().add(nothing);
            }
        }
    }

    /// What was used last has a fixed room, and changes only while the mouse is elsewhere, so that nothing goes away under it.
    private void showGroups() {
        Preferences now = habits.preferences().get();
        if (!isHover()) {
            recent = now.recent();
        }
        groups.forEach((id, group) -> {
            List<? extends Node> shown = switch (id) {
                case FAVOURITES -> known(now.favourites()).map(kind -> item("favourite", kind)).toList();
                case RECENT -> recent.isEmpty() ? List.of(unused) : known(recent).map(this::chip).toList();
                default -> catalog.all().stream()
                        .filter(kind -> kind.spec().category().id().equals(id))
                        .map(kind -> item("palette", kind))
                        .toList();
            };
            group.show(shown, now.folded().contains(id));
        });
        items.values().forEach(item -> item.starred(now.favourites().contains(item.kind().spec().id())));
    }

    private Stream<LayerKind> known(List<String> ids) {
        return ids.stream().flatMap(id -> catalog.find(id).stream());
    }

    private PaletteItem item(String group, LayerKind kind) {
        return items.computeIfAbsent(
                group + "-" + kind.spec().id(),
                id -> new PaletteItem(id, kind, placing, words).starring(habits, words));
    }

    private PaletteItem chip(LayerKind kind) {
        return items.computeIfAbsent(
                "recent-" + kind.spec().id(),
                id -> Styles.styled(new PaletteItem(id, kind, placing, words), "nw-palette-chip"));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
