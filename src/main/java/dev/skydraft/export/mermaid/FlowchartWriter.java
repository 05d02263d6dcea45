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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Writes one deployment into a flowchart.
final class FlowchartWriter {
    /// A placement that is drawn.
    ///
    /// @param rank where it stands among the nodes
    /// @param end the id that edges use
    /// @param edges what starts at it
    private record Node(int rank, String end, List<Edge> edges) {}

    /// @param label escaped
    private record Edge(Node to, boolean dotted, String label) {
        private static final Comparator<Edge> BY_TARGET = Comparator.comparingInt(e -> e.to().rank());

        /// Both as one: dotted only if both are, with both labels.
        Edge and(Edge other) {
            String both = label.isEmpty() || other.label.isEmpty() ? label + other.label : label + ", " + other.label;
            return new Edge(to, dotted && other.dotted, both);
        }
    }

    /// What is drawn of a connection.
    private record Bundle(List<Wire> wires, boolean dotted, String label) {}

    private final Deployment deployment;
    private final Flowchart chart;
    private final NodeIds ids;
    private final Contents contents;
    private final Set<String> joined = new HashSet<>();
    private final Map<PlacementRef, Node> drawn = new LinkedHashMap<>();

    FlowchartWriter(Deployment deployment, Flowchart chart, String idPrefix) {
        this.deployment = deployment;
        this.chart = chart;
        this.ids = new NodeIds(deployment.design(), idPrefix);
        this.contents = Contents.of(deployment);
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

    /// In the order of the nodes. No connection looks at another, so that they are expanded on all processors.
    private void edges() {
        List<Bundle> bundles =
                deployment.connections().parallelStream().map(this::bundle).toList();
        bundles.forEach(bundle -> bundle.wires().forEach(w -> edge(w, bundle.dotted(), bundle.label())));
        deployment.resources().forEach(r -> Wires.standbys(r).forEach(w -> edge(w, true, "Replication")));
        drawn.values().forEach(this::write);
    }

    private Bundle bundle(Connection connection) {
        return new Bundle(
                Wires.of(deployment, connection),
                connection.kind().dotted(),
                MermaidText.label(Caption.of(connection)));
    }

    private void edge(Wire wire, boolean dotted, String label) {
        Node from = node(wire.from());
        Node to = node(wire.to());
        var edge = new Edge(to, dotted, label);
        if (from == to) {
            loop(from.edges(), edge);
        } else {
            from.edges().add(edge);
        }
    }

    /// Mermaid draws one loop at a node, so that several become one with all labels.
    private static void loop(List<Edge> edges, Edge loop) {
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).to() == loop.to()) {
                edges.set(i, edges.get(i).and(loop));
                return;
            }
        }
        edges.add(loop);
    }

    private void write(Node from) {
        from.edges().sort(Edge.BY_TARGET);
        for (Edge edge : from.edges()) {
            chart.edge(from.end(), edge.dotted(), edge.label(), edge.to().end());
        }
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
            draw(item, id);
            chart.node(id, Shape.of(item.resource()), label(item, "<br/>"), style);
            return;
        }
        chart.open(id, label(item, " "), style);
        if (joined.contains(item.resource().id())) {
            String inner = ids.inside(item.ref());
            draw(item, inner);
            chart.node(inner, Shape.STADIUM, label(item, "<br/>"), style);
        }
        inside.forEach(this::item);
        chart.close();
    }

    private void draw(Item item, String end) {
        drawn.put(item.ref(), new Node(drawn.size(), end, new ArrayList<>()));
    }

    private String label(Item item, String separator) {
        Caption caption = Caption.of(deployment, item.resource(), item.placement());
        var label = new StringBuilder(MermaidText.label(caption.name()));
        for (String detail : caption.details()) {
            label.append(separator).append(MermaidText.label(detail));
        }
        return label.toString();
    }

    private Node node(PlacementRef end) {
        return Objects.requireNonNull(drawn.get(end));
    }
}
