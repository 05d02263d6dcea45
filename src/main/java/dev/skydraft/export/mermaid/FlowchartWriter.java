package dev.skydraft.export.mermaid;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.export.Caption;
import dev.skydraft.export.Contents;
import dev.skydraft.export.Contents.Item;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one deployment into a flowchart.
final class FlowchartWriter {
    /// Where an edge starts and ends in the order of nodes, and which of several parallel ones it is.
    private record Ends(int from, int to, int parallel) implements Comparable<Ends> {
        @Override
        public int compareTo(Ends other) {
            return Comparator.comparingInt(Ends::from)
                    .thenComparingInt(Ends::to)
                    .thenComparingInt(Ends::parallel)
                    .compare(this, other);
        }
    }

    private final Deployment deployment;
    private final Flowchart chart;
    private final NodeIds ids;
    private final Contents contents;
    private final List<Wire> wires;
    private final Set<PlacementRef> joined = new HashSet<>();
    private final Map<PlacementRef, Integer> drawn = new HashMap<>();

    FlowchartWriter(Deployment deployment, Flowchart chart, String idPrefix) {
        this.deployment = deployment;
        this.chart = chart;
        this.ids = new NodeIds(deployment.design(), idPrefix);
        this.contents = Contents.of(deployment);
        this.wires = Wires.of(deployment);
        wires.forEach(w -> {
            joined.add(w.from());
            joined.add(w.to());
        });
    }

    void write() {
        List<Item> roots = contents.roots();
        group(
                "Internet",
                "Internet",
                roots.stream().filter(FlowchartWriter::global).toList());
        roots.stream().filter(i -> !global(i) && !regional(i)).forEach(this::item);
        String provider = deployment.settings().provider().label();
        group(
                "Services",
                provider + " services",
                roots.stream().filter(FlowchartWriter::regional).toList());
        edges();
    }

    /// In the order of the nodes. Mermaid draws one loop at a node, so that several become one with all labels.
    private void edges() {
        var edges = new TreeMap<Ends, List<Wire>>();
        int parallel = 0;
        for (Wire wire : wires) {
            boolean loop = wire.from().equals(wire.to());
            var ends = new Ends(rank(wire.from()), rank(wire.to()), loop ? 0 : ++parallel);
            edges.computeIfAbsent(ends, e -> new ArrayList<>()).add(wire);
        }
        edges.values().forEach(this::edge);
    }

    /// What stands on the bare canvas outside regions, or is a region's service outside networks, is gathered in a
    /// subgraph as architecture diagrams do.
    private static boolean global(Item item) {
        return livesIn(item, Scope.GLOBAL);
    }

    private static boolean regional(Item item) {
        return livesIn(item, Scope.REGION);
    }

    private static boolean livesIn(Item item, Scope scope) {
        return !item.container()
                && !item.resource().has(Trait.DRAWING)
                && item.resource().kind().livesIn().contains(scope);
    }

    private void group(String name, String label, List<Item> items) {
        if (!items.isEmpty()) {
            chart.open(ids.group(name), MermaidText.label(label), Style.FRAME);
            items.forEach(this::item);
            chart.close();
        }
    }

    private void item(Item item) {
        drawn.put(item.ref(), drawn.size());
        List<Item> inside = contents.in(item);
        Style style = Style.of(item.resource());
        if (inside.isEmpty()) {
            chart.node(ids.of(item.ref()), Shape.of(item.resource()), label(item, "<br/>"), style);
            return;
        }
        chart.open(ids.of(item.ref()), label(item, " "), style);
        if (joined.contains(item.ref())) {
            chart.node(ids.inside(item.ref()), Shape.STADIUM, label(item, "<br/>"), style);
        }
        inside.forEach(this::item);
        chart.close();
    }

    private String label(Item item, String separator) {
        Caption caption = Caption.of(deployment, item.resource(), item.placement());
        return Stream.concat(Stream.of(caption.name()), caption.details().stream())
                .map(MermaidText::label)
                .collect(Collectors.joining(separator));
    }

    private int rank(PlacementRef end) {
        return Objects.requireNonNull(drawn.get(end));
    }

    private void edge(List<Wire> together) {
        boolean dotted = together.stream()
                .map(this::connection)
                .allMatch(c -> c.map(x -> x.kind().dotted()).orElse(true));
        String label = together.stream()
                .map(w -> connection(w).map(Caption::of).orElse("Replication"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        Wire wire = together.getFirst();
        chart.edge(end(wire.from()), dotted, MermaidText.label(label), end(wire.to()));
    }

    private Optional<Connection> connection(Wire wire) {
        return deployment.connections().find(wire.connection());
    }

    /// Mermaid fails on many edges to a subgraph, so a node in it stands for a container that is not empty.
    private String end(PlacementRef ref) {
        return contents.in(contents.find(ref)).isEmpty() ? ids.of(ref) : ids.inside(ref);
    }
}
