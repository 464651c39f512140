package org.netwright.ui.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.param.Words;
import org.netwright.ui.fx.Styles;

/// Which control suits which kind of parameter.
final class Fields {
    private Fields() {}

    /// A control for a parameter.
    ///
    /// @param entered told what a person enters, as [Param#decode] reads it
    @SuppressWarnings("unchecked") // each case knows what its parameter's values are
    static <T> Field<T> of(Param<T> param, Words words, Consumer<Object> entered) {
        return (Field<T>) switch (param) {
            case Param.Int number -> stepping(number, text(number, words, entered));
            case Param.Real number -> text(number, words, entered);
            case Param.Size size -> text(size, words, entered);
            case Param.Text text -> text(text, words, entered);
            case Param.Extents extents -> text(extents, words, entered);
            case Param.Flag ignored -> flag(entered);
            case Param.Choice<?> choice -> choice(choice, words, entered);
        };
    }

    private static <T> Field<T> text(Param<T> param, Words words, Consumer<Object> entered) {
        var field = new ValueField(usual(param), words);
        field.textProperty().addListener((cell, before, now) -> {
            if (field.isFocused()) {
                entered.accept(now);
            }
        });
        Consumer<T> show = value -> {
            boolean same = field.isFocused() && param.read(field.getText()).equals(Optional.of(value));
            if (!same) {
                field.setText(written(param.encode(value)));
            }
        };
        return new Field<>(field, show, () -> {
            field.setPromptText(words.of("ui.inspector.differs"));
            field.setText("");
        });
    }

    private static <T> List<String> usual(Param<T> param) {
        return param.usual().stream().map(value -> written(param.encode(value))).toList();
    }

    /// With the arrow keys a whole number goes up and down.
    private static Field<Integer> stepping(Param.Int param, Field<Integer> field) {
        var text = (TextField) field.node();
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.isAltDown() ? 0 : event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (step != 0) {
                param.read(text.getText())
                        .ifPresent(now -> text.setText(
                                String.valueOf(Math.clamp((long) now + step, param.min(), param.max()))));
                event.consume();
            }
        });
        return field;
    }

    private static Field<Boolean> flag(Consumer<Object> entered) {
        var box = Styles.styled(new CheckBox(), "nw-flag");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> entered.accept(box.isSelected()));
        Consumer<Boolean> show = on -> {
            box.setIndeterminate(false);
            box.setSelected(on);
        };
        return new Field<>(box, show, () -> box.setIndeterminate(true));
    }

    private static <E extends Enum<E> & Labelled> Field<E> choice(
            Param.Choice<E> param, Words words, Consumer<Object> entered) {
        var box = Styles.styled(new ComboBox<E>(), "nw-field");
        box.getItems().setAll(param.options());
        box.setConverter(new LabelConverter<>(param.options()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> {
            E value = box.getValue();
            if (value != null) {
                entered.accept(value);
            }
        });
        Consumer<E> show = value -> {
            if (!value.equals(box.getValue())) {
                box.setValue(value);
            }
        };
        return new Field<>(box, show, () -> {
            box.setPromptText(words.of("ui.inspector.differs"));
            box.setValue(null);
        });
    }

    /// A value as it is told a person.
    static <T> String written(Param<T> param, T value, Words words) {
        return switch (value) {
            case Labelled choice -> choice.label();
            case Boolean on -> words.of(on ? "ui.inspector.on" : "ui.inspector.off");
            default -> written(param.encode(value));
        };
    }

    /// A value as a person would write it.
    private static String written(Object encoded) {
        return switch (encoded) {
            case Double number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("×"));
            default -> String.valueOf(encoded);
        };
    }

    private static final class LabelConverter<E extends Labelled> extends StringConverter<E> {
        private final List<E> options;

        LabelConverter(List<E> options) {
            this.options = options;
        }

        @Override
        public String toString(E option) {
            return option == null ? "" : option.label();
        }

        @Override
        public E fromString(String text) {
            return options.stream()
                    .filter(option -> option.label().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
    }
}
