package dev.skydraft.export;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Container;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Host;
import dev.skydraft.catalog.Volume;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a text format writes into a box: the resource's name and a few facts that tell it from its neighbours.
///
/// @param name the resource's name, or what it is where it has none
/// @param details short lines below it: address block, service, size, tasks, role
public record Caption(String name, List<String> details) {
    private static final Set<Property<?>> SHOWN = Set.of(
            Networking.CIDR,
            Scaling.DESIRED,
            Database.SIZE,
            Host.SIZE,
            Container.IMAGE,
            Volume.PATH,
            Drawing.NOTE_TEXT);

    /// What is shown of each kind, in the inspector's order.
    private static final Map<ResourceKind, List<Property<?>>> SHOWN_BY_KIND =
            Catalog.KINDS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Caption::shown));

    /// The words of services' names, of which there are few.
    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    public static Caption of(Deployment deployment, Resource resource, Placement placement) {
        Provider provider = deployment.settings().provider();
        String service = service(resource, provider);
        String name = resource.name().isBlank() ? service : resource.name();
        if (resource.has(Trait.CLOSED)) {
            return new Caption(name, List.of(resource.kind().summary().of(resource.values(), provider)));
        }
        var details = new ArrayList<String>();
        if (!resource.kind().container() && !resource.has(Trait.DRAWING) && !says(name, service)) {
            details.add(service);
        }
        for (Property<?> property : SHOWN_BY_KIND.getOrDefault(resource.kind(), List.of())) {
            fact(resource, property, provider).ifPresent(details::add);
        }
        role(resource, placement).ifPresent(details::add);
        return new Caption(name, List.copyOf(details));
    }

    /// A connection's name, protocol and port: "orders TCP 5432"; what it is where nothing is set and it is no traffic.
    public static String of(Connection connection) {
        var words = new StringJoiner(" ");
        if (!connection.name().isBlank()) {
            words.add(connection.name().strip());
        }
        connection.values().find(Connections.PROTOCOL).ifPresent(p -> words.add(Connections.PROTOCOL.labelOf(p)));
        connection.values().find(Connections.PORT).ifPresent(p -> words.add(p.toString()));
        String label = words.toString();
        boolean plain = !label.isEmpty() || connection.kind().equals(Connections.TRAFFIC);
        return plain ? label : connection.kind().label();
    }

    private static List<Property<?>> shown(ResourceKind kind) {
        return kind.properties().stream().filter(SHOWN::contains).toList();
    }

    private static String service(Resource resource, Provider provider) {
        boolean foreign = resource.kind().equals(Cdn.KIND)
                && resource.values().get(Cdn.VENDOR).equals(Cdn.CLOUDFLARE);
        return foreign ? resource.kind().label() : resource.kind().nameOn(provider);
    }

    /// "RDS PostgreSQL" says "RDS for PostgreSQL".
    private static boolean says(String name, String service) {
        for (String word : WORDS.computeIfAbsent(service, s -> List.of(s.split(" ", -1)))) {
            if (!word.equals("for") && !contains(name, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String name, String word) {
        for (int at = 0; at <= name.length() - word.length(); at++) {
            if (name.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> fact(Resource resource, Property<?> property, Provider provider) {
        if (property instanceof Size size) {
            return resource.find(size)
                    .flatMap(size.table()::find)
                    .flatMap(row -> row.on(provider))
                    .map(SizeTable.Offer::name);
        }
        if (property == Scaling.DESIRED) {
            return resource.find(Scaling.DESIRED)
                    .map(n -> tasks(n, resource.at().size()));
        }
        return text(resource, property).filter(text -> !text.isBlank());
    }

    private static <T> Optional<String> text(Resource resource, Property<T> property) {
        return resource.find(property).map(property::format);
    }

    /// Desired tasks are a sum over all placements, which the words say.
    private static String tasks(long desired, int placements) {
        return (desired == 1 ? "1 task" : desired + " tasks") + (placements > 1 ? " in total" : "");
    }

    /// The only placement of a database is nothing but the database.
    private static Optional<String> role(Resource resource, Placement placement) {
        boolean alone = resource.at().size() == 1;
        return switch (placement.role()) {
            case PRIMARY -> alone ? Optional.empty() : Optional.of("Primary");
            case STANDBY -> Optional.of("Standby");
            case MEMBER -> Optional.empty();
        };
    }
}
