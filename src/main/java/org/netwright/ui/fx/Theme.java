package org.netwright.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/// How the window is coloured.
public enum Theme {
    /// Dark on light.
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    /// Light on dark.
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private final String controls;
    private final String colours;

    Theme(String controls, String colours) {
        this.controls = controls;
        this.colours = colours;
    }

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Colours a window.
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(controls);
        scene.getStylesheets().setAll(sheets());
    }

    /// The style sheets of our own, colours first.
    public List<String> sheets() {
        return List.of(Styles.sheet(Theme.class, colours), Styles.sheet(Theme.class, "base.css"));
    }
}
