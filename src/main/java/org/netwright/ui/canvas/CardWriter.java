package org.netwright.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;
import org.netwright.network.Compiled;
import org.netwright.network.Link;
import org.netwright.network.Network;
import org.netwright.network.Node;
import org.netwright.network.NodeFacts;
import org.netwright.network.Problem;
import org.netwright.param.Words;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Target;
import org.netwright.training.LayerHealth;
import org.netwright.training.LayerView;
import org.netwright.ui.fx.Amounts;
import org.netwright.ui.fx.HealthText;

/// Says what stands on each card.
final class CardWriter {
    private final LayerCatalog catalog;
    private final Words words;
    private final Spoken spoken;
    private Compiled compiled = new Compiled(Optional.empty(), Map.of(), List.of());
    private final HealthText healthText;
    private Map<String, LayerHealth> health = Map.of();
    private Map<String, CardContent.Badge> badges = Map.of();
    private Map<String, Long> wrong = Map.of();
    private List<String> classes = List.of();
    private final Map<String, Written> written = new HashMap<>();
    private final Map<Link, Said> said = new HashMap<>();
    private final Map<Judged, CardContent.Health> healthWords = new HashMap<>();

    /// What the words about a layer's health depend on.
    private record Judged(LayerHealth.Condition condition, long percentDead) {}

    /// What is said about a wire between layers of these names.
    private record Said(String from, String to, String text) {}

    /// What stands on a card and what it was made of.
    private record Written(
            Node node, Optional<LayerView> view, Optional<CardContent.Health> health, CardContent content) {
        /// Whether the same would be written again; where the card lies does not matter.
        boolean holds(Node now, Optional<LayerView> newView, Optional<CardContent.Health> newHealth) {
            return holdsButForTheView(now, newHealth) && view.equals(newView);
        }

        boolean holdsButForTheView(Node now, Optional<CardContent.Health> newHealth) {
            return (node.equals(now) || node.moved(now.at()).equals(now)) && health.equals(newHealth);
        }
    }

    CardWriter(LayerCatalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
        spoken = new Spoken(words);
        healthText = new HealthText(words);
    }

    /// Takes how well layers learn from now on, by node id.
    void learn(Map<String, LayerHealth> now) {
        health = now;
    }

    /// Takes what is known about the drawing from now on.
    void know(Compiled newCompiled, Optional<DataSchema> data) {
        List<String> before = classes;
        Compiled old = compiled;
        compiled = newCompiled;
        boolean otherwise = !old.facts().equals(newCompiled.facts());
        if (!old.problems().equals(newCompiled.problems())) {
            otherwise |= blame(newCompiled.problems());
        }
        classes = data.map(DataSchema::target)
                .map(target -> switch (target) {
                    case Target.Classes(var labels) -> labels;
                    case Target.Reals(var names) -> List.<String>of();
                })
                .orElse(List.of());
        if (otherwise || !before.equals(classes)) {
            written.clear();
            said.clear();
        }
    }

