package dev.skydraft.pricelist;

import dev.skydraft.Golden;
import dev.skydraft.catalog.BilledKeys;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import dev.skydraft.storage.PriceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Writes docs/price-imports.md: which of our prices an import can settle.
class PriceImportPageTest {

    @Test
    void thePageSaysWhichPricesAnImportSettles() {
        var page = new StringBuilder("""
            # Getting newer prices

            *Tools > Import Prices…* and `skydraft prices import FILE...` read vendors' own price files, also compressed with gzip:

            - **AWS** Price List offer files, JSON or CSV, one for each service and region:
              `https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonEC2/current/us-east-1/index.json`.
            - **Azure** Retail Prices, page by page, JSON or CSV: `https://prices.azure.com/api/retail/prices`. All pages
              go into one import, since the tiers of a price may stand on several; pages that are missing are noted.
            - **Google Cloud** Billing Catalog, page by page, JSON, with an API key of your own:
              `https://cloudbilling.googleapis.com/v1/services/6F81-5844-456A/skus`.

            What would change is shown first, price by price, and in the window also what it does to the bills of the open design. Then:

            - A price is taken over where exactly one product is matched to its key in a region. Several, another unit, or tiers that
              do not begin at 0 are reported, and the price stays as it is. On AWS a product whose SKU one of our prices was taken
              from comes before those that only have the attributes; its SKU stays the same from one file to the next.
            - A price for everywhere also takes the place of those that Skydraft has of single regions.
            - Prices that begin to hold later, or have ended, are left out. Of two that hold, the later one counts.
            - **The newer date wins.** A file older than the price that Skydraft has is shown as *older* and left out, unless `--older` or
              the box in the dialog says otherwise. An AWS file is of the day of its publication; a page of Azure or Google Cloud
              does not say how old it is, so the day on which the file was written counts. What is undated is older than every file.
            - A first tier that is free is an allowance, which our prices leave out: the tier above it begins at 0.
            - Of reservations on AWS those are read that are paid by the hour without anything upfront (`…/reserved-1y`,
              `…/reserved-3y`; class *standard*), on Google Cloud what is committed to for one or three years, and spot. Azure's
              reservations, and prices for development and tests, are not. Only USD is read.
            - Imports lie one over the other, each whole in a file of its own in the user's data folder. `skydraft prices revert` takes the
              last one back. Importing what is imported already changes nothing.

            ## Which prices an import settles

            Written by `PriceImportPageTest`. Of the price keys that bills ask for or that come with a price, so many are
            matched to products of the vendor's own price files by `assets/matching`. The others keep the price that comes
            with Skydraft, or stay unknown; own prices can be set for them.
            """);
        for (Provider vendor : Provider.values()) {
            page.append(section(vendor));
        }
        Golden.check(Path.of("docs", "price-imports.md"), page.toString());
    }

    private static String section(Provider vendor) {
        Set<String> keys = keys(vendor);
        var sums = new Sums();
        List<Match> rows = List.copyOf(MatchTable.of(vendor, Set.of()).rows());
        Map<String, String> open = keys.stream()
                .filter(key -> !sums.keys().containsKey(key))
                .filter(key -> rows.stream().noneMatch(row -> row.key().fits(onDemand(vendor, key), new TreeMap<>())))
                .collect(Collectors.groupingBy(
                        PriceImportPageTest::service,
                        TreeMap::new,
                        Collectors.mapping(key -> key.substring(service(key).length() + 1), Collectors.joining(", "))));
        long settled = keys.size()
                - open.values().stream()
                        .mapToLong(text -> text.split(", ").length)
                        .sum();
        var text = new StringBuilder("\n### %s: %d of %d\n\n| service | not matched |\n| --- | --- |\n"
                .formatted(vendor.label(), settled, keys.size()));
        open.forEach((service, rest) -> text.append("| %s | %s |\n".formatted(service, rest)));
        return text.toString();
    }

    /// The key of what AWS sells reserved, where it is bought on demand.
    private static String onDemand(Provider vendor, String key) {
        return vendor == Provider.AWS ? key.replaceAll("/reserved-[13]y$", "") : key;
    }

    private static Set<String> keys(Provider vendor) {
        return Stream.concat(
                        BilledKeys.of(vendor).keySet().stream(),
                        PriceFile.book().all().stream().map(Price::key))
                .filter(key -> key.startsWith(vendor.id() + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// "aws/sns" of "aws/sns/fifo/requests"
    private static String service(String key) {
        return key.substring(0, key.indexOf('/', key.indexOf('/') + 1));
    }
}
