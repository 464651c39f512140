package org.netwright.ui.inspector;

import java.util.List;
import java.util.stream.Collectors;
import org.netwright.param.Param;
import org.netwright.param.Words;
import org.netwright.workspace.Spread;

/// Where several layers differ: `32 in conv 1, 64 in conv 2 and conv 3`, a line for each value.
final class SpreadText {
    /// More values than these are only counted.
    private static final int VALUES = 3;
    /// More layers than these are only counted.
    private static final int NAMED = 2;

    private final Words words;

    SpreadText(Words words) {
        this.words = words;
    }

    /// What is set where; empty if it is the same everywhere.
    <T> String of(Param<T> param, List<Spread<T>> spread) {
        if (spread.size() < 2) {
            return "";
        }
        int told = spread.size() > VALUES + 1 ? VALUES : spread.size();
        String lines = spread.stream()
                .limit(told)
                .map(each -> words.of("ui.inspector.differs.in", Fields.written(param, each.value(), words), layers(each.names())))
                .collect(Collectors.joining("\n"));
        return told == spread.size()
                ? lines
                : lines + "\n" + words.of("ui.inspector.differs.more", spread.size() - told);
    }

    private String layers(List<String> names) {
        return names.size() > NAMED
                ? words.of("ui.inspector.differs.layers", names.size())
                : String.join(", ", names);
    }
}
