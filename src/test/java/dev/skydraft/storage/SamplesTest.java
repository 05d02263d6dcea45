package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void everySampleDesignIsInTheMenu() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-designs"))) {
            List<String> ids = files.map(f -> f.getFileName().toString())
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
            assertEquals(
                    ids, Samples.ALL.stream().map(Samples.Sample::id).sorted().toList());
        }
    }

    @Test
    void theMenuCallsEverySampleByItsName() {
        for (Samples.Sample sample : Samples.ALL) {
            assertEquals(sample.title(), sample.open().name());
        }
    }

    @Test
    void everySampleIsWrittenAsSkydraftWritesIt() throws IOException {
        for (Samples.Sample sample : Samples.ALL) {
            String file = Files.readString(Path.of("sample-designs", sample.id() + ".json"));
            assertEquals(file, new String(DesignFile.write(sample.open()), StandardCharsets.UTF_8));
        }
    }
}
