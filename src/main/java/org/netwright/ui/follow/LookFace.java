package org.netwright.ui.follow;

import org.netwright.explanation.LookSlope;

/// How the slope of a number of a question, a key or a value is written down: t has the number, u looks or is looked at.
///
/// @param first what is multiplied
/// @param second by what
/// @param formula all of it with letters
record LookFace(String first, String second, String formula) {
    static LookFace of(LookSlope.Part part) {
        return switch (part) {
            case QUESTION ->
                new LookFace("∂J/∂e", "k/√d", "{∂J}/{∂q_{t}} = Σ_{u} {∂J}/{∂e_{tu}} · {k_{u}}/{√d}");
            case KEY -> new LookFace("∂J/∂e", "q/√d", "{∂J}/{∂k_{t}} = Σ_{u} {∂J}/{∂e_{ut}} · {q_{u}}/{√d}");
            case VALUE -> new LookFace("α", "∂J/∂z", "{∂J}/{∂v_{t}} = Σ_{u} α_{ut} · {∂J}/{∂z_{u}}");
        };
    }
}
