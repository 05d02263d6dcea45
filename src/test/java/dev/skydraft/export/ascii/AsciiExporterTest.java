package dev.skydraft.export.ascii;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Golden;
import dev.skydraft.RandomDesigns;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.export.Caption;
import dev.skydraft.export.Request;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.kind.Values;
import dev.skydraft.storage.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiExporterTest {
    @Test
    void theSamplesLookAsReviewed() throws IOException {
        for (Samples.Sample sample : Samples.ALL) {
            Design design = sample.open();
            for (Environment environment : design.environments()) {
                String name = "export/" + sample.id() + "-" + environment.id();
                Golden.check(name + ".txt", drawn(design, environment.id(), 120, "unicode"));
                Golden.check(name + "-plain.txt", drawn(design, environment.id(), 120, "ascii"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200})
    void theSamplesReadBackAsTheirDesigns(int width) throws IOException {
        for (Samples.Sample sample : Samples.ALL) {
            Design design = sample.open();
            for (Environment environment : design.environments()) {
                readsBack(design, environment.id(), width, "unicode");
                readsBack(design, environment.id(), width, "ascii");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 80", "1, 120", "2, 200"})
    void generatedDesignsReadBackAsThemselves(int firstSeed, int width) throws IOException {
        for (int seed = firstSeed; seed < 200; seed += 3) {
            Design design =
                    seed % 2 == 0 ? SyntheticDesign.of(1 + seed / 8, seed) : RandomDesigns.of(seed, 2 + seed % 24);
            String charset = seed % 4 < 2 ? "unicode" : "ascii";
            readsBack(design, design.environments().getLast().id(), width, charset);
        }
    }

    private static void readsBack(Design design, String environment, int width, String charset) throws IOException {
        String text = drawn(design, environment, width, charset);
        try {
            readsBack(Deployment.of(design, environment), text, charset.equals("ascii"), width);
        } catch (AssertionError e) {
            throw new AssertionError(design.name() + " at " + width + " in " + charset + "\n" + text, e);
        }
    }

    private static void readsBack(Deployment deployment, String text, boolean ascii, int width) {
        var reader = new AsciiReader(text, ascii);
        assertTrue(reader.width() <= width, () -> reader.width() + " columns");
        List<String> frames = new ArrayList<>();
        List<String> boxes = new ArrayList<>();
        for (Resource resource : deployment.resources()) {
            List<String> names = resource.kind().container() ? frames : boxes;
            resource.at().forEach(p -> names.add(name(deployment, new PlacementRef(resource.id(), p.key()), ascii)));
        }
        List<String> drawnFrames =
                reader.frames().stream().map(AsciiReader.Rectangle::name).toList();
        assertEquals(frames.size(), drawnFrames.size(), "every frame is closed");
        frames.forEach(name -> assertTrue(drawnFrames.stream().anyMatch(title -> title.startsWith(name)), name));
        List<String> drawnBoxes =
                reader.boxes().stream().map(AsciiReader.Rectangle::name).toList();
        boxes.forEach(name -> assertTrue(drawnBoxes.contains(name), name));
        List<String> read = reader.wires().stream()
                .map(w -> untitled(w.from(), frames) + " -> " + untitled(w.to(), frames))
                .sorted()
                .toList();
        List<Wire> wires = Wires.of(deployment);
        assertEquals(new TreeSet<>(pairs(deployment, wires, ascii)), new TreeSet<>(read));
        boolean apart = drawnBoxes.size() > boxes.size();
        if (!apart) {
            assertEquals(pairs(deployment, Wires.shown(deployment, wires, _ -> 0), ascii), read);
        }
    }

    private static List<String> pairs(Deployment deployment, List<Wire> wires, boolean ascii) {
        return wires.stream()
                .map(w -> name(deployment, w.from(), ascii) + " -> " + name(deployment, w.to(), ascii))
                .sorted()
                .toList();
    }

    /// The name at the beginning of a frame's title, or any other name as it is.
    private static String untitled(String title, List<String> frames) {
        return frames.stream()
                .filter(name -> title.equals(name) || title.startsWith(name + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }

    private static String name(Deployment deployment, PlacementRef ref, boolean ascii) {
        Resource resource = deployment.resources().get(ref.resource());
        String name = Caption.of(
                        deployment, resource, resource.placement(ref.key()).orElseThrow())
                .name()
                .replaceAll("\\s+", " ")
                .strip();
        return ascii ? escaped(name) : name;
    }

    /// As the legend writes it in plain ASCII.
    private static String escaped(String name) {
        var text = new StringBuilder();
        name.codePoints()
                .forEach(c -> text.append(c < 0x80 ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}"));
        return text.toString();
    }

    private static String drawn(Design design, String environment, int width, String charset) throws IOException {
        var out = new ByteArrayOutputStream();
        Values options = Values.NONE.with(AsciiExporter.WIDTH, (long) width).with(AsciiExporter.CHARSET, charset);
        new AsciiExporter().write(Request.of(design, environment).with(options), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
