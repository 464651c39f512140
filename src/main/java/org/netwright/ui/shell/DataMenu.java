package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.netwright.data.DataCatalog;
import org.netwright.data.DataSource;
import org.netwright.data.Split;
import org.netwright.param.BadInput;
import org.netwright.param.Values;
import org.netwright.param.Words;
import org.netwright.project.DataChoice;
import org.netwright.ui.fx.Action;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.workspace.DataState;
import org.netwright.workspace.Subscription;
import org.netwright.workspace.Workspace;

/// Which data the network learns from: the sets that come with the program, or the user's own.
final class DataMenu extends MenuButton implements Subscription {
    private final Workspace workspace;
    private final Words words;
    private final Label name = Controls.label("", "nw-strong", "nw-small");
    private final Label counts = Controls.label("", "nw-muted", "nw-data-counts");
    private final Action choose;
    private final Subscriptions subscriptions = new Subscriptions();

    DataMenu(Workspace workspace, DataCatalog sources, Choosers choosers, Words words) {
        this.workspace = workspace;
        this.words = words;
        getStyleClass().add("nw-data-menu");
        setId("data-menu");
        var texts = new VBox(name, counts);
        texts.setAlignment(Pos.CENTER_LEFT);
        setGraphic(texts);
        choose = Action.of(words.of("ui.data.choose"), this::show, "Shortcut+Shift+D");
        setTooltip(Controls.tip(choose.tip()));
        setOnShowing(event -> {
            if (getItems().isEmpty()) {
                fill(sources, choosers);
            }
        });
        subscriptions.follow(workspace.data().state(), this::show);
    }

    private void fill(DataCatalog sources, Choosers choosers) {
        shipped().forEach((set, choice) -> {
            var item = new MenuItem(set);
            item.setOnAction(event -> workspace.editor().useData(choice));
            getItems().add(item);
        });
        getItems().add(new SeparatorMenuItem());
        getItems().add(own(words.of("ui.data.file"), sources, choosers::dataFile));
        getItems().add(own(words.of("ui.data.folder"), sources, choosers::dataFolder));
    }

    /// Opens the menu.
    Action chooseAction() {
        return choose;
    }

    /// The data of the projects that come with the program, by their sets' names.
    private Map<String, DataChoice> shipped() {
        var choices = new LinkedHashMap<String, DataChoice>();
        for (String sample : workspace.projects().sampleNames()) {
            try {
                workspace.projects().sample(sample).data().ifPresent(choice -> choices.put(set(choice), choice));
            } catch (BadInput damaged) {
                setTooltip(Controls.tip(damaged.sentence(words)));
            }
        }
        return choices;
    }

    private static String set(DataChoice choice) {
        String path = choice.path().replace('\\', '/');
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }

    private Menu own(String title, DataCatalog sources, Supplier<Optional<Path>> chooser) {
        var menu = new Menu(title);
        for (DataSource source : sources.sources()) {
            var item = new MenuItem(source.label());
            item.setOnAction(event -> chooser.get().ifPresent(path -> workspace.editor()
                    .useData(new DataChoice(source.id(), path.toAbsolutePath().toString(), Values.DEFAULTS))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show(DataState state) {
        Styles.state(this, "bad", state instanceof DataState.Bad);
        switch (state) {
            case DataState.None ignored -> say(words.of("ui.data.none"), words.of("ui.data.none.note"));
            case DataState.Opening(var choice) -> say(set(choice), words.of("ui.data.opening"));
            case DataState.Bad(var choice, var reason) -> say(set(choice), words.of("ui.data.bad"));
            case DataState.Ready(var data, var samples) -> {
                Split split = data.split();
                say(
                        set(data.choice()),
                        words.of(
                                "ui.data.counts",
                                Amounts.count(split.train().length),
                                Amounts.count(split.validation().length),
                                Amounts.count(split.test().length)));
            }
        }
    }

    private void say(String title, String note) {
        name.setText(title);
        counts.setText(note);
        setAccessibleText(title + ", " + note);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
