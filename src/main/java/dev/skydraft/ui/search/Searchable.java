package dev.skydraft.ui.search;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Element;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Tags;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a design can be searched for: all that is written on or about each of its elements in one environment, in the
/// order in which a reader meets them; connections last.
final class Searchable {
    private final List<Entry> entries;

    private record Entry(String element, String text) {}

    private Searchable(List<Entry> entries) {
        this.entries = entries;
    }

    static Searchable of(Deployment deployment) {
        var entries = new ArrayList<Entry>();
        Tags tags = Tags.of(deployment.design());
        inReadingOrder(deployment)
                .map(resource -> deployment.find(resource.id()).orElse(resource))
                .map(resource -> new Entry(resource.id(), text(deployment, tags, resource)))
                .forEach(entries::add);
        for (Connection designed : deployment.design().connections()) {
            Connection connection = deployment.connections().find(designed.id()).orElse(designed);
            entries.add(new Entry(connection.id(), text(deployment, connection)));
        }
        return new Searchable(entries);
    }

    private static Stream<Resource> inReadingOrder(Deployment deployment) {
        record Placed(Resource resource, Bounds bounds) {}
        return deployment.design().resources().stream()
                .map(r -> new Placed(r, Places.absolute(deployment.design(), r.place())))
                .sorted(Comparator.<Placed>comparingInt(p -> p.bounds().y())
                        .thenComparingInt(p -> p.bounds().x()))
                .map(Placed::resource);
    }

    /// The ids of the elements about which each word is written; none for a blank text.
    List<String> find(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(e -> words.stream().allMatch(e.text()::contains))
                        .map(Entry::element)
                        .toList();
    }

    private static String text(Deployment deployment, Tags tags, Resource resource) {
        var lines = new ArrayList<String>();
        Provider provider = deployment.settings().provider();
        lines.add(resource.kind().label());
        lines.add(resource.kind().id());
        lines.add(resource.kind().nameOn(provider));
        lines.add(resource.kind().summary().of(resource.values(), provider));
        lines.addAll(tags.of(resource));
        resource.groups().stream()
                .flatMap(id -> deployment.design().groups().find(id).stream())
                .map(Element::name)
                .forEach(lines::add);
        addValues(lines, resource.kind().properties(), resource.values());
        return text(resource, lines);
    }

    private static String text(Deployment deployment, Connection connection) {
        var lines = new ArrayList<String>();
        lines.add(connection.kind().label());
        lines.add(connection
                .kind()
                .summary()
                .of(connection.values(), deployment.settings().provider()));
        addValues(lines, connection.kind().properties(), connection.values());
        return text(connection, lines);
    }

    private static void addValues(List<String> lines, List<Property<?>> properties, Values values) {
        for (Property<?> property : properties) {
            written(property, values).forEach(lines::add);
        }
    }

    /// A value that is set, as "Port 443"; what is only a default is written nowhere.
    private static <T> Stream<String> written(Property<T> property, Values values) {
        return values.own(property).map(v -> property.label() + " " + property.format(v)).stream();
    }

    private static String text(Element element, List<String> lines) {
        lines.add(element.name());
        lines.add(element.id());
        return String.join("\n", lines).toLowerCase(Locale.ROOT);
    }
}
