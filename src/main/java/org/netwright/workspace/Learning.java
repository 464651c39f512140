package org.netwright.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.netwright.param.Message;
import org.netwright.training.HealthRules;
import org.netwright.training.HealthTrend;
import org.netwright.training.LayerHealth;
import org.netwright.training.Vitals;

/// How well each layer of the run that goes on, or went on last, learns.
public final class Learning {
    private final MutableCell<Map<String, LayerHealth>> health = new MutableCell<>(Map.of());
    private final MutableCell<Map<String, Vitals>> vitals = new MutableCell<>(Map.of());
    private Map<String, LayerHealth> healthNow = Map.of();
    private Map<String, Vitals> vitalsNow = Map.of();
    private boolean veiled;
    private HealthTrend trend = new HealthTrend();
    private SequencedMap<String, LayerHealth> judged = new LinkedHashMap<>();
    private Map<String, String> nodes = Map.of();
    private Map<String, LayerHealth.Condition> allEpoch = Map.of();
    private final Set<List<Object>> told = new HashSet<>();
    private final MutableCell<Optional<Hint>> hint = new MutableCell<>(Optional.empty());
    private boolean begun;

    /// What a person should know of a layer.
    ///
    /// @param layer its name when the run began
    /// @param node its node id, which it keeps when it is renamed; empty for a layer that was not drawn
    /// @param says what is wrong with it and what to try; its name comes first
    public record Hint(String layer, Optional<String> node, Message says) {
        /// What it says of the layer by another name.
        public Message says(String name) {
            var args = new ArrayList<>(says.args());
            args.set(0, name);
            return new Message(says.key(), args);
        }
    }

    /// The health of layers that learn, by node id; empty until it can be told.
    public Cell<Map<String, LayerHealth>> health() {
        return health;
    }

    /// What was measured of layers last, by node id; empty until a run reports it.
    public Cell<Map<String, Vitals>> vitals() {
        return vitals;
    }

    /// What was said last of a layer that did badly through a whole epoch and needs something done about it; empty once it
    /// does better, or a person has read it.
    public Cell<Optional<Hint>> hint() {
        return hint;
    }

    /// A person has read the hint.
    public void read() {
        hint.set(Optional.empty());
    }

    /// Knows nothing, as before a run.
    void clear() {
        trend = new HealthTrend();
        judged = new LinkedHashMap<>();
        allEpoch = Map.of();
        told.clear();
        begun = false;
        hint.set(Optional.empty());
        tell(Map.of(), Map.of());
    }

    /// Tells nothing while cards show a run that is not the one this knows, and all of it again when they do.
    void veil(boolean now) {
        veiled = now;
        tell(healthNow, vitalsNow);
    }

    private void tell(Map<String, LayerHealth> newHealth, Map<String, Vitals> newVitals) {
        healthNow = newHealth;
        vitalsNow = newVitals;
        health.set(veiled ? Map.of() : newHealth);
        vitals.set(veiled ? Map.of() : newVitals);
    }

    /// Takes another look.
    ///
    /// @param looks by layer name
    /// @param ids node ids by layer name
    void take(SequencedMap<String, Vitals> looks, Map<String, String> ids) {
        if (looks.isEmpty()) {
            return;
        }
        judged = trend.take(looks);
        nodes = ids;
        tell(byId(judged, ids), byId(looks, ids));
        if (!begun) {
            begun = true;
            allEpoch = conditions();
        } else {
            var still = new HashMap<>(allEpoch);
            still.entrySet().removeIf(entry -> {
                LayerHealth now = judged.get(entry.getKey());
                return now == null || now.condition() != entry.getValue();
            });
            allEpoch = still;
        }
    }

    private static <T> Map<String, T> byId(Map<String, T> byName, Map<String, String> ids) {
        var found = new HashMap<String, T>();
        byName.forEach((name, each) -> {
            String id = ids.get(name);
            if (id != null) {
                found.put(id, each);
            }
        });
        return Map.copyOf(found);
    }

    private Map<String, LayerHealth.Condition> conditions() {
        var now = new HashMap<String, LayerHealth.Condition>();
        judged.forEach((layer, each) -> now.put(layer, each.condition()));
        return now;
    }

    /// An epoch is over.
    ///
    /// @return what a person should know of the layers that did badly through all of it, each thing once in a run
    List<Message> epochOver() {
        hint.get().filter(now -> !bad(now.layer())).ifPresent(better -> read());
        List<Hint> news = judged.sequencedEntrySet().stream()
                .filter(entry -> entry.getValue().condition().bad()
                        && entry.getValue().condition() == allEpoch.get(entry.getKey())
                        && told.add(List.of(entry.getKey(), entry.getValue().condition())))
                .map(entry -> new Hint(
                        entry.getKey(), Optional.ofNullable(nodes.get(entry.getKey())), hint(entry.getKey(), entry.getValue())))
                .toList();
        allEpoch = conditions();
        news.stream().filter(each -> urgent(each.layer())).findFirst().ifPresent(first -> hint.set(Optional.of(first)));
        return news.stream().map(Hint::says).toList();
    }

    /// Some dead units are usual where a network learns well all the same.
    private boolean urgent(String layer) {
        LayerHealth now = judged.get(layer);
        return now != null
                && (now.condition() != LayerHealth.Condition.DEAD || now.dead() >= HealthRules.TOO_MANY_DEAD);
    }

    private boolean bad(String layer) {
        LayerHealth now = judged.get(layer);
        return now != null && now.condition().bad();
    }

    private static Message hint(String layer, LayerHealth health) {
        String word = health.condition().name().toLowerCase(Locale.ROOT);
        return Message.of("workspace.health." + word, layer, Math.round(100 * health.dead()));
    }
}
