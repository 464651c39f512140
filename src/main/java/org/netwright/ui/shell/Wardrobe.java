package org.netwright.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import org.netwright.look.Theme;
import org.netwright.project.Settings;
import org.netwright.ui.fx.Subscriptions;
import org.netwright.ui.fx.WindowTheme;
import org.netwright.workspace.Habits;
import org.netwright.workspace.Subscription;

/// The colours of the window: those the person has chosen, or as the system has them, also when that changes.
final class Wardrobe implements Subscription {
    private final Scene scene;
    private final Habits habits;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ChangeListener<ColorScheme> system = (cell, before, now) -> dress();
    private List<Consumer<Theme>> painted = List.of();
    private WindowTheme theme;

    Wardrobe(Scene scene, Habits habits) {
        this.scene = scene;
        this.habits = habits;
        theme = wanted();
        theme.apply(scene);
        subscriptions.listen(habits.settings(), this::dress);
        Platform.getPreferences().colorSchemeProperty().addListener(system);
    }

    /// What draws without style sheets is told the colours whenever they change.
    void painting(List<Consumer<Theme>> views) {
        painted = List.copyOf(views);
    }

    /// The colours now.
    WindowTheme theme() {
        return theme;
    }

    /// Takes the other ones, from now on.
    void other() {
        var other = theme == WindowTheme.LIGHT ? Settings.Look.DARK : Settings.Look.LIGHT;
        habits.set(settings -> settings.looking(other));
    }

    private WindowTheme wanted() {
        return switch (habits.settings().get().look()) {
            case LIGHT -> WindowTheme.LIGHT;
            case DARK -> WindowTheme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? WindowTheme.DARK : WindowTheme.LIGHT;
        };
    }

    private void dress() {
        WindowTheme now = wanted();
        if (now != theme) {
            theme = now;
            theme.apply(scene);
            painted.forEach(view -> view.accept(theme.look()));
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        Platform.getPreferences().colorSchemeProperty().removeListener(system);
    }
}
