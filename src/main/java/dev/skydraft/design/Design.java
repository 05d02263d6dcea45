package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The document: the union of everything that any environment has. An immutable value.
///
/// @param environments at least one; the first is the root
/// @param views in the order of their tabs; [View#ALL] is first where something is collapsed in it, and left out
/// otherwise
/// @param extra fields of the file that this version does not know
public record Design(
        String name,
        Elements<Resource> resources,
        Elements<Connection> connections,
        Elements<SecurityGroup> groups,
        List<Environment> environments,
        List<View> views,
        Values extra) {

    public Design {
        environments = List.copyOf(environments);
        views = List.copyOf(views);
        if (environments.isEmpty()) {
            throw new InvalidDesign("A design needs a first environment that is based on no other");
        }
        Environment first = environments.getFirst();
        first.basedOn().ifPresent(base -> {
            throw new InvalidDesign(
                    "The first environment \"%s\" is based on \"%s\", expected it to be based on no other"
                            .formatted(first.id(), base),
                    new InvalidDesign.Spot(first.id(), "basedOn", base));
        });
    }

    /// A new document: nothing drawn, and `prod` as its only environment.
    public static Design empty(String name) {
        return new Design(
                name,
                Elements.none(),
                Elements.none(),
                Elements.none(),
                List.of(Environment.root("prod", "prod")),
                List.of(),
                Values.NONE);
    }

    public Environment root() {
        return environments.getFirst();
    }

    public Optional<Environment> findEnvironment(String id) {
        return environments.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// @throws InvalidDesign if there is no such environment; the message lists those that exist
    public Environment environment(String id) {
        return findEnvironment(id)
                .orElseThrow(() -> new InvalidDesign("There is no environment \"%s\", expected one of %s"
                        .formatted(id, String.join(", ", environmentIds()))));
    }

    /// In the order of environments, the root's first.
    public List<String> environmentIds() {
        return environments.stream().map(Environment::id).toList();
    }

    /// The view with that id; [View#ALL] where the design says nothing about it.
    public Optional<View> view(String id) {
        Optional<View> stated = views.stream().filter(v -> v.id().equals(id)).findFirst();
        return stated.isEmpty() && id.equals(View.ALL.id()) ? Optional.of(View.ALL) : stated;
    }

    /// The views in the order of their tabs, [View#ALL] first.
    public List<View> tabs() {
        return Stream.concat(view(View.ALL.id()).stream(), views.stream().filter(v -> !v.isAll()))
                .toList();
    }

    /// The environment and what it is based on, strongest first, the root last.
    public List<Environment> chain(Environment environment) {
        var chain = new ArrayList<Environment>();
        Optional<Environment> next = Optional.of(environment);
        while (next.isPresent() && chain.size() <= environments.size()) {
            chain.add(next.get());
            next = next.get().basedOn().flatMap(this::findEnvironment);
        }
        return chain;
    }

    public Optional<Resource> find(String resource) {
        return resources.find(resource);
    }

    /// The resource, connection or security group with that id.
    public Optional<Element> element(String id) {
        return Stream.<Elements<? extends Element>>of(resources, connections, groups)
                .flatMap(all -> all.find(id).stream())
                .<Element>map(e -> e)
                .findFirst();
    }

    /// True if an element has the id already: resources, connections and security groups share one space of ids.
    public boolean hasId(String id) {
        return resources.has(id) || connections.has(id) || groups.has(id);
    }

    /// The container of a placement; empty on the bare canvas.
    public Optional<Resource> container(Placement placement) {
        return placement.in().flatMap(resources::find);
    }

    /// The container of a placement and the containers around it, innermost first.
    public List<Resource> around(Placement placement) {
        var around = new ArrayList<Resource>();
        Optional<Resource> next = container(placement);
        while (next.isPresent()) {
            around.add(next.get());
            next = container(next.get().place());
        }
        return around;
    }

    /// The placements that stand directly in a container, in the order of ids and keys.
    public List<PlacementRef> contents(String container) {
        return resources.stream()
                .flatMap(
                        r -> r.at().stream().filter(p -> p.isIn(container)).map(p -> new PlacementRef(r.id(), p.key())))
                .toList();
    }

    public Design withName(String newName) {
        return new Design(newName, resources, connections, groups, environments, views, extra);
    }

    public Design withResources(Elements<Resource> all) {
        return all == resources ? this : new Design(name, all, connections, groups, environments, views, extra);
    }

    public Design withConnections(Elements<Connection> all) {
        return all == connections ? this : new Design(name, resources, all, groups, environments, views, extra);
    }

    public Design withGroups(Elements<SecurityGroup> all) {
        return all == groups ? this : new Design(name, resources, connections, all, environments, views, extra);
    }

    public Design withEnvironments(List<Environment> all) {
        return same(all, environments) ? this : new Design(name, resources, connections, groups, all, views, extra);
    }

    public Design withViews(List<View> all) {
        return all.equals(views) ? this : new Design(name, resources, connections, groups, environments, all, extra);
    }

    /// By identity: to compare every override of two environments takes longer than what this spares.
    private static boolean same(List<Environment> some, List<Environment> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    /// Adds or replaces one element.
    public Design with(Element element) {
        return switch (element) {
            case Resource r -> withResources(resources.with(r));
            case Connection c -> withConnections(connections.with(c));
            case SecurityGroup g -> withGroups(groups.with(g));
        };
    }

    /// Changes the resource with that id, if there is one.
    public Design withResource(String id, UnaryOperator<Resource> change) {
        return find(id).map(r -> with(change.apply(r))).orElse(this);
    }

    /// Changes the environment with that id, if there is one.
    public Design withEnvironment(String id, UnaryOperator<Environment> change) {
        return withEnvironments(environments.stream()
                .map(e -> e.id().equals(id) ? change.apply(e) : e)
                .toList());
    }

    /// An id that no element has: the slug of a name, with a number behind it where it is taken.
    public String freeId(String wantedName) {
        return Slug.free(Slug.of(wantedName), this::hasId);
    }

    /// The ids of all elements that differ between two versions.
    public static Set<String> touched(Design before, Design after) {
        var ids = new TreeSet<String>();
        Elements.changes(before.resources, after.resources, (a, b) -> ids.add(Identified.idOf(a, b)));
        Elements.changes(before.connections, after.connections, (a, b) -> ids.add(Identified.idOf(a, b)));
        Elements.changes(before.groups, after.groups, (a, b) -> ids.add(Identified.idOf(a, b)));
        return ids;
    }
}
