package org.netwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.netwright.layer.WeightParams;
import org.netwright.param.Labelled;
import org.netwright.param.Param;
import org.netwright.param.Parsed;
import org.netwright.param.Values;

/// Gives typed numbers and words to parameters: numbers in the order of the parameters, words where they are something to
/// choose or to switch, and `name=value` to the one of that name.
final class SettingsReader {
    private static final int SHORTEST_BEGINNING = 2;
    /// Nobody means these by a bare number.
    private static final Set<String> BY_NAME_ONLY = Set.of(WeightParams.L1.id(), WeightParams.L2.id());

    private final List<Param<?>> params;
    private final Set<Param<?>> taken = new LinkedHashSet<>();
    private final List<String> said = new ArrayList<>();
    private Values values = Values.DEFAULTS;

    SettingsReader(List<Param<?>> params) {
        this.params = params;
    }

    /// What is set by now.
    Values values() {
        return values;
    }

    /// The same in words.
    List<String> said() {
        return said;
    }

    /// Reads one word.
    ///
    /// @return whether it was understood
    boolean take(String word) {
        int equals = Math.max(word.indexOf('='), word.indexOf(':'));
        if (equals > 0) {
            String name = plain(word.substring(0, equals));
            String value = word.substring(equals + 1);
            return params.stream()
                    .filter(param -> plain(param.id()).startsWith(name) || plain(param.about().label()).startsWith(name))
                    .anyMatch(param -> read(param, value));
        }
        boolean numeric = Character.isDigit(word.charAt(0)) || word.charAt(0) == '.';
        return numeric ? number(word) : choose(word);
    }

    private boolean number(String word) {
        boolean percent = word.endsWith("%");
        String plain = percent ? word.substring(0, word.length() - 1) : word;
        for (Param<?> param : params) {
            boolean free = !taken.contains(param) && !BY_NAME_ONLY.contains(param.id()) && mayMatter(param);
            boolean takes = free && switch (param) {
                case Param.Int whole -> !percent && read(whole, plain);
                case Param.Size size -> !percent && read(size, plain);
                case Param.Extents extents -> !percent && read(extents, plain);
                case Param.Real real -> percent ? share(real, plain) : read(real, plain);
                case Param.Flag ignored -> false;
                case Param.Choice<?> ignored -> false;
                case Param.Text ignored -> false;
            };
            if (takes) {
                return true;
            }
        }
        return false;
    }

    private boolean share(Param.Real param, String percent) {
        return param.read(percent).filter(value -> read(param, value / 100)).isPresent();
    }

    /// Sets what a word chooses or switches: the whole word first, then its beginning.
    boolean choose(String word) {
        String wanted = plain(word);
        return switched(wanted)
                || params.stream().anyMatch(param -> chosen(param, wanted, String::equals))
                || (wanted.length() >= SHORTEST_BEGINNING
                        && params.stream().anyMatch(param -> chosen(param, wanted, String::startsWith)));
    }

    private boolean chosen(Param<?> param, String wanted, BiPredicate<String, String> names) {
        return param instanceof Param.Choice<?> choice && !taken.contains(param) && option(choice, wanted, names);
    }

    private <E extends Enum<E> & Labelled> boolean option(
            Param.Choice<E> param, String wanted, BiPredicate<String, String> names) {
        Optional<E> option = param.options().stream()
                .filter(each -> names.test(plain(each.id()), wanted) || names.test(plain(each.label()), wanted))
                .findFirst();
        option.ifPresent(each -> set(param, each, each.label()));
        return option.isPresent();
    }

    /// `bias` switches it on, `nobias` off.
    private boolean switched(String wanted) {
        for (Param<?> param : params) {
            if (param instanceof Param.Flag flag && !taken.contains(param)) {
                boolean on = wanted.equals(plain(flag.id())) || wanted.equals(plain(flag.about().label()));
                boolean off = wanted.equals("no" + plain(flag.id()));
                if (on || off) {
                    String label = flag.about().label().toLowerCase(Locale.ROOT);
                    set(flag, on, on ? label : "no " + label);
                    return true;
                }
            }
        }
        return false;
    }

    private <T> boolean read(Param<T> param, Object raw) {
        return switch (param.decode(raw)) {
            case Parsed.Good<T>(var value) -> {
                set(param, value, words(param, value));
                yield true;
            }
            case Parsed.Bad<T> ignored -> false;
        };
    }

    /// `64 filters`, `kernel 5×5`.
    private static <T> String words(Param<T> param, T value) {
        String label = param.about().label().toLowerCase(Locale.ROOT);
        return switch (value) {
            case Integer count when label.endsWith("s") -> count + " " + label;
            case Labelled option -> option.label();
            case Boolean on -> on ? label : "no " + label;
            default -> label + " " + value;
        };
    }

    /// Whether a parameter matters now, or nothing has been said against it.
    private boolean mayMatter(Param<?> param) {
        return param.about().visibleWhen()
                .map(when -> when.holds(values) || (!taken.contains(when.param()) && when.made(values).isPresent()))
                .orElse(true);
    }

    /// Who sets what matters only under a condition means that condition too.
    private <T> void set(Param<T> param, T value, String words) {
        taken.add(param);
        values = param.about().visibleWhen()
                .filter(when -> !when.holds(values) && !taken.contains(when.param()))
                .flatMap(when -> when.made(values))
                .orElse(values)
                .with(param, value);
        said.add(words);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
