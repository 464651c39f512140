package org.netwright.data.augment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// A kind of [Augmentation]: what a person chooses from and what project files name.
///
/// @param id stable name in files
/// @param label what a person calls it
/// @param help what it does and when it helps
/// @param params what can be set
/// @param make the augmentation with these values
public record AugmentationKind(
        String id, String label, String help, List<Param<?>> params, Function<Values, Augmentation> make) {
    /// Copies the list.
    public AugmentationKind {
        params = List.copyOf(params);
    }

    /// Every kind, in the order a person is offered them.
    public static List<AugmentationKind> all() {
        return List.of(RandomFlip.KIND, RandomRotation.KIND, RandomShift.KIND);
    }

    /// The kind of this id.
    public static Optional<AugmentationKind> find(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
