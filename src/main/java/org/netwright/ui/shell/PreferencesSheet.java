package org.netwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.netwright.desktop.Machine;
import org.netwright.param.Words;
import org.netwright.project.Settings;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Sheet;
import org.netwright.workspace.Habits;
import org.netwright.workspace.Workspace;

/// What can be set about the program as a whole, each with a line that says what it does and from when on; and where the
/// program keeps things.
final class PreferencesSheet {
    private static final double LABEL = 130;
    private static final double CHOICE = 250;
    private static final double WIDTH = 600;
    private static final double GAP = 12;

    private final Habits habits;
    private final Machine machine;
    private final Words words;

    private PreferencesSheet(Habits habits, Machine machine, Words words) {
        this.habits = habits;
        this.machine = machine;
        this.words = words;
    }

    static void show(Scene scene, Workspace workspace, Words words) {
        var installation = workspace.installation();
        var sheet = new PreferencesSheet(workspace.habits(), installation.machine(), words);
        var look = sheet.look();
        Label told = Controls.label("", "nw-muted", "nw-small");
        told.setId("preferences-told");
        var content = new VBox(
                14,
                Controls.label(words.of("ui.preferences"), "nw-title"),
                sheet.row("look", look),
                sheet.row("language", sheet.language()),
                sheet.row("threads", sheet.threads()),
                sheet.row("memory", sheet.memory()),
                Controls.row(
                        GAP,
                        Controls.label(words.of("ui.preferences.places"), "nw-strong"),
                        Controls.spring(),
                        told));
        Path user = installation.user().path();
        Stream.of(
                        new Place("user", user),
                        new Place("log", installation.user().log()),
                        new Place("reports", installation.user().reports()))
                .map(place -> place.row(LABEL, told::setText, words))
                .forEach(content.getChildren()::add);
        content.setPrefWidth(WIDTH);
        content.setId("preferences");
        new Sheet(content, words).open(scene, look);
    }

    private ComboBox<Settings.Look> look() {
        return choice(
                Arrays.asList(Settings.Look.values()),
                Settings::look,
                Settings::looking,
                look -> words.of("ui.preferences.look." + look.name().toLowerCase(Locale.ROOT)));
    }

    private ComboBox<String> language() {
        var tags = new ArrayList<>(List.of(""));
        Words.languages().forEach(each -> tags.add(each.toLanguageTag()));
        return choice(tags, Settings::language, Settings::speaking, tag -> tag.isEmpty()
                ? words.of("ui.preferences.system")
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(tag)));
    }

    private ComboBox<Integer> threads() {
        List<Integer> counts = IntStream.rangeClosed(0, machine.processors()).boxed().toList();
        return choice(counts, Settings::threads, Settings::computing, count -> count == 0
                ? words.of("ui.preferences.threads.all", machine.processors())
                : words.of("ui.preferences.threads.some", count));
    }

    private ComboBox<Integer> memory() {
        int all = (int) (machine.memory() / 1_000_000_000);
        List<Integer> sizes = Stream.concat(
                        Stream.of(0), Stream.iterate(1, size -> size < all, size -> size < 4 ? size * 2 : size + step(size)))
                .toList();
        return choice(sizes, Settings::memory, Settings::within, size -> size == 0
                ? words.of("ui.preferences.memory.all", machine.memory() / 1e9)
                : words.of("ui.preferences.memory.some", size));
    }

    /// Fine where there is little, coarse where there is much.
    private static int step(int size) {
        return Math.max(2, Integer.highestOneBit(size) / 4);
    }

    /// A value that was set elsewhere, and is none of those offered, is offered too.
    private <T> ComboBox<T> choice(
            List<T> offered, Function<Settings, T> get, BiFunction<Settings, T, Settings> set, Function<T, String> name) {
        T now = get.apply(habits.settings().get());
        var box = new ComboBox<T>();
        box.getItems().setAll(offered);
        if (!offered.contains(now)) {
            box.getItems().add(now);
        }
        box.setConverter(new Named<>(name));
        box.setValue(now);
        box.setPrefWidth(CHOICE);
        box.valueProperty().addListener((cell, before, chosen) -> habits.set(settings -> set.apply(settings, chosen)));
        return box;
    }

    private Node row(String id, ComboBox<?> box) {
        String name = words.of("ui.preferences." + id);
        String note = words.of("ui.preferences." + id + ".note");
        Label label = new Label(name);
        label.setMinWidth(LABEL);
        label.setLabelFor(box);
        box.setId("preferences-" + id);
        box.setAccessibleText(name);
        box.setTooltip(Controls.tip(note));
        Label told = Controls.prose(note, "nw-muted", "nw-small");
        VBox.setMargin(told, new Insets(0, 0, 0, LABEL + GAP));
        return new VBox(4, Controls.row(GAP, label, box), told);
    }

    /// Shows values by their names; nothing is typed.
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
