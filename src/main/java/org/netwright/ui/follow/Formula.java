package org.netwright.ui.follow;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netwright.ui.fx.Controls;
import org.netwright.ui.fx.Styles;

/// A formula as a textbook sets it. It is written in a line: `x_{i}` sets i below the line, `e^{s}` above it,
/// `{a}/{b}` a fraction, and `#0` stands for the first of the numbers, which tells all its digits when pointed at.
final class Formula extends HBox {
    private static final double SMALLER = 0.68;
    private static final double IN_FRACTION = 0.86;

    private final double[] numbers;

    /// @param size of its letters, in pixels
    Formula(double size, String written, double... numbers) {
        this.numbers = numbers;
        getStyleClass().add("nw-formula");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(new Reader(written).line(size));
        setAccessibleText(spoken(written));
    }

    private String spoken(String written) {
        String text = written;
        for (int i = numbers.length - 1; i >= 0; i--) {
            text = text.replace("#" + i, Digits.rounded(numbers[i]));
        }
        return text.replaceAll("[_^{}]", " ").replaceAll("\\s+", " ").strip();
    }

    /// Reads what is written from left to right.
    private final class Reader {
        private final String written;
        private int at;

        private Reader(String written) {
            this.written = written;
        }

        /// Everything up to the end, or to a closing brace.
        private List<Node> line(double height) {
            var nodes = new ArrayList<Node>();
            var plain = new StringBuilder();
            while (at < written.length() && written.charAt(at) != '}') {
                char c = written.charAt(at);
                boolean special = c == '{' || c == '#' || ((c == '_' || c == '^') && braceFollows());
                if (special) {
                    flush(plain, height, nodes);
                    nodes.add(special(c, height));
                } else {
                    plain.append(c);
                    at++;
                }
            }
            flush(plain, height, nodes);
            return nodes;
        }

        private boolean braceFollows() {
            return at + 1 < written.length() && written.charAt(at + 1) == '{';
        }

        private Node special(char c, double height) {
            at++;
            return switch (c) {
                case '_' -> new Shifted(braced(height * SMALLER), 0.28 * height);
                case '^' -> new Shifted(braced(height * SMALLER), -0.42 * height);
                case '#' -> {
                boolean after = at >= 3 && "·−+".indexOf(written.charAt(at - 3)) >= 0;
                yield number(numbers[written.charAt(at++) - '0'], after, height);
            }
                default -> fraction(height);
            };
        }

        /// What stands in braces, the opening one being next.
        private List<Node> braced(double height) {
            at++;
            return closed(height);
        }

        private List<Node> closed(double height) {
            List<Node> nodes = line(height);
            at++;
            return nodes;
        }

        private Node fraction(double height) {
            List<Node> above = closed(height * IN_FRACTION);
            if (!written.startsWith("/{", at)) {
                return new Shifted(above, 0);
            }
            at++;
            return new Fraction(new Shifted(above, 0), new Shifted(braced(height * IN_FRACTION), 0), height);
        }

        private static void flush(StringBuilder plain, double height, List<Node> into) {
            if (!plain.isEmpty()) {
                into.add(text(plain.toString(), height));
                plain.setLength(0);
            }
        }
    }

    private static Label text(String text, double height) {
        Label label = new Label(text);
        label.setStyle("-fx-font-size: " + height + "px;");
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return label;
    }

    /// @param bracketed whether a sign stands before it, so that a negative one takes brackets
    private static Label number(double number, boolean bracketed, double height) {
        String written = bracketed ? Digits.bracketed(number) : Digits.rounded(number);
        Label label = Styles.styled(text(written, height), "nw-number", "nw-formula-number");
        label.setTooltip(Controls.tip(Digits.exact(number)));
        return label;
    }

    /// Set somewhat below or above the line.
    private static final class Shifted extends HBox {
        private final double down;

        private Shifted(List<Node> nodes, double down) {
            this.down = down;
            setAlignment(Pos.BASELINE_LEFT);
            setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().addAll(nodes);
        }

        @Override
        public double getBaselineOffset() {
            return super.getBaselineOffset() - down;
        }
    }

    /// One over the other; the stroke stands where a minus does.
    private static final class Fraction extends VBox {
        private static final double MIDDLE = 0.36;

        private final HBox above;
        private final double height;

        private Fraction(HBox above, HBox below, double height) {
            this.above = above;
            this.height = height;
            var stroke = Styles.styled(new Region(), "nw-formula-stroke");
            stroke.setMinHeight(1.3);
            stroke.setMaxHeight(1.3);
            setFillWidth(true);
            setAlignment(Pos.CENTER);
            for (HBox part : List.of(above, below)) {
                part.setMaxWidth(USE_PREF_SIZE);
            }
            setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            setStyle("-fx-padding: 0 3px 0 3px;");
            getChildren().addAll(above, stroke, below);
        }

        @Override
        public double getBaselineOffset() {
            return above.prefHeight(-1) + MIDDLE * height;
        }
    }
}
