package dev.skydraft.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.Golden;
import dev.skydraft.Samples;
import dev.skydraft.TaskFlow;
import dev.skydraft.WeirdNames;
import dev.skydraft.catalog.Host;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.View;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgExporterTest {
    private static final Values DARK = Values.NONE.with(ImageOptions.THEME, "dark");
    private static final Values GHOSTS = Values.NONE.with(ImageOptions.ABSENT, true);

    @Test
    void aSmallDesignIsDrawnAsReviewed() {
        Design design = Designs.named("Small & <plain>")
                .add("users", Users.KIND)
                .add("server", Host.KIND)
                .called("\"Server\"")
                .connect("users", "server")
                .build();
        Golden.check("export/small.svg", text(Request.of(design)));
        Golden.check("export/small-dark.svg", text(Request.of(design).with(DARK)));
    }

    @ParameterizedTest
    @MethodSource("dev.skydraft.Samples#deployments")
    void everyPlacementStandsThereUnderItsName(Samples.Sample sample) {
        Map<String, String> names = new TreeMap<>();
        SvgReader.read(bytes(Request.of(sample.design(), sample.environment())))
                .boxes()
                .forEach((ref, box) -> names.put(ref, box.title().split(", ", 2)[0]));
        assertEquals(names(sample.deployment()), names);
    }

    @ParameterizedTest
    @MethodSource("dev.skydraft.Samples#deployments")
    void everyConnectionRunsFromTheEdgeOfOneBoxToTheEdgeOfAnother(Samples.Sample sample) {
        SvgReader svg = SvgReader.read(bytes(Request.of(sample.design(), sample.environment())));
        List<SvgReader.Line> loose = svg.lines().stream()
                .filter(line -> !svg.boxes().get(line.from()).hasOnEdge(line.start())
                        || !svg.boxes().get(line.to()).hasOnEdge(line.tip()))
                .toList();
        assertEquals(List.of(), loose);
        Set<String> drawn = svg.lines().stream()
                .map(SvgReader.Line::connection)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> connections = sample.deployment().connections().stream()
                .map(Connection::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(connections, drawn);
    }

    @Test
    void whatIsAbsentIsDrawnOnlyWhereItIsAskedFor() {
        Request dev = Request.of(TaskFlow.DESIGN, "dev");
        Set<String> absent =
                new TreeSet<>(SvgReader.read(bytes(dev.with(GHOSTS))).boxes().keySet());
        absent.removeAll(SvgReader.read(bytes(dev)).boxes().keySet());
        assertEquals(absent(Deployment.of(TaskFlow.DESIGN, "dev")), absent);
    }

    @Test
    void severalEnvironmentsStandOneBelowTheOther() {
        SvgReader both = SvgReader.read(bytes(Request.of(TaskFlow.DESIGN, "prod", "dev")));
        SvgReader prod = SvgReader.read(bytes(Request.of(TaskFlow.DESIGN, "prod")));
        SvgReader dev = SvgReader.read(bytes(Request.of(TaskFlow.DESIGN, "dev")));
        assertEquals(prod.lines().size() + dev.lines().size(), both.lines().size());
        assertTrue(height(both) > height(prod) + height(dev), "They lie one upon the other");
    }

    private static int height(SvgReader svg) {
        return Integer.parseInt(svg.root().getAttribute("height"));
    }

    @Test
    void noNameBreaksOutOfItsText() {
        Designs designs = Designs.named("Weird");
        for (int i = 0; i < WeirdNames.ALL.size(); i++) {
            designs.add("n" + i, Users.KIND).called("x" + WeirdNames.ALL.get(i));
        }
        Map<String, SvgReader.Box> boxes =
                SvgReader.read(bytes(Request.of(designs.build()))).boxes();
        for (int i = 0; i < WeirdNames.ALL.size(); i++) {
            String name =
                    "x" + WeirdNames.ALL.get(i).replaceAll("[\t\n\r]", " ").replace('\u0007', '\uFFFD');
            String title = boxes.get("n" + i + "/a").title();
            assertTrue(title.equals(name) || title.equals(name + ", Users"), title);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.skydraft.Samples#deployments")
    void nothingComesFromElsewhereAndNothingRuns(Samples.Sample sample) {
        Values embedded = Values.NONE.with(SvgExporter.FONTS, "embedded");
        Element root = SvgReader.read(
                        bytes(Request.of(sample.design(), sample.environment()).with(embedded)))
                .root();
        Set<String> names = new TreeSet<>();
        SvgReader.all(root, "*").forEach(element -> names.add(element.getTagName()));
        assertEquals(Set.of("g", "path", "rect", "style", "text", "title"), names);
        List<String> addresses = Pattern.compile("url\\(.{15}|@import")
                .matcher(SvgReader.all(root, "style").getFirst().getTextContent())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertEquals(List.of("url(data:font/woff;"), addresses);
    }

    @Test
    void aTransparentGroundIsNone() {
        Values transparent = Values.NONE.with(ImageOptions.TRANSPARENT, true);
        Request request = Request.of(Design.empty("Empty"));
        assertEquals(
                1, SvgReader.all(SvgReader.read(bytes(request)).root(), "rect").size());
        assertEquals(
                0,
                SvgReader.all(SvgReader.read(bytes(request.with(transparent))).root(), "rect")
                        .size());
    }

    @Test
    void aCroppedViewIsClippedAndLeavesOutTheRest() {
        Bounds crop = new Bounds(420, 180, 500, 300);
        SvgReader svg = SvgReader.read(bytes(
                Request.of(TaskFlow.DESIGN, "prod").in(View.of("web", "Web").withCrop(Optional.of(crop)))));
        assertEquals("548", svg.root().getAttribute("width"));
        assertEquals("348", svg.root().getAttribute("height"));
        Element clip = SvgReader.all(svg.root(), "clipPath").getFirst();
        Element rectangle = SvgReader.all(clip, "rect").getFirst();
        assertEquals(
                List.of("420", "180", "500", "300"),
                Stream.of("x", "y", "width", "height")
                        .map(rectangle::getAttribute)
                        .toList());
        assertEquals(
                Set.of("alb/b", "nat-b/main", "public-b/main", "services/main", "static-files/main", "vpc/main"),
                svg.boxes().keySet());
    }

    @Test
    void theOverlayOfAViewIsDrawnWithItsLegend() {
        Request view = Request.of(TaskFlow.DESIGN, "prod").in(View.ALL.withOverlay("cost"));
        String drawn = text(view);
        assertTrue(drawn.contains(">15 to 30 %<"), drawn);
        assertTrue(drawn.contains(" for both<"), drawn);
        Values none = Values.NONE.with(ImageOptions.OVERLAY, "none");
        Request plain = Request.of(TaskFlow.DESIGN, "prod");
        assertEquals(text(plain), text(view.with(none)));
        assertEquals(drawn, text(plain.with(Values.NONE.with(ImageOptions.OVERLAY, "cost"))));
    }

    private static Map<String, String> names(Deployment deployment) {
        return refs(deployment)
                .collect(Collectors.toMap(
                        PlacementRef::toString,
                        ref -> deployment.resources().get(ref.resource()).name(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Stream<PlacementRef> refs(Deployment deployment) {
        return deployment.resources().stream()
                .flatMap(r -> r.at().stream().map(p -> new PlacementRef(r.id(), p.key())));
    }

    private static Set<String> absent(Deployment deployment) {
        return deployment.design().resources().stream()
                .flatMap(r -> r.at().stream().map(p -> new PlacementRef(r.id(), p.key())))
                .filter(ref -> !deployment.has(ref))
                .map(PlacementRef::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Request request) {
        return new String(bytes(request), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Request request) {
        var out = new ByteArrayOutputStream();
        try {
            new SvgExporter().write(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
