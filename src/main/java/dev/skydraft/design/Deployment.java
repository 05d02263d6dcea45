package dev.skydraft.design;

import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A design seen in one environment: overrides applied, absent things gone, settings in force. Untouched elements are
/// the same objects as in the design, which is what makes reckoning again after one edit cheap.
public final class Deployment {
    private final Design design;
    private final Environment environment;
    private final Layers layers;
    private final Settings settings;
    private final Elements<Resource> resources;
    private final Elements<Connection> connections;
    private final Keyed<Values> derived;

    private Deployment(
            Design design,
            Environment environment,
            Layers layers,
            Elements<Resource> resources,
            Elements<Connection> connections,
            Keyed<Values> derived) {
        this.design = design;
        this.environment = environment;
        this.layers = layers;
        this.settings = Settings.of(layers.settings());
        this.resources = resources;
        this.connections = connections;
        this.derived = derived;
    }

    /// @throws InvalidDesign if the design has no such environment
    public static Deployment of(Design design, String environmentId) {
        Environment environment = design.environment(environmentId);
        var layers = new Layers(design, environment);
        if (layers.silent()) {
            return new Deployment(design, environment, layers, design.resources(), design.connections(), Keyed.none());
        }
        Elements<Resource> resources = design.resources().map(layers::resolve);
        Elements<Connection> connections = design.connections().map(c -> layers.resolve(c, resources));
        return new Deployment(design, environment, layers, resources, connections, Keyed.none());
    }

    /// The same environment of a changed design: always equal to [#of(Design, String)] with what is derived here, and
    /// cheap where only a few elements or overrides changed and no container came, went or moved. What is untouched
    /// stays the same object.
    ///
    /// @throws InvalidDesign if the design no longer has the environment
    public Deployment next(Design after) {
        return next(after, environment.id());
    }

    /// Any environment of the same design or a changed one: always equal to [#of(Design, String)] with what is derived
    /// here, and cheap where the two differ in little, as an environment and one that it is based on do.
    ///
    /// @throws InvalidDesign if the design has no such environment
    public Deployment next(Design after, String environmentId) {
        boolean sameLayers = after.environments() == design.environments() && environmentId.equals(environment.id());
        if (sameLayers && after == design) {
            return this;
        }
        Environment there = sameLayers ? environment : after.environment(environmentId);
        if (containersMoved(after)) {
            return of(after, there.id()).withDerived(derived);
        }
        Layers now = sameLayers ? layers : layers.next(after, there);
        if (!now.sameContainers(layers)) {
            return of(after, there.id()).withDerived(derived);
        }
        Set<String> differing = layers.differences(now);
        Elements<Resource> here = resources.patched(resources(after, now, differing));
        return new Deployment(
                after, there, now, here, connections.patched(connections(after, now, here, differing)), derived);
    }

    private SortedMap<String, Optional<Resource>> resources(Design after, Layers now, Set<String> differing) {
        var patches = new TreeMap<String, Optional<Resource>>();
        differing.forEach(id -> after.find(id).ifPresent(r -> patches.put(id, now.resolve(r))));
        Elements.changes(
                design.resources(), after.resources(), (a, b) -> patches.put(Identified.idOf(a, b), resolve(now, b)));
        return patches;
    }

    private static Optional<Resource> resolve(Layers layers, @Nullable Resource resource) {
        return resource == null ? Optional.empty() : layers.resolve(resource);
    }

    /// Beside what changed itself: what starts or ends at a resource that came or went.
    private SortedMap<String, Optional<Connection>> connections(
            Design after, Layers now, Elements<Resource> here, Set<String> differing) {
        var patches = new TreeMap<String, Optional<Connection>>();
        differing.forEach(id -> after.connections().find(id).ifPresent(c -> patches.put(id, now.resolve(c, here))));
        Set<String> ends = comeOrGone(resources, here);
        if (!ends.isEmpty()) {
            after.connections().stream()
                    .filter(c -> ends.contains(c.from()) || ends.contains(c.to()))
                    .forEach(c -> patches.put(c.id(), now.resolve(c, here)));
        }
        Elements.changes(
                design.connections(),
                after.connections(),
                (a, b) -> patches.put(Identified.idOf(a, b), b == null ? Optional.empty() : now.resolve(b, here)));
        return patches;
    }

    private boolean containersMoved(Design after) {
        boolean[] moved = {false};
        Elements.changes(design.resources(), after.resources(), (a, b) -> moved[0] |= containerMoved(a, b));
        return moved[0];
    }

    /// What is absent is told of a container by its id, its placement's key and what it stands in.
    private static boolean containerMoved(@Nullable Resource before, @Nullable Resource after) {
        boolean was = before != null && before.kind().container();
        boolean is = after != null && after.kind().container();
        if (before == null || after == null || was != is) {
            return was || is;
        }
        Placement from = before.place();
        Placement to = after.place();
        return is && !(from.in().equals(to.in()) && from.key().equals(to.key()));
    }

    private static Set<String> comeOrGone(Elements<Resource> before, Elements<Resource> after) {
        var ids = new HashSet<String>();
        Elements.changes(before, after, (a, b) -> {
            if (a == null || b == null) {
                ids.add(Identified.idOf(a, b));
            }
        });
        return ids;
    }

    public Design design() {
        return design;
    }

    public Environment environment() {
        return environment;
    }

    public Settings settings() {
        return settings;
    }

    public Elements<Resource> resources() {
        return resources;
    }

    public Elements<Connection> connections() {
        return connections;
    }

    /// What is reckoned about elements from the rest of the design, by element id: figures such as the requests that
    /// traffic brings. Weaker than anything set, stronger than defaults; empty unless [#withDerived] was asked.
    public Keyed<Values> derived() {
        return derived;
    }

    /// What is derived about one element; [Values#NONE] if nothing is.
    public Values derived(String element) {
        return derived.isEmpty() ? Values.NONE : derived.getOrDefault(element, Values.NONE);
    }

    /// The same deployment with other derived values.
    public Deployment withDerived(Keyed<Values> values) {
        return values == derived ? this : new Deployment(design, environment, layers, resources, connections, values);
    }

    public Elements<SecurityGroup> groups() {
        return design.groups();
    }

    /// The resource as it is here; empty if it is absent.
    public Optional<Resource> find(String resource) {
        return resources.find(resource);
    }

    /// True if the placement is present here.
    public boolean has(PlacementRef ref) {
        return find(ref.resource()).flatMap(r -> r.placement(ref.key())).isPresent();
    }

    /// The innermost container around a placement that has the trait, looking through groups and frames.
    public Optional<Resource> around(Placement placement, Trait trait) {
        Optional<Resource> next = placement.in().flatMap(resources::find);
        while (next.isPresent() && !next.get().has(trait)) {
            next = next.get().place().in().flatMap(resources::find);
        }
        return next;
    }

    /// The zone of the subnet around a placement; empty outside subnets.
    public Optional<String> zone(Placement placement) {
        return around(placement, Trait.SUBNET).flatMap(s -> s.find(Networking.ZONE));
    }

    /// The tier of the subnet around a placement; empty outside subnets.
    public Optional<String> tier(Placement placement) {
        return around(placement, Trait.SUBNET).flatMap(s -> s.find(Networking.TIER));
    }
}
