package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Map;
import java.util.Optional;

/// Object storage: files by key, without limits of size.
public final class ObjectStorage {
    public static final String STANDARD = "standard";
    public static final String INFREQUENT = "infrequent";
    private static final String INSTANT = "archive-instant";
    private static final String ARCHIVE = "archive";
    private static final String ONE_ZONE = "one-zone";
    private static final String DEEP = "deep-archive";

    /// Where the prices of each class are, by provider.
    private static final Map<Provider, Map<String, String>> FOLDERS = Map.of(
            Provider.AWS,
            Map.of(
                    STANDARD, "aws/s3/standard",
                    INFREQUENT, "aws/s3/infrequent",
                    INSTANT, "aws/s3/glacier-instant",
                    ARCHIVE, "aws/s3/glacier",
                    ONE_ZONE, "aws/s3/one-zone",
                    DEEP, "aws/s3/deep-archive"),
            Provider.GCP,
            Map.of(
                    STANDARD, "gcp/storage/standard",
                    INFREQUENT, "gcp/storage/nearline",
                    INSTANT, "gcp/storage/coldline",
                    ARCHIVE, "gcp/storage/archive",
                    DEEP, "gcp/storage/archive"),
            Provider.AZURE,
            Map.of(
                    STANDARD, "azure/blob/hot-zrs",
                    INFREQUENT, "azure/blob/cool-zrs",
                    INSTANT, "azure/blob/cold-zrs",
                    ARCHIVE, "azure/blob/archive-lrs",
                    ONE_ZONE, "azure/blob/cool-lrs",
                    DEEP, "azure/blob/archive-lrs"));

    public static final Choice CLASS = Choice.of(
                    "storageClass", "Class", "What is read rarely is kept for less, and costs more to read.")
            .option(STANDARD, "Standard")
            .option(INFREQUENT, "Infrequent access")
            .option(INSTANT, "Archive, read at once")
            .option(ARCHIVE, "Archive")
            .option(ONE_ZONE, "Infrequent access, one zone")
            .option(DEEP, "Deep archive")
            .or(STANDARD);
    public static final Amount STORAGE_GB =
            Amount.of("storageGb", "Stored", "GB", "GB stored on average.").asUsage();
    public static final Whole WRITES = Whole.of("writes", "Writes", "PUT, COPY, POST and LIST requests a month.")
            .asUsage();
    public static final Whole READS =
            Whole.of("reads", "Reads", "GET and other requests a month.").asUsage();

    public static final Amount RETRIEVED_GB = Amount.of(
                    "retrievedGb", "Retrieved", "GB", "GB read a month; billed where storage is not standard.")
            .asUsage();

    public static final ResourceKind KIND = kind("object-storage", "Object storage", Category.DATA)
            .help("Stores files by key, in several zones.")
            .named("S3", "Cloud Storage", "Blob Storage")
            .livesIn(Scope.REGION)
            .traits(Trait.STORE, Trait.OBJECTS)
            .summary((values, _) -> Facts.of(
                    Facts.amount(values, STORAGE_GB),
                    values.get(CLASS).equals(STANDARD) ? "" : CLASS.labelOf(values.get(CLASS))))
            .section("Storage", CLASS)
            .section("Usage", STORAGE_GB, WRITES, READS, RETRIEVED_GB)
            .fromTraffic(WRITES, flow -> Optional.of(flow.writes()))
            .fromTraffic(READS, flow -> Optional.of(flow.reads()))
            .fromTraffic(RETRIEVED_GB, Flow::responseGb)
            .charged(Provider.AWS, bill(Provider.AWS, "put", "get"))
            .charged(Provider.GCP, bill(Provider.GCP, "class-a", "class-b"))
            .charged(Provider.AZURE, bill(Provider.AZURE, "write", "read"))
            .build();

    private ObjectStorage() {}

    private static CostRule[] bill(Provider provider, String writes, String reads) {
        return new CostRule[] {
            line("storage", "Storage", Unit.GB_MONTH, b -> price(provider, "storage", b))
                    .usage(STORAGE_GB)
                    .pooled(),
            line("writes", "Write requests", Unit.REQUEST, b -> price(provider, writes, b))
                    .usageCount(WRITES),
            line("reads", "Read requests", Unit.REQUEST, b -> price(provider, reads, b))
                    .usageCount(READS),
            line("retrieved", "Data retrieved", Unit.GB, b -> price(provider, "retrieval", b))
                    .usage(RETRIEVED_GB)
                    .when(b -> !b.get(CLASS).equals(STANDARD))
        };
    }

    private static Optional<PriceRef> price(Provider provider, String part, Billable b) {
        return Optional.ofNullable(FOLDERS.get(provider))
                .map(folders -> folders.get(b.get(CLASS)))
                .map(folder -> PriceRef.of(folder + "/" + part));
    }
}
