package org.netwright.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netwright.ui.fx.Action;

/// A line of the sheet of keys: an action, or several that differ in a number only, such as views 1 to 5.
///
/// @param key what is pressed
/// @param name what it does
/// @param tips of all the actions it stands for
record KeyRow(String key, String name, List<String> tips) {
    private static final String NUMBER = "\\d$";

    /// Copies the list.
    KeyRow {
        tips = List.copyOf(tips);
    }

    /// The lines of these actions, in their order.
    static List<KeyRow> of(List<Action> actions) {
        Map<String, List<Action>> series = new LinkedHashMap<>();
        actions.forEach(action -> series.computeIfAbsent(pattern(action), first -> new ArrayList<>()).add(action));
        return series.values().stream().map(KeyRow::line).toList();
    }

    private static String pattern(Action action) {
        String name = action.name().get();
        String key = action.keyText();
        boolean numbered = !key.matches(".*F" + NUMBER) && name.endsWith(key.substring(key.length() - 1));
        return numbered ? key.replaceAll(NUMBER, "#") + " " + name.replaceAll(NUMBER, "#") : key;
    }

    private static KeyRow line(List<Action> actions) {
        Action first = actions.getFirst();
        String to = actions.size() == 1 ? "" : "–" + actions.getLast().keyText().replaceAll(".*(?=" + NUMBER + ")", "");
        return new KeyRow(first.keyText() + to, first.name().get() + to, actions.stream().map(Action::tip).toList());
    }
}
