package org.netwright.ui.inspector;

import java.util.List;
import java.util.Objects;
import org.netwright.network.NodeFacts;
import org.netwright.param.Words;
import org.netwright.tensor.Form;
import org.netwright.ui.fx.Amounts;

/// What a change did: `32×26×26 → 64×26×26` and `320 → 640 parameters`.
final class EffectText {
    private final Words words;

    EffectText(Words words) {
        this.words = words;
    }

    /// The difference between what was known about layers and what is known now; empty if there is none.
    String of(List<NodeFacts> before, List<NodeFacts> now) {
        long weightsBefore = before.stream().mapToLong(NodeFacts::parameters).sum();
        long weightsNow = now.stream().mapToLong(NodeFacts::parameters).sum();
        String formBefore = form(before);
        String formNow = form(now);
        String form = formBefore.equals(formNow) || formBefore.isEmpty() || formNow.isEmpty()
                ? formNow
                : formBefore + " → " + formNow;
        if (formBefore.equals(formNow) && weightsBefore == weightsNow) {
            return "";
        }
        String weights = weightsBefore == weightsNow || formNow.equals(unknown())
                ? ""
                : words.of("ui.inspector.effect.parameters", Amounts.count(weightsBefore), Amounts.count(weightsNow));
        return form.isEmpty() || weights.isEmpty() ? form + weights : form + "\n" + weights;
    }

    /// What comes out of all of them; empty if that differs.
    private String form(List<NodeFacts> facts) {
        List<String> forms = facts.stream()
                .map(each -> each.output().map(Form::toString).orElse(unknown()))
                .distinct()
                .toList();
        return forms.size() == 1 ? Objects.requireNonNull(forms.getFirst()) : "";
    }

    private String unknown() {
        return words.of("ui.inspector.effect.nothing");
    }
}
