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
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one deployment into a flowchart.
final class FlowchartWriter {
    /// Where an edge starts and ends in the order of nodes, and which of several parallel ones it is.
    private record Ends(int from, int to, int parallel) implements Comparable<Ends> {
        private static final Comparator<Ends> ORDER =
                Comparator.comparingInt(Ends::from).thenComparingInt(Ends::to).thenComparingInt(Ends::parallel);

        @Override
        public int compareTo(Ends other) {
            return ORDER.compare(this, other);
        }
    }

    /// A placement that is drawn: its rank among nodes, and the id that edges use.
    private record Node(int rank, String end) {}

    private final Deployment deployment;
    private final Flowchart chart;
    private final NodeIds ids;
    private final Contents contents;
    private final List<Wire> wires;
    private final Set<String> joined = new HashSet<>();
    private final Map<PlacementRef, Node> drawn = new HashMap<>();

    FlowchartWriter(Deployment deployment, Flowchart chart, String idPrefix) {
        this.deployment = deployment;
        this.chart = chart;
        this.ids = new NodeIds(deployment.design(), idPrefix);
        this.contents = Contents.of(deployment);
        this.wires = Wires.of(deployment);
        deployment.connections().forEach(c -> {
            joined.add(c.from());
            joined.add(c.to());
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
            var ends = new Ends(node(wire.from()).rank(), node(wire.to()).rank(), loop ? 0 : ++parallel);
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

    /// Mermaid fails on many edges to a subgraph, so a node in it stands for a container that is not empty.
    private void item(Item item) {
        List<Item> inside = contents.in(item);
        Style style = Style.of(item.resource());
        String id = ids.of(item.ref());
        if (inside.isEmpty()) {
            drawn.put(item.ref(), new Node(drawn.size(), id));
            chart.node(id, Shape.of(item.resource()), label(item, "<br/>"), style);
            return;
        }
        chart.open(id, label(item, " "), style);
        if (joined.contains(item.resource().id())) {
            drawn.put(item.ref(), new Node(drawn.size(), ids.inside(item.ref())));
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

    private Node node(PlacementRef end) {
        return Objects.requireNonNull(drawn.get(end));
    }

    private void edge(List<Wire> together) {
        boolean dotted = true;
        var labels = new StringJoiner(", ");
        for (Wire wire : together) {
            Optional<Connection> connection = deployment.connections().find(wire.connection());
            dotted &= connection.map(c -> c.kind().dotted()).orElse(true);
            String label = connection.map(Caption::of).orElse("Replication");
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        Wire wire = together.getFirst();
        chart.edge(
                node(wire.from()).end(),
                dotted,
                MermaidText.label(labels.toString()),
                node(wire.to()).end());
    }
}
