package dev.skydraft.catalog;

import dev.skydraft.Golden;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.PriceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Writes docs/price-coverage.md: for which kinds prices are known where.
class PriceCoverageTest {
    private static final PriceBook BOOK = PriceFile.book();
    private static final Map<Provider, List<String>> REGIONS = Map.of(
            Provider.AWS,
            List.of("us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-1", "ap-northeast-1"),
            Provider.GCP,
            List.of("us-central1", "europe-west1", "europe-west3", "asia-southeast1", "asia-northeast1"),
            Provider.AZURE,
            List.of(
                    "eastus2",
                    "eastus",
                    "westus2",
                    "westeurope",
                    "northeurope",
                    "uksouth",
                    "southeastasia",
                    "japaneast"));

    /// How the price of one line stands in one region.
    private enum Known {
        YES,
        WEAK,
        NO
    }

    @Test
    void thePageSaysForWhichKindsPricesAreKnownWhere() {
        var page = new StringBuilder("""
            # Price coverage

            Written by `PriceCoverageTest`. Each cell says how many of the lines that a kind may have on its bill, as it is
            set up at first, have a price in the region: **all**, so many of them, or **none**. "weak" counts those of
            them whose source does not bear the figure alone: an undated page, a third party's page or table, or a price
            worked out from a bill. A line without a price is unknown, never free; an environment may borrow another
            region's price, which marks the line.
            """);
        for (Provider provider : Provider.values()) {
            page.append("\n## %s%n%n".formatted(provider.label())).append(table(provider));
        }
        Golden.check(Path.of("docs", "price-coverage.md"), page.toString().replace("\r", ""));
    }

    private static String table(Provider provider) {
        List<String> regions = REGIONS.get(provider);
        var table = new StringBuilder("| kind | %s | not known in %s |%n| --- |%s --- |%n"
                .formatted(String.join(" | ", regions), regions.getFirst(), " --- |".repeat(regions.size())));
        for (Billed billed : Billed.ALL) {
            if (billed.bills().get(provider) instanceof Bill.Charged charged) {
                Map<String, String> keys = keys(billed, charged, provider);
                String cells =
                        regions.stream().map(region -> cell(keys, region)).collect(Collectors.joining(" | "));
                table.append("| %s | %s | %s |%n".formatted(billed.id(), cells, missing(keys, regions.getFirst())));
            }
        }
        return table + "%nWithout lines: %s.%n".formatted(without(provider));
    }

    private static String without(Provider provider) {
        return Billed.ALL.stream()
                .flatMap(billed -> switch (billed.bills().get(provider)) {
                    case Bill.Free _ -> Stream.of(billed.id() + " (free)");
                    case Bill.NotOffered _ -> Stream.of(billed.id() + " (not offered)");
                    case Bill.Own _ -> Stream.of(billed.id() + " (own prices)");
                    case Bill.Charged _ -> Stream.empty();
                })
                .collect(Collectors.joining(", "));
    }

    /// The price key of each line, with nothing set but what makes the line exist.
    private static Map<String, String> keys(Billed billed, Bill.Charged charged, Provider provider) {
        var keys = new LinkedHashMap<String, String>();
        for (CostRule rule : charged.rules()) {
            billed.cases(provider).stream()
                    .flatMap(seen -> Billed.line(rule, seen).stream())
                    .flatMap(line -> line.price().stream())
                    .findFirst()
                    .ifPresent(ref -> keys.put(rule.id(), ref.key()));
        }
        return keys;
    }

    private static String cell(Map<String, String> keys, String region) {
        List<Known> lines =
                keys.values().stream().map(key -> known(key, region)).toList();
        long priced = lines.stream().filter(k -> k != Known.NO).count();
        long weak = lines.stream().filter(k -> k == Known.WEAK).count();
        if (priced == 0) {
            return "none";
        }
        String share = priced == lines.size() ? "all" : priced + " of " + lines.size();
        return weak == 0 ? share : share + ", " + (weak == priced ? "" : weak + " ") + "weak";
    }

    private static Known known(String key, String region) {
        Optional<Price> price = BOOK.find(key, region);
        return price.map(p -> p.weak().isPresent() ? Known.WEAK : Known.YES).orElse(Known.NO);
    }

    private static String missing(Map<String, String> keys, String region) {
        return keys.entrySet().stream()
                .filter(e -> known(e.getValue(), region) == Known.NO)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }
}
