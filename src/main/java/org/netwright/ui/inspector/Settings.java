package org.netwright.ui.inspector;

import org.netwright.param.Param;
import org.netwright.param.Values;

/// What a form sets: a layer's values or a plan's.
interface Settings {
    /// What is set now.
    Values values();

    /// Sets a parameter.
    <T> void set(Param<T> param, T value);

    /// Says that a person has finished with a field, so that the next change is a step of its own.
    void finished();
}
