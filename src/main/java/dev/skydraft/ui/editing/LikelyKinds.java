package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Adding;
import dev.skydraft.change.Places;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds that can stand in a container, or on the bare canvas, the most likely first: what the design connects like
/// this elsewhere, then what stands in containers of the same kind elsewhere, then the palette's order; notes and
/// groups last.
final class LikelyKinds {
    private final List<ResourceKind> kinds;

    /// Why each of the others cannot stand there.
    private final Map<ResourceKind, String> refused;

    private LikelyKinds(List<ResourceKind> kinds, Map<ResourceKind, String> refused) {
        this.kinds = kinds;
        this.refused = refused;
    }

    /// @param from the resource that the new one will be connected from, if any
    static LikelyKinds in(Design design, String environment, Optional<String> container, Optional<String> from) {
        Map<ResourceKind, Integer> connected = new HashMap<>();
        from.flatMap(design::find)
                .ifPresent(source -> design.connections().stream()
                        .filter(c -> kind(design, c.from()).equals(Optional.of(source.kind())))
                        .forEach(c -> kind(design, c.to()).ifPresent(k -> connected.merge(k, 1, Integer::sum))));
        Map<ResourceKind, Integer> standing = standing(design, container.flatMap(design::find));
        Map<ResourceKind, String> refused = new LinkedHashMap<>();
        Catalog.KINDS.forEach(
                kind -> Adding.refusal(design, environment, kind, container).ifPresent(why -> refused.put(kind, why)));
        List<ResourceKind> likely = Catalog.KINDS.stream()
                .filter(kind -> from.isEmpty() || !kind.has(Trait.DRAWING))
                .filter(kind -> !refused.containsKey(kind))
                .sorted(Comparator.comparing((ResourceKind kind) -> kind.has(Trait.DRAWING))
                        .thenComparingInt(kind -> -connected.getOrDefault(kind, 0))
                        .thenComparing(kind -> from.isPresent() && kind.container())
                        .thenComparingInt(kind -> -standing.getOrDefault(kind, 0)))
                .toList();
        return new LikelyKinds(likely, refused);
    }

    /// Those that can stand in the container of a box and be connected from it.
    static List<ResourceKind> beside(Design design, String environment, PlacementRef from) {
        Optional<String> container = Places.find(design, from).flatMap(Placement::in);
        return in(design, environment, container, Optional.of(from.resource())).kinds;
    }

    private static Optional<ResourceKind> kind(Design design, String resource) {
        return design.find(resource).map(Resource::kind);
    }

    /// How often each kind stands in a container of the same kind.
    private static Map<ResourceKind, Integer> standing(Design design, Optional<Resource> container) {
        Map<ResourceKind, Integer> standing = new HashMap<>();
        for (Resource resource : design.resources()) {
            long here = resource.at().stream()
                    .filter(p -> design.container(p).map(Resource::kind).equals(container.map(Resource::kind)))
                    .count();
            standing.merge(resource.kind(), (int) here, Integer::sum);
        }
        return standing;
    }

    /// Those whose label, or name on any provider, has a word that begins so; then those that merely contain the text.
    List<ResourceKind> matching(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return kinds.stream()
                .filter(kind -> rank(kind, wanted) < 2)
                .sorted(Comparator.comparingInt(kind -> rank(kind, wanted)))
                .toList();
    }

    /// Why the kind that the text names cannot stand there; empty if it names none of those.
    Optional<String> refusal(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return refused.entrySet().stream()
                .filter(entry -> rank(entry.getKey(), wanted) == 0)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static int rank(ResourceKind kind, String wanted) {
        return names(kind)
                .mapToInt(name -> (" " + name).contains(" " + wanted) ? 0 : name.contains(wanted) ? 1 : 2)
                .min()
                .orElse(2);
    }

    private static Stream<String> names(ResourceKind kind) {
        return Stream.concat(
                        Stream.of(kind.label(), kind.id()),
                        Arrays.stream(Provider.values()).map(kind::nameOn))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
