package org.netwright.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netwright.layer.Category;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerSpec;
import org.netwright.param.Words;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// Every kind of layer by category, with a search that also knows what others call them.
public final class PaletteView extends VBox {
    private final Placing placing;
    private final TextField search = new TextField();
    private final Label nothing;
    private final VBox list = new VBox(2);
    private final List<Group> groups = new ArrayList<>();
    private final Action find;

    /// A heading and the items under it.
    private record Group(Label heading, List<PaletteItem> items) {}

    /// The palette of these kinds.
    public PaletteView(LayerCatalog catalog, Placing placing, Words words) {
        this.placing = placing;
        getStylesheets().add(Styles.sheet(PaletteView.class, "palette.css"));
        getStyleClass().add("nw-palette");
        find = Action.of(words.of("ui.palette.find"), this::find, "Shortcut+P");
        nothing = Controls.prose("", "nw-muted", "nw-small");
        search.setId("palette-search");
        search.setPromptText(words.of("ui.palette.search"));
        search.setAccessibleText(words.of("ui.palette.search"));
        search.setTooltip(Controls.tip(find.tip()));
        search.textProperty().addListener((cell, before, now) -> filter(now, words));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        for (Category category : Category.values()) {
            List<PaletteItem> items = catalog.all().stream()
                    .filter(kind -> kind.spec().category() == category)
                    .map(kind -> new PaletteItem(kind, placing, words))
                    .toList();
            if (!items.isEmpty()) {
                Label heading = Controls.label(category.label().toUpperCase(Locale.ROOT), "nw-group-label");
                groups.add(new Group(heading, items));
                list.getChildren().add(heading);
                list.getChildren().addAll(items);
            }
        }
        list.getChildren().add(nothing);
        list.getStyleClass().add("nw-palette-list");
        var scroll = Styles.styled(new ScrollPane(list), "nw-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(search, new Insets(0, 12, 0, 12));
        getChildren().addAll(search, scroll);
        filter("", words);
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
            first().ifPresent(item -> placing.append(item.kind()));
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            first().ifPresent(PaletteItem::requestFocus);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private Optional<PaletteItem> first() {
        return groups.stream().flatMap(group -> group.items.stream()).filter(PaletteItem::isVisible).findFirst();
    }

    private void filter(String text, Words words) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boolean any = false;
        for (Group group : groups) {
            boolean some = false;
            for (PaletteItem item : group.items) {
                boolean fits = matches(item.kind().spec(), wanted);
                show(item, fits);
                some |= fits;
            }
            show(group.heading, some);
            any |= some;
        }
        nothing.setText(words.of("ui.palette.nothing", text.strip()));
        show(nothing, !any);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static boolean matches(LayerSpec spec, String wanted) {
        return Stream.concat(Stream.of(spec.name(), spec.id(), spec.category().label()), spec.aliases().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
