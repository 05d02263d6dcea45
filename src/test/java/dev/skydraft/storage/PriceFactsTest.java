package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.pricing.Price;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sourced figure that was gathered is a price row, is behind an assumption or allowance, or is named with the
/// reason why it
/// is none.
class PriceFactsTest {
    private static final Path FOLDER = Path.of("assets", "prices");
    private static final List<Table.Row> UNUSED = rows(FOLDER.resolve("unused.csv"), List.of("fact", "what", "reason"));
    private static final Set<String> USED = used();

    @Test
    void everyFactIsUsedOrNamedAsUnused() throws IOException {
        var all = new TreeSet<>(USED);
        UNUSED.forEach(row -> all.add(row.cell("fact")));
        assertEquals(Files.readAllLines(Path.of("src/test/resources/storage/price-facts.txt")), List.copyOf(all));
    }

    @Test
    void noFactIsUsedAndNamedAsUnused() {
        assertEquals(
                List.of(),
                UNUSED.stream()
                        .map(row -> row.cell("fact"))
                        .filter(USED::contains)
                        .toList());
    }

    @Test
    void everyUnusedFactIsNamedOnceWithAReason() {
        var seen = new HashSet<String>();
        for (Table.Row row : UNUSED) {
            assertTrue(seen.add(row.cell("fact")), row.cell("fact"));
            assertTrue(row.cell("reason").length() > 3, row.cell("fact"));
        }
    }

    @Test
    void aPriceStandsInTheTableOfItsVendorAndRegion() {
        for (Path table : tables()) {
            String vendor = table.getParent().getFileName() + "/";
            String region = table.getFileName().toString().replace(".csv", "");
            for (Table.Row row : rows(table, PriceRow.COLUMNS)) {
                assertTrue(row.cell("key").startsWith(vendor), row.cell("key"));
                boolean elsewhere = Files.exists(table.resolveSibling(row.cell("region") + ".csv"));
                assertTrue(
                        row.cell("region").equals(region) || (region.equals(Price.GLOBAL) && !elsewhere),
                        row.cell("key") + " in " + table);
            }
        }
    }

    private static Set<String> used() {
        Stream<Table.Row> assumed = rows(FOLDER.resolve("assumptions.csv"), AssumptionTable.COLUMNS).stream();
        Stream<Table.Row> free = rows(FOLDER.resolve("allowances.csv"), AllowanceTable.COLUMNS).stream();
        Stream<Table.Row> priced = tables().stream().flatMap(table -> rows(table, PriceRow.COLUMNS).stream());
        return Stream.of(assumed, free, priced)
                .flatMap(rows -> rows)
                .map(row -> row.cell("fact"))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> tables() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(f -> f.toString().endsWith(".csv") && f.getNameCount() == 4)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Table.Row> rows(Path file, List<String> columns) {
        try {
            return Table.read(file.toString(), Files.readString(file), columns).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
