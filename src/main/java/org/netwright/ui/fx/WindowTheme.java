package org.netwright.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import org.netwright.layer.Category;
import org.netwright.look.Theme;

/// How the window is coloured: the controls of a theme and the colours of the house under names that style sheets know.
public enum WindowTheme {
    /// Dark on light.
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    /// Light on dark.
    DARK(new PrimerDark().getUserAgentStylesheet());

    private final String controls;

    WindowTheme(String controls) {
        this.controls = controls;
    }

    /// The other one.
    public WindowTheme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The colours of the house, for what is drawn without style sheets.
    public Theme look() {
        return this == LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    /// Colours a window.
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(controls);
        scene.getStylesheets().setAll(sheet(palette()), Styles.sheet(WindowTheme.class, "base.css"));
    }

    /// The style sheet of its controls.
    String controls() {
        return controls;
    }

    /// The colours of the house by the names that style sheets know them by, without `-nw-`.
    Map<String, String> palette() {
        Theme look = look();
        var names = new LinkedHashMap<String, String>();
        names.put("panel", look.surface());
        names.put("canvas", look.canvas());
        names.put("grid", Theme.mix(look.grid(), look.border(), 0.6));
        names.put("card", look.surface());
        names.put("field", look.dark() ? look.canvas() : Theme.mix(look.surface(), look.canvas(), 0.85));
        names.put("field-hover", Theme.mix(look.canvas(), look.border(), look.dark() ? 0.45 : 0.18));
        names.put("line", Theme.mix(look.surface(), look.border(), 0.75));
        names.put("card-line", look.border());
        names.put("wire", look.wire());
        names.put("text", look.text());
        names.put("muted", look.muted());
        names.put("faint", Theme.mix(look.muted(), look.surface(), 0.05));
        names.put("second", look.second());
        names.put("accent", look.accent());
        names.put("on-colour", look.dark() ? look.canvas() : look.surface());
        names.put("good", look.healthy());
        names.put("watch", look.watch());
        names.put("broken", look.broken());
        for (Category category : Category.values()) {
            names.put(category.id(), look.of(category));
        }
        return names;
    }

    private static String sheet(Map<String, String> names) {
        var text = new StringBuilder(".root {\n");
        names.forEach((name, colour) -> text.append("-nw-").append(name).append(": ").append(colour).append(";\n"));
        String css = text.append("}\n").toString();
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
