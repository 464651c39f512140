package org.netwright.ui.inspector;

import java.util.List;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// What a form sets: the values of a layer, of several layers at once, or of a plan.
interface Settings {
    /// What is set now, for each of them.
    List<Values> values();

    /// Sets a parameter of all of them.
    <T> void set(Param<T> param, T value);

    /// What is set where, while not all of them have the same; empty while they do.
    default <T> String spread(Param<T> param) {
        return "";
    }

    /// Says that a person begins with a field, so that what comes of it can be told.
    default void begun() {}

    /// What has come of it since, in one line; empty for nothing worth telling.
    default String effect() {
        return "";
    }

    /// Says that a person has finished with a field, so that the next change is a step of its own.
    void finished();
}
