package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an environment and those it is based on say about the elements of a design, merged: the values that override
/// the elements' own, and what is absent.
final class Layers {
    private final Values settings;
    private final Map<String, Values> overrides = new HashMap<>();
    private final Map<String, Boolean> present = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> absentContainers;

    Layers(Design design, Environment environment) {
        Values merged = Values.NONE;
        for (Environment layer : design.chain(environment)) {
            merged = merged.over(layer.settings());
            layer.overrides().forEach((id, values) -> overrides.merge(id, values, Values::over));
            layer.present().forEach(present::putIfAbsent);
        }
        settings = merged;
        present.keySet().stream()
                .filter(ref -> ref.indexOf('/') > 0)
                .map(Layers::elementOf)
                .forEach(placed::add);
        absentContainers = absentContainers(design);
    }

    Values settings() {
        return settings;
    }

    /// The resource as it is here: itself if nothing differs, empty if it is absent.
    Optional<Resource> resolve(Resource resource) {
        if (!present(resource.id())) {
            return Optional.empty();
        }
        List<Placement> here = here(resource);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Values override = overrides.get(resource.id());
        Resource placed = here.size() == resource.at().size() ? resource : resource.withAt(here);
        return Optional.of(override == null ? placed : placed.withValues(override.over(resource.values())));
    }

    /// The connection as it is here; empty if it or one of its ends is absent.
    Optional<Connection> resolve(Connection connection, Elements<Resource> here) {
        if (!present(connection.id()) || !here.has(connection.from()) || !here.has(connection.to())) {
            return Optional.empty();
        }
        Values override = overrides.get(connection.id());
        return Optional.of(override == null ? connection : connection.withValues(override.over(connection.values())));
    }

    private List<Placement> here(Resource resource) {
        if (absentContainers.isEmpty() && !placed.contains(resource.id())) {
            return resource.at();
        }
        return resource.at().stream()
                .filter(p -> p.in().isEmpty() || !absentContainers.contains(p.in().get()))
                .filter(p -> present(resource.id() + "/" + p.key()))
                .toList();
    }

    private boolean present(String ref) {
        return present.getOrDefault(ref, true);
    }

    boolean sameContainers(Layers other) {
        return absentContainers.equals(other.absentContainers);
    }

    /// Ids of the elements about which the two say different things.
    Set<String> differences(Layers other) {
        var ids = new HashSet<String>();
        if (other != this) {
            differences(overrides, other.overrides).forEach(ids::add);
            differences(present, other.present).map(Layers::elementOf).forEach(ids::add);
        }
        return ids;
    }

    private static <V> Stream<String> differences(Map<String, V> some, Map<String, V> others) {
        return Stream.concat(
                some.keySet().stream().filter(key -> !Objects.equals(some.get(key), others.get(key))),
                others.keySet().stream().filter(key -> !some.containsKey(key)));
    }

    /// The element that `element` or `element/placement` names.
    private static String elementOf(String ref) {
        int slash = ref.indexOf('/');
        return slash < 0 ? ref : ref.substring(0, slash);
    }

    /// Containers that are absent themselves or stand in one that is.
    private Set<String> absentContainers(Design design) {
        var absent = new HashSet<String>();
        if (!present.containsValue(false)) {
            return absent;
        }
        List<Resource> containers =
                design.resources().stream().filter(r -> r.kind().container()).toList();
        containers.stream().filter(this::saidAbsent).forEach(r -> absent.add(r.id()));
        int before = -1;
        while (before < absent.size()) {
            before = absent.size();
            containers.stream()
                    .filter(r -> r.place().in().map(absent::contains).orElse(false))
                    .forEach(r -> absent.add(r.id()));
        }
        return absent;
    }

    private boolean saidAbsent(Resource container) {
        return !present(container.id())
                || !present(container.id() + "/" + container.place().key());
    }
}
