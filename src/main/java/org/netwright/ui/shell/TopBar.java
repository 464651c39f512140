package org.netwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import org.netwright.param.Words;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;
import org.netwright.ui.fx.Subscriptions;

/// The line at the head of the window: the project, undo, the run, the data, and how the window looks.
final class TopBar extends HBox {
    private static final double NAMED = 1600;
    /// In a narrower window undo has its keys only.
    private static final double BUTTONS = 1240;

    /// What is between the tabs and the buttons at the end.
    ///
    /// @param run steers the run
    /// @param data chooses what it learns from
    record Middle(Node run, Node data) {}

    TopBar(FileActions files, WindowActions window, Node pages, Middle middle, Subscriptions subscriptions) {
        getStyleClass().add("nw-top");
        setAlignment(Pos.CENTER_LEFT);
        Label name = Controls.label("Netwright", "nw-title");
        name.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NAMED));
        name.managedProperty().bind(name.visibleProperty());
        HBox brand = Controls.row(8, new Logo(), name);
        brand.getStyleClass().add("nw-brand");
        brand.setMinWidth(USE_PREF_SIZE);
        HBox steps = Controls.row(
                0,
                Controls.iconButton(MaterialDesignU.UNDO_VARIANT, window.undo(), subscriptions),
                window.steps().button(subscriptions),
                Controls.iconButton(MaterialDesignR.REDO_VARIANT, window.redo(), subscriptions));
        steps.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(BUTTONS));
        steps.managedProperty().bind(steps.visibleProperty());
        getChildren().addAll(
                brand,
                pages,
                menu(files, window),
                steps,
                Controls.spring(),
                middle.run(),
                Controls.spring(),
                middle.data(),
                Controls.iconButton(MaterialDesignW.WEATHER_NIGHT, window.theme(), subscriptions),
                Controls.iconButton(MaterialDesignK.KEYBOARD_OUTLINE, window.keys(), subscriptions));
    }

    private static MenuButton menu(FileActions files, WindowActions window) {
        Words words = window.words();
        var samples = new Menu(words.of("ui.file.sample"));
        files.samples().forEach(action -> samples.getItems().add(Controls.item(action)));
        var picture = new Menu(words.of("ui.picture"));
        picture.getItems().addAll(Controls.item(files.pictures().export()), new SeparatorMenuItem());
        files.pictures().styles().forEach(action -> picture.getItems().add(Controls.item(action)));
        var menu = Styles.styled(new MenuButton(words.of("ui.file")), "nw-file-menu", "flat");
        menu.setId("file-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setTooltip(Controls.tip(words.of("ui.file.tip")));
        menu.getItems().addAll(
                Controls.item(files.begin()),
                Controls.item(files.open()),
                samples,
                Controls.item(window.templates()),
                new SeparatorMenuItem(),
                Controls.item(files.save()),
                Controls.item(files.saveAs()),
                new SeparatorMenuItem(),
                picture,
                Controls.item(files.pictures().copy()),
                new SeparatorMenuItem(),
                Controls.item(window.preferences()),
                Controls.item(window.about()),
                new SeparatorMenuItem(),
                Controls.item(window.quit()));
        return menu;
    }
}
