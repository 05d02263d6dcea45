package dev.skydraft.change.merge;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Merges environments: settings and values one by one, presence element by element.
record EnvironmentMerge(Ledger ledger, ElementMerge elements) {

    List<Environment> environments(Three<Design> designs) {
        Three<List<Environment>> three = designs.map(Design::environments);
        return three.settled()
                .orElseGet(() -> ledger.keyed(three, Environment::id, EnvironmentMerge::name, this::environment));
    }

    private static String name(Environment environment) {
        return "environment " + environment.name();
    }

    private Environment environment(Three<Environment> three) {
        String name = name(three.ours());
        return new Environment(
                three.ours().id(),
                ledger.one(name + ", name", three.map(Environment::name), Wording::quoted),
                ledger.one(name + ", base", three.map(Environment::basedOn), base -> base.orElse("none")),
                ledger.values(name, three.map(Environment::settings), EnvironmentMerge::settingLabel),
                overrides(name, three.map(Environment::overrides)),
                present(name, three.map(Environment::present)),
                ledger.values(name, three.map(Environment::extra), id -> id));
    }

    private static String settingLabel(String id) {
        return Settings.ALL.stream()
                .filter(property -> property.id().equals(id))
                .findFirst()
                .<String>map(Property::label)
                .orElse(id);
    }

    private Keyed<Values> overrides(String name, Three<Keyed<Values>> three) {
        Map<String, Values> merged = new TreeMap<>();
        for (String id : ids(three)) {
            String owner = elements.resourceName(id) + " in " + name;
            Values values = ledger.values(
                    owner,
                    three.map(all -> all.getOrDefault(id, Values.NONE)),
                    value -> elements.valueLabel(id, value));
            if (!values.isEmpty()) {
                merged.put(id, values);
            }
        }
        return Keyed.of(merged);
    }

    private Keyed<Boolean> present(String name, Three<Keyed<Boolean>> three) {
        Map<String, Boolean> merged = new TreeMap<>();
        for (String ref : ids(three)) {
            String what = elements.resourceName(ref) + " in " + name;
            ledger.one(what, three.map(all -> Optional.ofNullable(all.get(ref))), EnvironmentMerge::presence)
                    .ifPresent(here -> merged.put(ref, here));
        }
        return Keyed.of(merged);
    }

    private static String presence(Optional<Boolean> here) {
        return here.map(present -> present ? "present" : "absent").orElse("as in its base");
    }

    private static <V> Set<String> ids(Three<Keyed<V>> three) {
        var ids = new TreeSet<>(three.base().keySet());
        ids.addAll(three.ours().keySet());
        ids.addAll(three.theirs().keySet());
        return ids;
    }
}
