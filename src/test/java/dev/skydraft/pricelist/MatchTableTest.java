package dev.skydraft.pricelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.BilledKeys;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Unit;
import dev.skydraft.storage.PriceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchTableTest {
    private final Map<String, Unit> units = new HashMap<>();

    MatchTableTest() {
        PriceFile.book().all().forEach(price -> units.put(price.key(), price.unit()));
        for (Provider vendor : Provider.values()) {
            units.putAll(BilledKeys.of(vendor));
        }
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void everyRowIsOfKeysThatWeHavePricesOrBillsForInTheSameUnit(Provider vendor) {
        List<String> strange = rows(vendor)
                .filter(row -> !row.key().toString().startsWith(Sums.PART))
                .filter(row -> !unitsOf(row).equals(Set.of(row.ours())))
                .map(row -> "%s: %s, expected %s".formatted(row.key(), row.ours(), unitsOf(row)))
                .toList();
        assertEquals(List.of(), strange);
    }

    private Set<Unit> unitsOf(Match row) {
        var all = new TreeSet<Unit>();
        units.forEach((key, unit) -> {
            if (row.key().fits(key, new TreeMap<>())) {
                all.add(unit);
            }
        });
        return all;
    }

    @Test
    void everySumIsOfAKeyThatWeHaveAndOfPartsThatAreMatched() {
        var parts = new TreeSet<String>();
        rows(Provider.GCP).map(row -> row.key().toString()).forEach(parts::add);
        var strange = new TreeSet<String>();
        new Sums().keys().forEach((key, needed) -> {
            if (!units.containsKey(key.replaceAll("/(spot|reserved-\\dy)$", ""))
                    || !parts.containsAll(needed.keySet())) {
                strange.add(key);
            }
        });
        assertEquals(Set.of(), strange);
    }

    /// A row of the table says what unit its price is per.
    @Test
    void everyKnownSkuIsOfAPriceThatWeHaveAndOfARow() {
        List<Match> rows = rows(Provider.AWS).toList();
        var strange = new TreeSet<String>();
        KnownSkus.of(Provider.AWS).all().forEach((sku, of) -> {
            boolean priced = PriceFile.book()
                    .find(of.key(), of.region())
                    .filter(price -> price.region().equals(of.region()))
                    .isPresent();
            if (!priced || rows.stream().noneMatch(row -> row.key().fits(of.key(), new TreeMap<>()))) {
                strange.add(sku + " " + of);
            }
        });
        assertEquals(Set.of(), strange);
    }

    @Test
    void aRowWithoutConditionsKnowsItsProductsBySkuOnly() {
        MatchTable table = MatchTable.of(Provider.AWS, Set.of());
        var product = new Product("AWSLambda", "us-east-1", "CVY5JH8RFRXMP92N", "a", Map.of("usage", "Storage"));
        assertEquals(
                List.of("aws/lambda/ephemeral-storage"),
                table.find(product).map(MatchTable.Hit::key).stream().toList());
        var other = new Product("AWSLambda", "us-east-1", "AVY5JH8RFRXMP92N", "a", Map.of("usage", "Storage"));
        assertTrue(table.find(other).isEmpty());
    }

    @Test
    void theRegionInFrontOfAUsageTypeIsTakenOff() {
        var regions = new AwsRegions();
        assertEquals("NatGateway-Hours", regions.usage("EUC1-NatGateway-Hours", "eu-central-1"));
        assertEquals("NatGateway-Hours", regions.usage("EU-NatGateway-Hours", "eu-west-1"));
        assertEquals("NatGateway-Hours", regions.usage("NatGateway-Hours", "us-east-1"));
        assertEquals("Fargate-GB-Hours", regions.usage("USE1-Fargate-GB-Hours", "us-east-1"));
        assertEquals("KMS-Requests", regions.usage("us-east-1-KMS-Requests", "us-east-1"));
        assertEquals("EUC1-NatGateway-Hours", regions.usage("EUC1-NatGateway-Hours", "us-east-1"));
    }

    @Test
    void aNameInBracesStandsForTheSameTextEverywhere() {
        var parts = new TreeMap<String, String>();
        assertTrue(new Pattern("BoxUsage:{type}").fits("BoxUsage:t3.micro", parts));
        assertTrue(new Pattern("{type}").fits("t3.micro", parts));
        assertFalse(new Pattern("{type}").fits("t3.small", parts));
        assertEquals("aws/ec2/linux/t3.micro", new Pattern("aws/ec2/linux/{type}").filled(parts));
        assertTrue(new Pattern("PostgreSQL|Any").fits("Any", parts));
        assertFalse(new Pattern("PostgreSQL|Any").fits("Anything", parts));
        assertTrue(new Pattern("{name} v{n}|{name}").fits("D2s v5", new TreeMap<>()));
        assertTrue(new Pattern("{name} v{n}|{name}").fits("B2ms", new TreeMap<>()));
        assertFalse(new Pattern("{name} v{n}|{name}").fits("D2s v5 Spot", new TreeMap<>()));
        assertTrue(new Pattern("E2 Instance Core running in *").fits("E2 Instance Core running in Iowa", parts));
    }

    private Stream<Match> rows(Provider vendor) {
        return MatchTable.of(vendor, units.keySet()).rows().stream();
    }

    @Test
    void everyRowConvertsByAFactorAboveZero() {
        for (Provider vendor : Provider.values()) {
            assertEquals(
                    List.of(), rows(vendor).filter(r -> r.per().signum() <= 0).toList());
        }
    }
}
