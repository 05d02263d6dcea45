package dev.skydraft;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Bending;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Element;
import dev.skydraft.design.Environment;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Wire;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Random changes of a design, the same for the same seed: everything that an editor can do to the model, whether or
/// not a catalogue would allow it. Every result can be drawn.
public final class RandomEdits {
    private final Random random;
    private final List<UnaryOperator<Design>> edits = List.of(
            this::addContainer,
            this::addResource,
            this::addResource,
            this::remove,
            this::moveResource,
            this::moveContainer,
            this::addPlacement,
            this::removePlacement,
            this::setValue,
            this::setValue,
            this::rename,
            this::changeKind,
            this::connect,
            this::connect,
            this::reconnect,
            this::setConnectionValue,
            this::bend,
            this::override,
            this::override,
            this::presence,
            this::presence,
            this::settings,
            this::addEnvironment,
            this::removeEnvironment,
            this::addGroup);

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    /// A design after that many changes of an empty one.
    public static Design design(long seed, int changes) {
        var edits = new RandomEdits(seed);
        Design design = Design.empty("Random " + seed);
        for (int i = 0; i < changes; i++) {
            design = edits.next(design);
        }
        return design;
    }

    /// The design after one more change.
    public Design next(Design design) {
        while (true) {
            Design changed = pick(edits).apply(design);
            try {
                if (!changed.equals(design)) {
                    return Drawable.require(changed);
                }
            } catch (InvalidDesign e) {
                // Another change will do.
            }
        }
    }

    private Design addContainer(Design design) {
        return add(design, kind(true), 1);
    }

    private Design addResource(Design design) {
        return add(design, kind(false), 1 + random.nextInt(3));
    }

    private Design add(Design design, ResourceKind kind, int placements) {
        Resource resource = Resource.of(design.freeId(kind.label()), kind, kind.label(), place(design, "primary"));
        for (int i = 1; i < placements; i++) {
            resource = resource.with(place(design, i == 1 ? "standby" : "k" + i));
        }
        return design.with(resource);
    }

    private Design remove(Design design) {
        return any(elements(design)).map(e -> without(design, e.id())).orElse(design);
    }

    /// Takes an element out, with what stands in it, starts or ends at it, or belongs to it.
    public static Design without(Design design, String id) {
        Design rest = design.withResources(design.resources().without(id))
                .withConnections(design.connections().keep(c -> !c.id().equals(id) && !c.touches(id)))
                .withGroups(design.groups()
                        .keep(g -> !g.id().equals(id) && !g.network().equals(id)))
                .withEnvironments(
                        design.environments().stream().map(e -> e.without(id)).toList());
        List<Resource> inside = rest.resources().stream()
                .filter(r -> r.at().stream().anyMatch(p -> p.isIn(id)))
                .toList();
        for (Resource resource : inside) {
            List<Placement> left =
                    resource.at().stream().filter(p -> !p.isIn(id)).toList();
            rest = left.isEmpty() ? without(rest, resource.id()) : rest.with(resource.withAt(left));
        }
        return rest;
    }

    private Design moveResource(Design design) {
        return onResource(design, r -> r.withPlacement(pick(r.at()).key(), p -> p.withIn(container(design))));
    }

    private Design moveContainer(Design design) {
        return any(containers(design))
                .map(r -> r.withPlacement(r.place().key(), p -> p.withIn(container(design))))
                .map(design::with)
                .orElse(design);
    }

    private Design addPlacement(Design design) {
        return onResource(design, r -> r.with(place(design, "k" + random.nextInt(100))));
    }

    private Design removePlacement(Design design) {
        return onResource(design, r -> r.at().size() < 2 ? r : r.withAt(r.at().subList(1, r.at().size())));
    }

    private Design setValue(Design design) {
        return onResource(design, r -> r.withValues(set(r.values(), r.kind().properties())));
    }

    private Design rename(Design design) {
        return onResource(design, r -> r.withName("Name " + random.nextInt(1000)));
    }

    private Design changeKind(Design design) {
        ResourceKind kind = pick(Catalog.KINDS);
        return onResource(
                design,
                r -> new Resource(r.id(), kind, r.name(), r.groups(), r.tags(), Values.NONE, r.at(), Values.NONE));
    }

