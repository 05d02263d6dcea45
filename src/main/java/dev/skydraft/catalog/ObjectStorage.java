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
import dev.skydraft.kind.Whole;
import java.util.Optional;

/// Object storage: files by key, without limits of size.
public final class ObjectStorage {
    public static final Amount STORAGE_GB =
            Amount.of("storageGb", "Stored", "GB", "GB stored on average.").asUsage();
    public static final Whole WRITES = Whole.of("writes", "Writes", "PUT, COPY, POST and LIST requests a month.")
            .asUsage();
    public static final Whole READS =
            Whole.of("reads", "Reads", "GET and other requests a month.").asUsage();

    public static final ResourceKind KIND = kind("object-storage", "Object storage", Category.DATA)
            .help("Stores files; standard class.")
            .named("S3", "Cloud Storage", "Blob Storage")
            .livesIn(Scope.REGION)
            .traits(Trait.STORE, Trait.OBJECTS)
            .summary((values, _) -> Facts.amount(values, STORAGE_GB))
            .section("Usage", STORAGE_GB, WRITES, READS)
            .fromTraffic(WRITES, flow -> Optional.of(flow.writes()))
            .fromTraffic(READS, flow -> Optional.of(flow.reads()))
            .charged(
                    Provider.AWS,
                    line("storage", "Standard storage", Unit.GB_MONTH, "aws/s3/standard/storage")
                            .usage(STORAGE_GB)
                            .pooled(),
                    line("writes", "Write requests", Unit.REQUEST, "aws/s3/standard/put")
                            .usageCount(WRITES),
                    line("reads", "Read requests", Unit.REQUEST, "aws/s3/standard/get")
                            .usageCount(READS))
            .charged(
                    Provider.GCP,
                    line("storage", "Standard storage", Unit.GB_MONTH, "gcp/storage/standard/storage")
                            .usage(STORAGE_GB),
                    line("writes", "Class A operations", Unit.REQUEST, "gcp/storage/standard/class-a")
                            .usageCount(WRITES),
                    line("reads", "Class B operations", Unit.REQUEST, "gcp/storage/standard/class-b")
                            .usageCount(READS))
            .charged(
                    Provider.AZURE,
                    line("storage", "Hot storage, LRS", Unit.GB_MONTH, "azure/blob/hot-lrs/storage")
                            .usage(STORAGE_GB)
                            .pooled(),
                    line("writes", "Write operations", Unit.REQUEST, "azure/blob/hot-lrs/write")
                            .usageCount(WRITES),
                    line("reads", "Read operations", Unit.REQUEST, "azure/blob/hot-lrs/read")
                            .usageCount(READS))
            .build();

    private ObjectStorage() {}
}
