package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Keeps container images.
public final class Registry {
    /// GB that a registry of each tier includes (Azure Container Registry pricing).
    private static final Map<String, BigDecimal> INCLUDED_GB =
            Map.of("basic", BigDecimal.TEN, "standard", BigDecimal.valueOf(100), "premium", BigDecimal.valueOf(500));

    public static final Choice TIER = Choice.of(
                    "tier", "Tier", "How much is included and how fast it is. Billed on Azure.")
            .option("basic", "Basic")
            .option("standard", "Standard")
            .option("premium", "Premium")
            .or("basic");
    public static final Amount STORAGE_GB =
            Amount.of("storageGb", "Images stored", "GB", "GB of image layers.").asUsage();

    public static final ResourceKind KIND = kind("registry", "Container registry", Category.OPERATIONS)
            .help("Keeps the container images that services pull.")
            .named("ECR", "Artifact Registry", "Container Registry")
            .livesIn(Scope.REGION)
            .traits(Trait.AT_START)
            .summary((values, _) -> Facts.amount(values, STORAGE_GB))
            .section("Registry", TIER)
            .section("Usage", STORAGE_GB)
            .charged(
                    Provider.AWS,
                    line("storage", "Image storage", Unit.GB_MONTH, "aws/ecr/storage")
                            .usage(STORAGE_GB))
            .charged(
                    Provider.GCP,
                    line("storage", "Image storage", Unit.GB_MONTH, "gcp/artifact-registry/storage")
                            .usage(STORAGE_GB))
            .charged(
                    Provider.AZURE,
                    line("registry", "Registry", Unit.DAY, Registry::tier).times(Quantities::days),
                    line(
                                    "storage",
                                    "Image storage above what is included",
                                    Unit.GB_MONTH,
                                    "azure/container-registry/storage")
                            .timesKnown(b -> b.find(STORAGE_GB).map(gb -> aboveIncluded(b, gb))))
            .build();

    private Registry() {}

    private static Optional<PriceRef> tier(Billable b) {
        return Optional.of(PriceRef.of("azure/container-registry/" + b.get(TIER)));
    }

    private static BigDecimal aboveIncluded(Billable b, BigDecimal gigabytes) {
        BigDecimal included = INCLUDED_GB.getOrDefault(b.get(TIER), BigDecimal.ZERO);
        return gigabytes.subtract(included).max(BigDecimal.ZERO);
    }
}
