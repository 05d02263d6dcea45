package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What an environment and those it is based on say about the elements of a design, merged: the values that override
/// the elements' own, and what is absent.
final class Layers {
    private final List<Environment> chain;
    private final Values settings;
    private final Set<String> placed;
    private final Set<String> absentContainers;

    Layers(Design design, Environment environment) {
        chain = design.chain(environment);
        settings = settings(chain);
        placed = chain.stream()
                .flatMap(layer -> layer.present().keySet().stream())
                .filter(ref -> ref.indexOf('/') > 0)
                .map(Layers::elementOf)
                .collect(Collectors.toSet());
        absentContainers = absentContainers(design);
    }

    private Layers(List<Environment> chain, Set<String> placed, Set<String> absentContainers) {
        this.chain = chain;
        this.settings = settings(chain);
        this.placed = placed;
        this.absentContainers = absentContainers;
    }

    /// The layers of the environment in a changed design, all of whose containers are where they were.
    Layers next(Design after, Environment environment) {
        List<Environment> now = after.chain(environment);
        boolean samePresence = now.size() == chain.size()
                && IntStream.range(0, now.size())
                        .allMatch(i -> now.get(i).present() == chain.get(i).present());
        return samePresence ? new Layers(now, placed, absentContainers) : new Layers(after, environment);
    }

    private static Values settings(List<Environment> chain) {
        return chain.stream().map(Environment::settings).reduce(Values.NONE, Values::over);
    }

    Values settings() {
        return settings;
    }

    /// True where nothing is said about any element: all are as the design has them.
    boolean silent() {
        return chain.stream()
                .allMatch(
                        layer -> layer.present().isEmpty() && layer.overrides().isEmpty());
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
        Resource placed = here.size() == resource.at().size() ? resource : resource.withAt(here);
        return Optional.of(placed.withValues(override(resource.id()).over(resource.values())));
    }

    /// The connection as it is here; empty if it or one of its ends is absent.
    Optional<Connection> resolve(Connection connection, Elements<Resource> here) {
        if (!present(connection.id()) || !here.has(connection.from()) || !here.has(connection.to())) {
            return Optional.empty();
        }
        return Optional.of(connection.withValues(override(connection.id()).over(connection.values())));
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

    private Values override(String element) {
        Values merged = Values.NONE;
        for (Environment layer : chain) {
            merged = merged.over(layer.override(element));
        }
        return merged;
    }

    private boolean present(String ref) {
        for (Environment layer : chain) {
            Boolean here = layer.present().get(ref);
            if (here != null) {
                return here;
            }
        }
        return true;
    }

    boolean sameContainers(Layers other) {
        return absentContainers.equals(other.absentContainers);
    }

    /// Ids of the elements about which the two may say different things. Layers are compared from the root up, so that
    /// an environment shares those of the one that it is based on.
    Set<String> differences(Layers other) {
        var ids = new HashSet<String>();
        for (int depth = 0; depth < Math.max(chain.size(), other.chain.size()); depth++) {
            Keyed.changes(overrides(depth), other.overrides(depth), ids::add);
            Keyed.changes(present(depth), other.present(depth), ref -> ids.add(elementOf(ref)));
        }
        return ids;
    }

    /// @param depth 0 for the root
    private Keyed<Values> overrides(int depth) {
        return depth < chain.size() ? layer(depth).overrides() : Keyed.none();
    }

    private Keyed<Boolean> present(int depth) {
        return depth < chain.size() ? layer(depth).present() : Keyed.none();
    }

    private Environment layer(int depth) {
        return chain.get(chain.size() - 1 - depth);
    }

    /// The element that `element` or `element/placement` names.
    private static String elementOf(String ref) {
        int slash = ref.indexOf('/');
        return slash < 0 ? ref : ref.substring(0, slash);
    }

    /// Containers that are absent themselves or stand in one that is.
    private Set<String> absentContainers(Design design) {
        var absent = new HashSet<String>();
        if (chain.stream().allMatch(layer -> layer.present().isEmpty())) {
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
