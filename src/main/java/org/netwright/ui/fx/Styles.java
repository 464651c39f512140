package org.netwright.ui.fx;

import java.net.URL;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Where style sheets are, and the states they speak of.
public final class Styles {
    private Styles() {}

    /// A style sheet that lies beside a class.
    public static String sheet(Class<?> beside, String file) {
        URL url = beside.getResource(file);
        if (url == null) {
            throw new IllegalArgumentException("no style sheet " + file);
        }
        return url.toExternalForm();
    }

    /// Puts a node in or out of a state such as `:selected`.
    public static void state(Node node, String name, boolean on) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }

    /// Shows a node, or takes it away and gives its room to the others.
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The same node with style classes.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
