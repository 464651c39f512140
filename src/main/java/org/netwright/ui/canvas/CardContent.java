package org.netwright.ui.canvas;

import java.util.Optional;
import org.netwright.layer.Category;
import org.netwright.network.Problem;
import org.netwright.training.LayerHealth;
import org.netwright.training.LayerView;

/// What is written and drawn on a card.
///
/// @param name what the user calls the layer
/// @param category decides the colour
/// @param summary the one line that matters
/// @param result the form that comes out, or what is predicted
/// @param parameters how many weights, with separators; empty for none
/// @param bypassed whether the layer is switched off
/// @param badge the worst problem, if there is one
/// @param spoken what a screen reader says
/// @param health how well it learns, if that is known
/// @param view what it makes of the watched sample, if that is known
record CardContent(
        String name,
        Category category,
        String summary,
        String result,
        String parameters,
        boolean bypassed,
        Optional<Badge> badge,
        String spoken,
        Optional<Health> health,
        Optional<LayerView> view) {

    /// Whether nothing but what the layer makes is another, as a picture and as a prediction; both have one, or neither has.
    boolean differsInViewOnly(CardContent other) {
        return view.isPresent() == other.view.isPresent()
                && equals(new CardContent(
                        other.name,
                        other.category,
                        other.summary,
                        predicts() && other.predicts() ? result : other.result,
                        other.parameters,
                        other.bypassed,
                        other.badge,
                        other.spoken,
                        other.health,
                        view));
    }

    /// The same with another view.
    CardContent seeing(String newResult, Optional<LayerView> newView) {
        return new CardContent(
                name, category, summary, newResult, parameters, bypassed, badge, spoken, health, newView);
    }

    private boolean predicts() {
        return view.filter(LayerView.Prediction.class::isInstance).isPresent();
    }

    /// How well a layer learns.
    ///
    /// @param condition how well
    /// @param word the same for a person
    /// @param advice what it means and what to do
    record Health(LayerHealth.Condition condition, String word, String advice) {}

    /// A problem on a card.
    ///
    /// @param severity how bad
    /// @param sentence what and what to do
    record Badge(Problem.Severity severity, String sentence) {}
}
