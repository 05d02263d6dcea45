package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PriceFileTest {
    private static final String HEADER = "key,region,unit,from,usd,source,as_of,weak,fact\n";

    @Test
    void everyPackagedTableIsInTheIndex() throws IOException {
        Path folder = Path.of("assets", "prices");
        try (var files = Files.walk(folder)) {
            List<String> tables = files.filter(f -> f.toString().endsWith(".csv")
                            && folder.relativize(f).getNameCount() == 2)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertEquals(tables, Files.readAllLines(folder.resolve("index.txt")));
        }
    }

    @Test
    void everyRowOfThePackagedTablesIsAPrice() {
        assertEquals(
                Set.of("aws", "azure", "cloudflare", "gcp"),
                PriceFile.book().all().stream()
                        .map(price -> price.key().substring(0, price.key().indexOf("/")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void thePackagedPricesHoldTheirTiersInOrder() {
        assertEquals(
                Optional.of(List.of(tier("0", "0.5"), tier("25", "0.1"))),
                PriceFile.book().find("aws/route53/hosted-zone", "us-east-1").map(Price::tiers));
    }

    @Test
    void thePackagedPricesOfAZoneHoldInItsRegions() {
        assertEquals(
                Optional.of(List.of(tier("0", "0.0000012"))),
                PriceFile.book()
                        .find("aws/cloudfront/https-requests", "eu-central-1")
                        .map(Price::tiers));
    }

    @Test
    void rowsOfOneKeyAndRegionAreTheTiersOfOnePrice() {
        assertEquals(
                List.of(
                        new Price(
                                "k", "r", Unit.GB, List.of(tier("0", "0.5"), tier("10", "0.2")), "a, b", "2026-01-01"),
                        new Price(
                                "k",
                                "s",
                                Unit.GB,
                                List.of(tier("0", "7")),
                                "\"q\"",
                                "undated",
                                Optional.of("undated page"),
                                false,
                                Price.Layer.PACKAGED)),
                read("""
                    k,r,GB,10,0.2,later,2025-01-01,third-party page,
                    k,s,GB,0,7,""\"q""\",undated,undated page,
                    k,r,GB,0,0.5,"a, b",2026-01-01,,p1
                    """));
    }

    @Test
    void aRowThatIsNoPriceIsNamedWithItsFileAndLine() {
        assertProblem("t.csv:2:5: There is no unit \"pound\", expected one such as GB", "k,r,pound,0,1,s,d,,\n");
        assertProblem(
                "t.csv:3:10: \"usd\" is \"x\", expected a number from 0 up", "k,r,GB,0,1,s,d,,\nk,r,GB,1,x,s,d,,\n");
        assertProblem("t.csv:2:10: \"usd\" is \"-1\", expected a number from 0 up", "k,r,GB,0,-1,s,d,,\n");
        assertProblem("t.csv:2: The row has 7 cells, expected 9", "k,r,GB,0,1,s,d\n");
        assertProblem("t.csv:2:8: The first tier of k in r starts at 5, expected 0", "k,r,GB,5,1,s,d,,\n");
        assertProblem(
                "t.csv:3:8: Two tiers of k in r start at 0.0, expected one", "k,r,GB,0,1,s,d,,\nk,r,GB,0.0,2,s,d,,\n");
        assertProblem(
                "t.csv:3:5: The tier of k in r is per hour, expected GB as in the tier below",
                "k,r,GB,0,1,s,d,,\nk,r,hour,1,2,s,d,,\n");
        assertProblem("t.csv:2: A quoted cell is not closed, expected a double quote", "\"k,r,GB,0,1,s,d,,\n");
        assertProblem(
                "t.csv:2: A quoted cell goes on behind its closing quote, expected a comma", "\"k\"k,r,GB,0,1,s,d,,\n");
    }

    @Test
    void aTableNeedsItsHeader() {
        var problem = assertThrows(FileProblem.class, () -> PriceFile.prices(Map.of("t.csv", "")));
        assertEquals(
                "t.csv:1: The first line is no header, expected key,region,unit,from,usd,source,as_of,weak,fact",
                problem.getMessage());
    }

    private static void assertProblem(String message, String rows) {
        assertEquals(message, assertThrows(FileProblem.class, () -> read(rows)).getMessage());
    }

    private static List<Price> read(String rows) {
        return PriceFile.prices(Map.of("t.csv", HEADER + rows));
    }

    private static Price.Tier tier(String from, String usd) {
        return new Price.Tier(new BigDecimal(from), new BigDecimal(usd));
    }
}
