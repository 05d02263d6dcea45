package dev.skydraft.design;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must hold so that a design can be drawn at all: every end and container exists, ids are unique over all
/// elements, containers have one placement, and no container stands in itself. Everything else that a user may get
/// wrong is a finding.
public final class Drawable {
    private Drawable() {}

    /// @throws InvalidDesign with a sentence about the first thing that does not hold
    public static Design require(Design design) {
        var ids = new HashSet<String>();
        design.resources().forEach(r -> {
            unique(ids, r.id());
            require(design, r);
        });
        design.connections().forEach(c -> {
            unique(ids, c.id());
            require(design, c);
        });
        design.groups().forEach(g -> {
            unique(ids, g.id());
            require(design, g);
        });
        environments(design);
        views(design);
        return design;
    }

    /// The same for a design that differs from a drawable one: looks at everything when a resource has come, gone or
    /// changed its kind or place, a connection or security group has come or changed its ends, or an environment
    /// differs. Nothing else can make a drawable design undrawable.
    public static Design require(Design before, Design after) {
        boolean[] structural = {before.environments() != after.environments() || before.views() != after.views()};
        Elements.changes(before.resources(), after.resources(), (a, b) -> structural[0] |= moved(a, b));
        Elements.changes(before.connections(), after.connections(), (a, b) -> structural[0] |= joined(a, b));
        Elements.changes(before.groups(), after.groups(), (a, b) -> structural[0] |= rehomed(a, b));
        return structural[0] ? require(after) : after;
    }

    private static boolean moved(@Nullable Resource before, @Nullable Resource after) {
        return before == null
                || after == null
                || before.kind().container() != after.kind().container()
                || !places(before).equals(places(after));
    }

    private static List<Place> places(Resource resource) {
        return resource.at().stream().map(p -> new Place(p.key(), p.in())).toList();
    }

    private record Place(String key, Optional<String> in) {}

    private static boolean joined(@Nullable Connection before, @Nullable Connection after) {
        return after != null
                && (before == null
                        || !before.from().equals(after.from())
                        || !before.to().equals(after.to()));
    }

    private static boolean rehomed(@Nullable SecurityGroup before, @Nullable SecurityGroup after) {
        return after != null && (before == null || !before.network().equals(after.network()));
    }

    private static void unique(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new InvalidDesign("Two elements have the id \"" + id + "\", expected unique ids", spot(id, "id", id));
        }
    }

    private static void require(Design design, Resource resource) {
        var keys = new HashSet<String>();
        for (Placement placement : resource.at()) {
            if (!keys.add(placement.key())) {
                throw new InvalidDesign(
                        "The resource \"%s\" has two placements with the key \"%s\", expected unique keys"
                                .formatted(resource.id(), placement.key()),
                        spot(resource.id(), "key", placement.key()));
            }
            container(design, resource, placement);
        }
        // What an unknown kind is has to be left to the version that knows it.
        if (resource.kind().container()
                && resource.kind().known()
                && resource.at().size() > 1) {
            throw new InvalidDesign(
                    "The container \"%s\" has %d placements, expected one"
                            .formatted(resource.id(), resource.at().size()),
                    spot(resource.id(), "key", resource.at().getLast().key()));
        }
    }

    private static void container(Design design, Resource resource, Placement placement) {
        Optional<Resource> container = design.container(placement);
        if (placement.in().isPresent() && container.isEmpty()) {
            throw new InvalidDesign(
                    "The resource \"%s\" stands in \"%s\", which does not exist"
                            .formatted(resource.id(), placement.in().get()),
                    spot(resource.id(), "in", placement.in().get()));
        }
        if (container.isPresent() && !container.get().kind().container()) {
            throw new InvalidDesign(
                    "The resource \"%s\" stands in \"%s\", which holds no other resources"
                            .formatted(resource.id(), container.get().id()),
                    spot(resource.id(), "in", container.get().id()));
        }
        for (int depth = 0; container.isPresent(); depth++) {
            Placement place = container.get().place();
            if (depth > design.resources().size()) {
                throw new InvalidDesign(
                        "The container \"" + container.get().id() + "\" stands in itself",
                        spot(container.get().id(), "in", place.in().orElseThrow()));
            }
            container = design.container(place);
        }
    }

    private static void require(Design design, Connection connection) {
        end(design, connection, "from", connection.from());
        end(design, connection, "to", connection.to());
    }

    private static void end(Design design, Connection connection, String field, String resource) {
        if (!design.resources().has(resource)) {
            throw new InvalidDesign(
                    "The connection \"%s\" ends at \"%s\", which does not exist".formatted(connection.id(), resource),
                    spot(connection.id(), field, resource));
        }
    }

    private static void require(Design design, SecurityGroup group) {
        if (!design.resources().has(group.network())) {
            throw new InvalidDesign(
                    "The security group \"%s\" belongs to the network \"%s\", which does not exist"
                            .formatted(group.id(), group.network()),
                    spot(group.id(), "network", group.network()));
        }
    }

    private static void environments(Design design) {
        var ids = new HashSet<String>();
        for (Environment environment : design.environments()) {
            String id = environment.id();
            if (!ids.add(id)) {
                throw new InvalidDesign(
                        "Two environments have the id \"" + id + "\", expected unique ids", spot(id, "id", id));
            }
            if (design.chain(environment).getLast() != design.root()) {
                throw unrooted(design, environment);
            }
        }
    }

    private static void views(Design design) {
        var ids = new HashSet<String>();
        for (View view : design.views()) {
            String id = view.id();
            if (!ids.add(id)) {
                throw new InvalidDesign(
                        "Two views have the id \"" + id + "\", expected unique ids", spot(id, "id", id));
            }
        }
    }

    private static InvalidDesign unrooted(Design design, Environment environment) {
        String id = environment.id();
        String root = design.root().id();
        return environment
                .basedOn()
                .map(base -> new InvalidDesign(
                        "The environment \"%s\" is based on \"%s\", expected a chain that ends at the root \"%s\""
                                .formatted(id, base, root),
                        spot(id, "basedOn", base)))
                .orElseGet(() -> new InvalidDesign(
                        "The environment \"%s\" is based on none, expected one that leads to the root \"%s\""
                                .formatted(id, root),
                        spot(id, "id", id)));
    }

    private static InvalidDesign.Spot spot(String id, String field, String value) {
        return new InvalidDesign.Spot(id, field, value);
    }
}
