package dev.skydraft.change.merge;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Property;
import java.util.List;
import java.util.Optional;

/// Merges resources with their placements, connections and security groups, field by field.
///
/// @param designs for the names of what elements refer to
record ElementMerge(Ledger ledger, Three<Design> designs) {

    Elements<Resource> resources() {
        return designs.map(Design::resources)
                .settled()
                .orElseGet(() -> Elements.of(
                        ledger.keyed(designs.map(Design::resources), Resource::id, Resource::name, this::resource)));
    }

    Elements<Connection> connections() {
        return designs.map(Design::connections)
                .settled()
                .orElseGet(() -> Elements.of(
                        ledger.keyed(designs.map(Design::connections), Connection::id, this::name, this::connection)));
    }

    Elements<SecurityGroup> groups() {
        return designs.map(Design::groups)
                .settled()
                .orElseGet(() -> Elements.of(ledger.keyed(
                        designs.map(Design::groups), SecurityGroup::id, SecurityGroup::name, this::group)));
    }

    private Resource resource(Three<Resource> three) {
        String name = three.ours().name();
        return new Resource(
                three.ours().id(),
                ledger.one(name + ", kind", three.map(Resource::kind), kind -> kind.label()),
                ledger.one(name + ", name", three.map(Resource::name), Wording::quoted),
                ledger.members(name + ", security groups", three.map(Resource::groups)),
                ledger.members(name + ", tags", three.map(Resource::tags)),
                ledger.values(
                        name,
                        three.map(Resource::values),
                        id -> label(three.ours().kind().property(id), id)),
                placements(three.ours().id(), name, three.map(Resource::at)),
                ledger.values(name, three.map(Resource::extra), id -> id));
    }

    /// A resource stands somewhere: where the sides took out all its placements between them, ours stay.
    private List<Placement> placements(String id, String name, Three<List<Placement>> three) {
        List<Placement> merged = three.settled()
                .orElseGet(() -> ledger.keyed(
                        three, Placement::key, p -> name + ", placement " + p.key(), each -> placement(name, each)));
        if (merged.isEmpty()) {
            ledger.note(id, name + ", placements", three.ours().size() + " kept", "the others");
            return three.ours();
        }
        return merged;
    }

    private Placement placement(String name, Three<Placement> three) {
        Place place = ledger.one(name + ", place", three.map(Place::of), this::words);
        Extent extent = ledger.one(name + ", size", three.map(Extent::of), Extent::words);
        return new Placement(
                three.ours().key(),
                place.in(),
                new Bounds(place.x(), place.y(), extent.w(), extent.h()),
                ledger.one(name + ", drawing order", three.map(Placement::z), String::valueOf),
                ledger.one(name + ", lock", three.map(Placement::locked), locked -> locked ? "locked" : "not locked"),
                ledger.values(name, three.map(Placement::extra), id -> id));
    }

    /// Where a box stands; its corner means nothing without the container that it is relative to.
    private record Place(Optional<String> in, int x, int y) {
        static Place of(Placement placement) {
            return new Place(
                    placement.in(), placement.bounds().x(), placement.bounds().y());
        }
    }

    private String words(Place place) {
        Optional<Resource> container = place.in()
                .flatMap(id -> designs.ours().find(id).or(() -> designs.theirs().find(id)));
        return "%d, %d %s".formatted(place.x(), place.y(), Wording.in(container));
    }

    private record Extent(int w, int h) {
        static Extent of(Placement placement) {
            return new Extent(placement.bounds().w(), placement.bounds().h());
        }

        static String words(Extent extent) {
            return extent.w + " x " + extent.h;
        }
    }

    private Connection connection(Three<Connection> three) {
        String name = name(three.ours());
        return new Connection(
                three.ours().id(),
                ledger.one(name + ", kind", three.map(Connection::kind), kind -> kind.label()),
                ledger.one(name + ", from", three.map(Connection::from), this::resourceName),
                ledger.one(name + ", to", three.map(Connection::to), this::resourceName),
                ledger.one(name + ", name", three.map(Connection::name), Wording::quoted),
                ledger.values(
                        name,
                        three.map(Connection::values),
                        id -> label(three.ours().kind().property(id), id)),
                ledger.one(name + ", line", three.map(Connection::via), via -> via.isEmpty() ? "straight" : "bent"),
                ledger.values(name, three.map(Connection::extra), id -> id));
    }

    private SecurityGroup group(Three<SecurityGroup> three) {
        String name = three.ours().name();
        return new SecurityGroup(
                three.ours().id(),
                ledger.one(name + ", name", three.map(SecurityGroup::name), Wording::quoted),
                ledger.one(name + ", network", three.map(SecurityGroup::network), this::resourceName),
                ledger.members(name + ", rules", three.map(SecurityGroup::rules)),
                ledger.values(name, three.map(SecurityGroup::extra), id -> id));
    }

    private String name(Connection connection) {
        return connection.name().isEmpty()
                ? resourceName(connection.from()) + " to " + resourceName(connection.to())
                : connection.name();
    }

    /// By the names on our side, else on theirs.
    String resourceName(String id) {
        return designs.ours()
                .find(id)
                .or(() -> designs.theirs().find(id))
                .map(Resource::name)
                .orElse(id);
    }

    /// How a value of an element, by its id, reads to the user.
    String valueLabel(String element, String value) {
        return designs.ours()
                .element(element)
                .or(() -> designs.theirs().element(element))
                .map(found -> switch (found) {
                    case Resource r -> label(r.kind().property(value), value);
                    case Connection c -> label(c.kind().property(value), value);
                    case SecurityGroup _ -> value;
                })
                .orElse(value);
    }

    private static String label(Optional<Property<?>> property, String id) {
        return property.map(Property::label).orElse(id);
    }
}
