package dev.skydraft.export.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.Golden;
import dev.skydraft.RandomDesigns;
import dev.skydraft.Samples;
import dev.skydraft.TaskFlow;
import dev.skydraft.WeirdNames;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.export.Caption;
import dev.skydraft.export.Contents;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MermaidExporterTest {
    private static final List<String> SYNTHETIC = List.of("Internet", "Services");

    @ParameterizedTest
    @MethodSource("dev.skydraft.Samples#deployments")
    void samplesAreDrawnAsReviewed(Samples.Sample sample) {
        Golden.check("export/" + sample + ".mmd", write(Request.of(sample.design(), sample.environment())));
    }

    @Test
    void severalEnvironmentsStandSideBySideInOneFlowchart() {
        Golden.check("export/taskflow-both.mmd", write(Request.of(TaskFlow.DESIGN, "prod", "dev")));
    }

    @Test
    void theDirectionCanBeChosen() {
        var request = Request.of(Design.empty("Empty")).with(Values.NONE.with(MermaidExporter.DIRECTION, "LR"));
        assertEquals("flowchart LR\n", write(request));
    }

    @Test
    void anUnknownEnvironmentIsNamedWithThoseThatExist() {
        var request = Request.of(Design.empty("Empty"), "stage");
        assertEquals(
                "There is no environment \"stage\", expected one of prod",
                assertThrows(InvalidDesign.class, () -> write(request)).getMessage());
    }

    @Test
    void noNameBreaksALabelOrStartsAnything() {
        Designs designs = Designs.named("Weird");
        for (int i = 0; i < WeirdNames.ALL.size(); i++) {
            designs.add("n" + i, Users.KIND).called("x" + WeirdNames.ALL.get(i));
        }
        Map<String, String> labels =
                FlowchartReader.read(write(Request.of(designs.build()))).labels();
        Map<String, String> expected = IntStream.range(0, WeirdNames.ALL.size())
                .boxed()
                .collect(Collectors.toMap(i -> "r_n" + i, i -> shown("x" + WeirdNames.ALL.get(i)) + "\nUsers"));
        labels.remove("Internet");
        assertEquals(new TreeMap<>(expected), labels);
    }

    @Test
    void aStoreIsACylinderAndItsStandbyHangsOnADottedEdge() {
        Design design = Designs.named("Stores")
                .add("db", Database.KIND, "primary", "standby")
                .build();
        var chart = FlowchartReader.read(write(Request.of(design)));
        assertEquals(Map.of("r_db__primary", "[(", "r_db__standby", "[("), chart.shapes());
        assertEquals(
                List.of(new FlowchartReader.Edge("r_db__primary", true, "Replication", "r_db__standby")),
                chart.edges());
    }

    static Stream<Deployment> deployments() {
        return Stream.concat(
                Samples.deployments().map(Samples.Sample::deployment),
                IntStream.range(0, 200)
                        .mapToObj(seed -> Deployment.of(RandomDesigns.of(seed), seed % 2 == 0 ? "prod" : "dev")));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void nodesSubgraphsAndEdgesAreTheDesigns(Deployment deployment) {
        var chart = FlowchartReader.read(
                write(Request.of(deployment.design(), deployment.environment().id())));
        var reading = new Reading(deployment);
        assertEquals(reading.parents(), reading.ofTheDesign(top(chart.parents())));
        assertEquals(reading.labels(), reading.ofTheDesign(chart.labels()));
        assertEquals(reading.edges(), sorted(chart.edges()));
    }

    /// What a subgraph of no resource gathers stands at the top.
    private static Map<String, String> top(Map<String, String> parents) {
        var top = new TreeMap<>(parents);
        top.replaceAll((id, parent) -> SYNTHETIC.contains(parent) ? "" : parent);
        return top;
    }

    private static List<String> sorted(List<FlowchartReader.Edge> edges) {
        return edges.stream().map(FlowchartReader.Edge::toString).sorted().toList();
    }

    private static String write(Request request) {
        try {
            var out = new ByteArrayOutputStream();
            new MermaidExporter().write(request, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// A label as a reader sees it: control characters are blanks, lines have no blanks at their ends.
    private static String shown(String text) {
        return text.strip()
                .lines()
                .map(line -> line.strip()
                        .codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    /// What the chart of a deployment has to say.
    private record Reading(Deployment deployment, Contents contents, List<Wire> wires) {
        Reading(Deployment deployment) {
            this(deployment, Contents.of(deployment), Wires.of(deployment));
        }

        Map<String, String> parents() {
            var parents = new TreeMap<String, String>();
            placements().forEach(ref -> {
                parents.put(id(ref), parent(ref));
                if (!end(ref).equals(id(ref))) {
                    parents.put(end(ref), id(ref));
                }
            });
            return parents;
        }

        private String parent(PlacementRef ref) {
            return item(ref)
                    .placement()
                    .in()
                    .map(c -> id(new PlacementRef(
                            c, deployment.resources().get(c).place().key())))
                    .orElse("");
        }

        Map<String, String> labels() {
            var labels = new TreeMap<String, String>();
            placements().forEach(ref -> {
                Contents.Item item = item(ref);
                Caption caption = Caption.of(deployment, item.resource(), item.placement());
                List<String> lines = Stream.concat(Stream.of(caption.name()), caption.details().stream())
                        .map(MermaidExporterTest::shown)
                        .toList();
                labels.put(id(ref), String.join(empty(item) ? "\n" : " ", lines));
                labels.put(end(ref), String.join("\n", lines));
                if (!empty(item)) {
                    labels.put(id(ref), String.join(" ", lines));
                }
            });
            return labels;
        }

        List<String> edges() {
            var loops = new TreeMap<String, List<FlowchartReader.Edge>>();
            var edges = new ArrayList<FlowchartReader.Edge>();
            for (Wire wire : wires) {
                FlowchartReader.Edge edge = edge(wire);
                if (wire.from().equals(wire.to())) {
                    loops.computeIfAbsent(edge.from(), f -> new ArrayList<>()).add(edge);
                } else {
                    edges.add(edge);
                }
            }
            loops.forEach((at, all) -> edges.add(new FlowchartReader.Edge(
                    at,
                    all.stream().allMatch(FlowchartReader.Edge::dotted),
                    all.stream()
                            .map(FlowchartReader.Edge::label)
                            .filter(l -> !l.isEmpty())
                            .collect(Collectors.joining(", ")),
                    at)));
            return sorted(edges);
        }

        private FlowchartReader.Edge edge(Wire wire) {
            return deployment
                    .connections()
                    .find(wire.connection())
                    .map(c -> new FlowchartReader.Edge(
                            end(wire.from()), c.kind().dotted(), shown(Caption.of(c)), end(wire.to())))
                    .orElseGet(() -> new FlowchartReader.Edge(end(wire.from()), true, "Replication", end(wire.to())));
        }

        Map<String, String> ofTheDesign(Map<String, String> byId) {
            var kept = new TreeMap<>(byId);
            kept.keySet().removeAll(SYNTHETIC);
            return kept;
        }

        private Stream<PlacementRef> placements() {
            return deployment.resources().stream()
                    .flatMap(r -> r.at().stream().map(p -> new PlacementRef(r.id(), p.key())));
        }

        private Contents.Item item(PlacementRef ref) {
            return contents.find(ref);
        }

        private boolean empty(Contents.Item item) {
            return contents.in(item).isEmpty();
        }

        private String id(PlacementRef ref) {
            return new NodeIds(deployment.design(), "").of(ref);
        }

        /// Where wires end: at the node, or at the node that stands for a container in it.
        private String end(PlacementRef ref) {
            boolean joined = wires.stream().anyMatch(w -> w.from().equals(ref) || w.to().equals(ref));
            return joined && !empty(item(ref)) ? id(ref) + "__Itself" : id(ref);
        }
    }
}
