package org.netwright.param;

import java.util.Optional;

/// What every parameter says of itself, in English; other languages override by key.
///
/// @param id stable name in files, in `kebab-case`
/// @param label what the form shows before the field
/// @param help one or two sentences: what it does to the network
/// @param unit shown after the field; empty for none
/// @param visibleWhen when it matters; empty for always
public record About(String id, String label, String help, String unit, Optional<Condition> visibleWhen) {
    /// Always visible, without a unit.
    public About(String id, String label, String help) {
        this(id, label, help, "", Optional.empty());
    }

    /// The same, shown after the field with this unit.
    public About in(String newUnit) {
        return new About(id, label, help, newUnit, visibleWhen);
    }

    /// The same, always shown.
    public About always() {
        return new About(id, label, help, unit, Optional.empty());
    }

    /// The same, shown only under a condition.
    public About when(Condition condition) {
        return new About(id, label, help, unit, Optional.of(condition));
    }
}