    private Design connect(Design design) {
        return ends(design)
                .map(c -> design.with(c.withId(design.freeId(c.from() + " " + c.to()))))
                .orElse(design);
    }

    private Design reconnect(Design design) {
        return any(design.connections())
                .flatMap(c -> ends(design).map(other -> design.with(c.withEnds(other.from(), other.to()))))
                .orElse(design);
    }

    private Design setConnectionValue(Design design) {
        return any(design.connections())
                .map(c -> design.with(c.withValues(set(c.values(), c.kind().properties()))))
                .orElse(design);
    }

    private Design bend(Design design) {
        return any(design.connections())
                .map(c -> new Wire(c.id(), placement(design, c.from()), placement(design, c.to())))
                .map(wire -> Bending.bend(design, wire, random.nextBoolean(), at()))
                .orElse(design);
    }

    private PlacementRef placement(Design design, String resource) {
        return pick(Places.refs(design.resources().get(resource)).toList());
    }

    private List<Integer> at() {
        return random.ints(1 + random.nextInt(3), -400, 400).boxed().toList();
    }

    private Design override(Design design) {
        return any(design.resources())
                .map(r -> onEnvironment(
                        design,
                        e -> e.withOverride(
                                r.id(), set(e.override(r.id()), r.kind().properties()))))
                .orElse(design);
    }

    private Design presence(Design design) {
        Boolean here = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextInt(3) == 0);
        return any(elements(design))
                .map(e -> e instanceof Resource r && random.nextBoolean()
                        ? r.id() + "/" + pick(r.at()).key()
                        : e.id())
                .map(ref -> onEnvironment(design, e -> e.withPresent(ref, here)))
                .orElse(design);
    }

    private Design settings(Design design) {
        return onEnvironment(design, e -> e.withSettings(set(e.settings(), Settings.ALL)));
    }

    private Design addEnvironment(Design design) {
        var more = new ArrayList<>(design.environments());
        String base = pick(design.environments()).id();
        more.add(Environment.basedOn(base, "e" + random.nextInt(1000), "Environment"));
        return more.size() > 5 ? design : design.withEnvironments(more);
    }

    private Design removeEnvironment(Design design) {
        Environment gone = pick(design.environments());
        return design.withEnvironments(design.environments().stream()
                .filter(e -> e != gone || e == design.root())
                .toList());
    }

    private Design addGroup(Design design) {
        return any(containers(design).filter(r -> r.has(Trait.NETWORK)))
                .map(r -> new SecurityGroup(design.freeId("Group"), "Group", r.id(), List.of(), Values.NONE))
                .map(design::with)
                .orElse(design);
    }

    private Optional<Connection> ends(Design design) {
        return any(design.resources())
                .map(from -> Connection.of(
                        "",
                        pick(Catalog.CONNECTION_KINDS),
                        from.id(),
                        pick(design.resources()).id()));
    }

    private Design onResource(Design design, UnaryOperator<Resource> change) {
        return any(design.resources()).map(change).map(design::with).orElse(design);
    }

    private Design onEnvironment(Design design, UnaryOperator<Environment> change) {
        return design.withEnvironment(pick(design.environments()).id(), change);
    }

    private Values set(Values values, List<Property<?>> properties) {
        return properties.isEmpty() ? values : RandomValues.with(values, pick(properties), random);
    }

    private Placement place(Design design, String key) {
        var bounds = new Bounds(random.nextInt(1000), random.nextInt(1000), 100, 60);
        return Placement.onCanvas(key, bounds).withIn(container(design));
    }

    private Optional<String> container(Design design) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : any(containers(design)).map(Resource::id);
    }

    private static Stream<Resource> containers(Design design) {
        return design.resources().stream().filter(r -> r.kind().container());
    }

    private static Stream<Element> elements(Design design) {
        return Stream.of(design.resources(), design.connections(), design.groups())
                .flatMap(all -> all.stream().map(Element.class::cast));
    }

    private ResourceKind kind(boolean container) {
        return pick(
                Catalog.KINDS.stream().filter(k -> k.container() == container).toList());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(pick(list));
    }

    private <T> Optional<T> any(Stream<T> all) {
        return any(all.toList());
    }
}
