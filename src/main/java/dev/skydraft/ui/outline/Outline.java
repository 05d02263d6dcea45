package dev.skydraft.ui.outline;

import dev.skydraft.change.Places;
import dev.skydraft.check.Finding;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A design as a tree: what stands in what, each placement in its container, from top to bottom and left to right; and
/// below each placement the connections of its resource. What is absent in the environment shown is there too, and says
/// so.
final class Outline {
    private final OutlineWords words;
    private final Map<Optional<String>, List<Entry>> contents = new HashMap<>();

    private record Entry(Resource resource, Placement placement) {
        static final Comparator<Entry> READING_ORDER = Comparator.<Entry>comparingInt(
                        e -> e.placement().bounds().y())
                .thenComparingInt(e -> e.placement().bounds().x())
                .thenComparing(e -> e.resource().id());

        PlacementRef ref() {
            return new PlacementRef(resource.id(), placement.key());
        }
    }

    private Outline(Deployment deployment, OutlineWords words, Predicate<PlacementRef> shown) {
        this.words = words;
        for (Resource resource : deployment.design().resources()) {
            for (Placement placement : resource.at()) {
                var entry = new Entry(resource, placement);
                if (shown.test(entry.ref())) {
                    contents.computeIfAbsent(placement.in(), _ -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        contents.values().forEach(entries -> entries.sort(Entry.READING_ORDER));
    }

    /// @param findings of the environment shown
    /// @param filter only what says that is shown, with the containers around it; everything where it is blank
    static Outline of(Deployment deployment, List<Finding> findings, String filter) {
        var words = new OutlineWords(deployment, findings);
        if (filter.isBlank()) {
            return new Outline(deployment, words, _ -> true);
        }
        return new Outline(deployment, words, found(deployment, words, filter.strip())::contains);
    }

    private static Set<PlacementRef> found(Deployment deployment, OutlineWords words, String filter) {
        String text = filter.toLowerCase(Locale.ROOT);
        var found = new HashSet<PlacementRef>();
        for (Resource resource : deployment.design().resources()) {
            for (Placement placement : resource.at()) {
                if (words.place(resource, placement).says(text)) {
                    found.add(new PlacementRef(resource.id(), placement.key()));
                    deployment.design().around(placement).forEach(c -> found.add(Places.first(c)));
                }
            }
        }
        return found;
    }

    /// What stands on the bare canvas.
    List<OutlineRow> roots() {
        return inside(Optional.empty()).toList();
    }

    /// What stands in a line's container, then the connections of its resource.
    List<OutlineRow> children(OutlineRow row) {
        return below(row).toList();
    }

    /// The first of them, without asking for the words of the others.
    Optional<OutlineRow> firstChild(OutlineRow row) {
        return below(row).findFirst();
    }

    private Stream<OutlineRow> below(OutlineRow row) {
        return switch (row.key()) {
            case OutlineRow.Key.Link _ -> Stream.empty();
            case OutlineRow.Key.Place(PlacementRef ref) ->
                Stream.concat(row.container() ? inside(Optional.of(ref.resource())) : Stream.empty(), links(ref));
        };
    }

    private Stream<OutlineRow> inside(Optional<String> container) {
        return contents.getOrDefault(container, List.of()).stream()
                .map(entry -> words.place(entry.resource(), entry.placement()));
    }

    private Stream<OutlineRow> links(PlacementRef at) {
        List<Connection> links = words.links(at.resource());
        return links.stream().map(connection -> words.link(at, connection));
    }
}
