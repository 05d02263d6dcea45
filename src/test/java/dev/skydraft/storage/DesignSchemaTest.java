package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The published schema and the reader agree on what a design file is.
class DesignSchemaTest {
    private static final Path FILE = Path.of("assets", "schema", "design.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(FILE));

    @Test
    void theSchemaNamesEveryKindAndPropertyOfTheCatalogue() throws IOException {
        String refreshed = CatalogSchema.refreshed(read(FILE));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, refreshed);
        }
        assertEquals(refreshed, read(FILE));
    }

    @Test
    void designsAsTheyAreWrittenFitTheSchema() {
        assertFits("TaskFlow", TaskFlow.DESIGN);
        LongStream.range(0, 100).forEach(seed -> assertFits("seed " + seed, AnyDesign.of(seed)));
    }

    @Test
    void theSamplesFitTheSchema() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("sample-designs"))) {
            samples.filter(f -> f.toString().endsWith(".json"))
                    .forEach(f -> assertEquals(List.of(), problems(read(f)), f::toString));
        }
    }

    @Test
    void whatTheReaderRefusesForItsShapeTheSchemaRefusesToo() {
        assertEquals(List.of(), problems(BrokenDesigns.GOOD));
        assertEquals(
                List.of(),
                BrokenDesigns.MISSHAPED.stream()
                        .filter(change -> problems(change.file()).isEmpty())
                        .toList());
    }

    private static void assertFits(String name, Design design) {
        assertEquals(List.of(), problems(new String(DesignFile.write(design), StandardCharsets.UTF_8)), name);
    }

    private static List<String> problems(String file) {
        return SCHEMA.validate(file, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
