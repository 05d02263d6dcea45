package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;

/// Keeps container images.
public final class Registry {
    /// GB that a Basic registry includes (Azure Container Registry pricing).
    private static final BigDecimal INCLUDED_GB = BigDecimal.TEN;

    public static final Amount STORAGE_GB =
            Amount.of("storageGb", "Images stored", "GB", "GB of image layers.").asUsage();

    public static final ResourceKind KIND = kind("registry", "Container registry", Category.OPERATIONS)
            .help("Keeps the container images that services pull.")
            .named("ECR", "Artifact Registry", "Container Registry")
            .livesIn(Scope.REGION)
            .traits(Trait.AT_START)
            .summary((values, _) -> Facts.amount(values, STORAGE_GB))
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
                    line("registry", "Registry, Basic", Unit.DAY, "azure/container-registry/basic")
                            .times(Quantities::days),
                    line("storage", "Image storage above 10 GB", Unit.GB_MONTH, "azure/container-registry/storage")
                            .timesKnown(b -> b.find(STORAGE_GB).map(Registry::aboveIncluded)))
            .build();

    private Registry() {}

    private static BigDecimal aboveIncluded(BigDecimal gigabytes) {
        return gigabytes.subtract(INCLUDED_GB).max(BigDecimal.ZERO);
    }
}
