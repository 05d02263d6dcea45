package dev.skydraft.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Samples;
import dev.skydraft.TaskFlow;
import dev.skydraft.storage.DesignFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

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
