package dev.skydraft.pricing;

import dev.skydraft.Designs;
import dev.skydraft.Golden;
import dev.skydraft.catalog.Catalog;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What one resource of each kind costs a month with nothing set, on every provider in every region that has a table of
/// prices: exact USD, `@` and the unit price while the quantity is not set, `?` where no price is known.
class DefaultBillsByRegionTest {
    private static final Map<Provider, List<String>> REGIONS = Map.of(
            Provider.AWS,
            List.of("us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-1", "ap-northeast-1"),
            Provider.GCP,
            List.of("us-central1", "europe-west1", "europe-west3", "asia-southeast1", "asia-northeast1"),
            Provider.AZURE,
            List.of(
                    "eastus",
                    "eastus2",
                    "westus2",
                    "westeurope",
                    "northeurope",
                    "uksouth",
                    "southeastasia",
                    "japaneast"));

    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    @Test
    void theDefaultBillsAreThoseOfThePage() {
        var page = new StringBuilder();
        for (Provider provider : Provider.values()) {
            page.append("%s: %s%n".formatted(provider.label(), String.join(", ", REGIONS.get(provider))));
            for (ResourceKind kind : Catalog.KINDS) {
                if (kind.bill(provider).orElseThrow() instanceof Bill.Charged) {
                    page.append(bill(kind, provider));
                }
            }
            page.append('\n');
        }
        Golden.check("catalog/bills-by-region.txt", page.toString().replace("\r\n", "\n"));
    }

    private static String bill(ResourceKind kind, Provider provider) {
        var cells = new LinkedHashMap<String, List<String>>();
        for (String region : REGIONS.get(provider)) {
            estimate(kind, provider, region)
                    .lines()
                    .forEach(line -> cells.computeIfAbsent(line.rule(), rule -> new ArrayList<>())
                            .add(cell(line)));
        }
        var text = new StringBuilder(kind.id() + "\n");
        cells.forEach((rule, row) -> text.append("  %-17s%s%n".formatted(rule, columns(row))));
        return text.toString();
    }

    private static String columns(List<String> row) {
        var columns = new StringBuilder();
        row.forEach(cell -> columns.append("%16s".formatted(cell)));
        return columns.toString();
    }

    private static Estimate estimate(ResourceKind kind, Provider provider, String region) {
        Design design = Designs.named("One")
                .add("one", kind)
                .root(e -> e.withSettings(
                        e.settings().with(Settings.PROVIDER, provider.id()).with(Settings.REGION, region)))
                .build();
        return ESTIMATOR.estimate(Deployment.of(design, "prod"));
    }

    private static String cell(CostLine line) {
        return line.monthly()
                .map(DefaultBillsByRegionTest::exact)
                .or(() -> line.unitPrice().map(price -> "@ " + exact(price)))
                .orElse("?");
    }

    private static String exact(BigDecimal usd) {
        return usd.stripTrailingZeros().toPlainString();
    }
}
