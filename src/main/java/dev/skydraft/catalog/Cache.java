package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Keeps values in memory, by key. Every placement is a node: a `standby` beside `primary` is a replica in another
/// zone.
public final class Cache {
    public static final SizeTable SIZES = SizeTable.load("cache");

    public static final Choice ENGINE = Choice.of("engine", "Engine", "The software that runs on the nodes.")
            .option("valkey", "Valkey")
            .option("redis", "Redis OSS")
            .or("valkey");
    public static final Size SIZE =
            new Size("size", "Node size", "The type of each node.", SIZES, Optional.of("t4g.micro"));
    public static final Amount BACKUP_GB = Amount.of("backupGb", "Backups", "GB", "GB of backups that are kept.")
            .asUsage();

    public static final ResourceKind KIND = kind("cache", "Cache", Category.DATA)
            .help("Keeps values in memory; add a standby for a second zone.")
            .named("ElastiCache", "Memorystore for Redis", "Azure Cache for Redis")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED, Trait.STANDBY, Trait.STORE)
            .summary((values, provider) ->
                    Facts.of(ENGINE.labelOf(values.get(ENGINE)), Facts.size(values, SIZE, provider)))
            .section("Nodes", ENGINE, SIZE, Purchase.OF_DATA)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED)
            .section("Usage", BACKUP_GB)
            .charged(
                    Provider.AWS,
                    line("nodes", "Nodes", Unit.HOUR, Cache::elastiCache)
                            .times(Quantities::boughtSteadyPlacementHours)
                            .asBought(),
                    line("backup", "Backups", Unit.GB_MONTH, "aws/elasticache/backup")
                            .usage(BACKUP_GB))
            .charged(
                    Provider.GCP,
                    line("memory", "Memory", Unit.GB_HOUR, b -> memorystore(b).map(PriceRef::of))
                            .timesKnown(Cache::wholeGibibyteHours)
                            .asBought())
            .charged(
                    Provider.AZURE,
                    line("nodes", "Nodes", Unit.HOUR, Cache::azure)
                            .times(Quantities::boughtSteadyHours)
                            .asBought())
            .build();

    private Cache() {}

    private static Optional<PriceRef> elastiCache(Billable b) {
        return SIZES.key(b.get(SIZE), Provider.AWS)
                .map(key -> PriceRef.of("aws/elasticache/" + b.get(ENGINE) + "/" + key));
    }

    /// Memorystore comes in whole GiB.
    private static Optional<BigDecimal> wholeGibibyteHours(Billable b) {
        return SIZES.find(b.get(SIZE))
                .map(row -> row.gib().setScale(0, RoundingMode.CEILING).multiply(Quantities.boughtSteadyHours(b)));
    }

    private static Optional<String> memorystore(Billable b) {
        return SIZES.key(b.get(SIZE), Provider.GCP)
                .map(key -> "gcp/memorystore/" + (b.hasStandby() ? "standard" : "basic") + "/" + key);
    }

    /// A price of Azure's is for both nodes of a pair.
    private static Optional<PriceRef> azure(Billable b) {
        return SIZES.key(b.get(SIZE), Provider.AZURE)
                .map(key -> PriceRef.of("azure/redis/" + (b.hasStandby() ? "standard" : "basic") + "/" + key));
    }
}