    /// Takes what is wrong with layers.
    ///
    /// @return whether another thing is to be said about them; ways to mend it are said elsewhere
    private boolean blame(List<Problem> problems) {
        Map<String, CardContent.Badge> oldBadges = badges;
        Map<String, Long> oldWrong = wrong;
        badges = badges(problems);
        wrong = problems.stream()
                .flatMap(problem -> problem.node().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return !badges.equals(oldBadges) || !wrong.equals(oldWrong);
    }

    /// What stands on the card of a node.
    CardContent write(Node node, Optional<LayerView> view) {
        Optional<CardContent.Health> healthy = Optional.ofNullable(health.get(node.id())).map(this::told);
        Written last = written.get(node.id());
        if (last == null || !last.holds(node, view, healthy)) {
            // a layer that learns is seen anew ten times a second, and hardly ever is another word said about it
            CardContent now = last != null && last.holdsButForTheView(node, healthy)
                    ? last.content.seeing(result(node, view), view)
                    : content(node, healthy, view);
            last = new Written(node, view, healthy, now);
            written.put(node.id(), last);
        }
        return last.content;
    }

    private CardContent.Health told(LayerHealth now) {
        return healthWords.computeIfAbsent(
                new Judged(now.condition(), HealthText.percentDead(now)),
                judged -> new CardContent.Health(now.condition(), healthText.word(now), healthText.advice(now)));
    }

    /// The form that comes out, or what is predicted.
    private String result(Node node, Optional<LayerView> view) {
        return view.flatMap(this::prediction)
                .orElseGet(() -> facts(node).output().map(Object::toString).orElse(""));
    }

    private NodeFacts facts(Node node) {
        return compiled.facts().getOrDefault(node.id(), NodeFacts.UNKNOWN);
    }

    private CardContent content(Node node, Optional<CardContent.Health> healthy, Optional<LayerView> view) {
        LayerKind kind = catalog.get(node.kind());
        NodeFacts facts = facts(node);
        return new CardContent(
                node.name(),
                kind.spec().category(),
                node.bypassed() ? words.of("ui.card.bypassed", kind.spec().name()) : kind.summary(node.values()),
                result(node, view),
                facts.parameters() == 0 ? "" : Amounts.count(facts.parameters()),
                node.bypassed(),
                Optional.ofNullable(badges.get(node.id())),
                spoken.layer(node, kind.spec(), facts, wrong.getOrDefault(node.id(), 0L))
                        + healthy.map(now -> ", " + words.of("ui.spoken.health", now.word())).orElse(""),
                healthy,
                view);
    }

    /// How bad the worst problem of a node is, if it has one.
    Optional<Problem.Severity> worst(Node node) {
        return Optional.ofNullable(badges.get(node.id())).map(CardContent.Badge::severity);
    }

    /// The form of what flows along a wire; empty while that is unknown.
    String carried(Link link) {
        return compiled.facts()
                .getOrDefault(link.from(), NodeFacts.UNKNOWN)
                .output()
                .map(Object::toString)
                .orElse("");
    }

    /// What a screen reader says about a wire.
    String spoken(Network network, Link link) {
        Node from = network.node(link.from());
        Node to = network.node(link.to());
        Said last = said.get(link);
        if (last == null || !last.from.equals(from.name()) || !last.to.equals(to.name())) {
            NodeFacts facts = compiled.facts().getOrDefault(link.from(), NodeFacts.UNKNOWN);
            last = new Said(from.name(), to.name(), spoken.wire(from, to, facts));
            said.put(link, last);
        }
        return last.text;
    }

    /// The class that a layer view predicts, and how sure it is.
    private Optional<String> prediction(LayerView view) {
        return switch (view) {
            case LayerView.Prediction prediction when prediction.values().length == classes.size() -> {
                int best = Predictions.likeliest(prediction.values());
                yield Optional.of(classes.get(best) + " " + Amounts.percent(prediction.values()[best]));
            }
            case LayerView.Prediction prediction when prediction.values().length == 1 && classes.size() == 2 -> {
                float second = prediction.values()[0];
                boolean yes = second >= 0.5;
                yield Optional.of(classes.get(yes ? 1 : 0) + " " + Amounts.percent(yes ? second : 1 - second));
            }
            case LayerView.Prediction prediction when prediction.values().length == 1 ->
                Optional.of(String.format(Locale.ENGLISH, "%.3g", prediction.values()[0]));
            case LayerView.Prediction ignored -> Optional.empty();
            case LayerView.Maps ignored -> Optional.empty();
            case LayerView.Picture ignored -> Optional.empty();
            case LayerView.Bars ignored -> Optional.empty();
            case LayerView.Heat ignored -> Optional.empty();
        };
    }

    private Map<String, CardContent.Badge> badges(List<Problem> problems) {
        var worst = new HashMap<String, CardContent.Badge>();
        for (Problem problem : problems) {
            problem.node()
                    .ifPresent(id -> worst.putIfAbsent(
                            id, new CardContent.Badge(problem.severity(), words.of(problem.message()))));
        }
        return worst;
    }
}
