package dev.skydraft.design;

import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import java.util.Optional;
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

    private Deployment(
            Design design,
            Environment environment,
            Layers layers,
            Elements<Resource> resources,
            Elements<Connection> connections) {
        this.design = design;
        this.environment = environment;
        this.layers = layers;
        this.settings = Settings.of(layers.settings());
        this.resources = resources;
        this.connections = connections;
    }

    /// @throws InvalidDesign if the design has no such environment
    public static Deployment of(Design design, String environmentId) {
        Environment environment = design.environment(environmentId);
        var layers = new Layers(design, environment);
        Elements<Resource> resources = design.resources().map(layers::resolve);
        Elements<Connection> connections = design.connections().map(c -> layers.resolve(c, resources));
        return new Deployment(design, environment, layers, resources, connections);
    }

    /// The same environment of a changed design: always equal to [#of(Design, String)], and cheap where only a few
    /// elements changed and no container came, went or moved.
    public Deployment next(Design after) {
        if (after == design) {
            return this;
        }
        if (after.environments() != design.environments() || containersMoved(after)) {
            return of(after, environment.id());
        }
        Elements<Resource> here = resources.patched(design.resources(), after.resources(), layers::resolve);
        boolean sameEnds = sameIds(resources, here);
        Elements<Connection> links = sameEnds
                ? connections.patched(design.connections(), after.connections(), c -> layers.resolve(c, here))
                : after.connections().map(c -> layers.resolve(c, here));
        return new Deployment(after, environment, layers, here, links);
    }

    private boolean containersMoved(Design after) {
        boolean[] moved = {false};
        Elements.changes(design.resources(), after.resources(), (a, b) -> moved[0] |= containerMoved(a, b));
        return moved[0];
    }

    private static boolean containerMoved(@Nullable Resource before, @Nullable Resource after) {
        if (before == null || after == null) {
            Resource only = before == null ? after : before;
            return only != null && only.kind().container();
        }
        return after.kind().container()
                && !before.place().in().equals(after.place().in());
    }

    private static boolean sameIds(Elements<Resource> before, Elements<Resource> after) {
        boolean[] same = {true};
        Elements.changes(before, after, (a, b) -> same[0] &= a != null && b != null);
        return same[0];
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

    public Elements<SecurityGroup> groups() {
        return design.groups();
    }

    public Optional<Resource> find(String resource) {
        return resources.find(resource);
    }

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
