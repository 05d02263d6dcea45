package dev.skydraft.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Samples;
import dev.skydraft.TaskFlow;
import dev.skydraft.layout.Progress;
import dev.skydraft.storage.DesignFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportersTest {
    @ParameterizedTest
    @FieldSource("dev.skydraft.export.Exporters#ALL")
    void everyExporterIsFoundByItsId(Exporter exporter) {
        assertEquals(Optional.of(exporter), Exporters.find(exporter.id()));
    }

    @ParameterizedTest
    @FieldSource("dev.skydraft.export.Exporters#ALL")
    void everyOptionHasADefault(Exporter exporter) {
        assertEquals(
                List.of(),
                exporter.options().stream().filter(p -> p.initial().isEmpty()).toList());
    }

    @ParameterizedTest
    @FieldSource("dev.skydraft.export.Exporters#ALL")
    void theSameRequestGivesTheSameBytes(Exporter exporter) throws IOException {
        assertEquals(write(exporter, Request.of(TaskFlow.DESIGN)), write(exporter, Request.of(TaskFlow.DESIGN)));
    }

    @ParameterizedTest
    @FieldSource("dev.skydraft.export.Exporters#ALL")
    void anExportThatNobodyWaitsForEndsWithoutAResult(Exporter exporter) {
        var out = new ByteArrayOutputStream();
        assertThrows(CancellationException.class, () -> exporter.write(Request.of(TaskFlow.DESIGN), out, CANCELLED));
        assertEquals(0, out.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void anExportOfAPictureAsksForEachLineWhetherItIsStillWaitedFor(String format) throws IOException {
        var asked = new AtomicInteger();
        Exporters.find(format)
                .orElseThrow()
                .write(Request.of(TaskFlow.DESIGN), new ByteArrayOutputStream(), new Progress() {
                    @Override
                    public void at(double share) {
                        // Nobody looks.
                    }

                    @Override
                    public boolean cancelled() {
                        asked.incrementAndGet();
                        return false;
                    }
                });
        int lines = TaskFlow.DESIGN.connections().size();
        assertTrue(asked.get() > 2 * lines, asked + " times");
    }

    private static final Progress CANCELLED = new Progress() {
        @Override
        public void at(double share) {
            throw new AssertionError("A cancelled export went on to " + share);
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @ParameterizedTest
    @MethodSource("dev.skydraft.Samples#deployments")
    void jsonIsTheDesignFile(Samples.Sample sample) throws IOException {
        String json = write(new JsonExporter(), Request.of(sample.design(), sample.environment()));
        assertEquals(new String(DesignFile.write(sample.design()), StandardCharsets.UTF_8), json);
    }

    private static String write(Exporter exporter, Request request) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(request, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
