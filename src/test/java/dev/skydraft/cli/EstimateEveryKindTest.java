package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Catalog;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.storage.DesignFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimateEveryKindTest {
    @TempDir
    private Path folder;

    @Test
    void aDesignOfOneResourceHasALineForWhateverIsCharged() {
        for (ResourceKind kind : Catalog.KINDS) {
            Outcome outcome = Outcome.of("estimate", file(kind).toString(), "--format", "csv");
            assertEquals(List.of(0, ""), List.of(outcome.exit(), outcome.err()), kind.id());
            boolean charged = kind.bill(Provider.AWS).orElseThrow() instanceof Bill.Charged;
            List<String> lines = outcome.out().lines().skip(1).toList();
            assertEquals(charged, !lines.isEmpty(), kind.id());
            assertTrue(
                    lines.stream().allMatch(line -> line.contains(",one," + kind.id() + ",")),
                    () -> kind.id() + ": " + lines);
        }
    }

    private Path file(ResourceKind kind) {
        Path file = folder.resolve(kind.id() + ".json");
        DesignFile.save(file, Designs.named("One").add("one", kind).build());
        return file;
    }
}
