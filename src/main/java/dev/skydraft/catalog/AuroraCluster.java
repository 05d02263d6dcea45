package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
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
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// A database whose instances share one storage over several zones: every placement is an instance, the `standby` one
/// that can also be read from. Serverless instances grow and shrink by themselves.
public final class AuroraCluster {
    private static final SizeTable SIZES = SizeTable.load("aurora");
    /// Memory of AlloyDB machines (AlloyDB machine types: 8 GB a vCPU).
    private static final BigDecimal ALLOY_GIB_A_VCPU = BigDecimal.valueOf(8);

    private static final String OPTIMIZED = "io-optimized";

    public static final Flag SERVERLESS =
            Flag.of("serverless", "Serverless", false, "Billed by the capacity that is used, not by instance.");
    public static final Size SIZE =
            new Size("size", "Instance size", "The class of each instance.", SIZES, Optional.of("t4g.medium"));
    public static final Choice STORAGE_TYPE = Choice.of(
                    "storageType", "Storage type", "I/O-Optimized costs more by the GB and nothing by the request.")
            .option("standard", "Standard")
            .option(OPTIMIZED, "I/O-Optimized")
            .or("standard");
    public static final Amount CAPACITY = Amount.of(
                    "acu",
                    "Capacity",
                    "ACU",
                    "Average capacity units of each serverless instance; one has about 2 GiB.")
            .asUsage();
    public static final Amount STORAGE_GB = Amount.of(
                    "storageGb", "Stored", "GB", "GB stored on average; counted once.")
            .asUsage();
    public static final Whole IO = Whole.of("ioRequests", "I/O requests", "Reads and writes of storage a month.")
            .asUsage();
    public static final Amount BACKUP_GB = Amount.of(
                    "backupGb", "Backups above allowance", "GB", "Backup storage beyond the size of the database.")
            .asUsage();

    public static final ResourceKind KIND = kind("aurora-cluster", "Aurora cluster", Category.DATA)
            .help("PostgreSQL whose instances share one storage; add a standby for a second zone.")
            .named("Aurora PostgreSQL", "AlloyDB", "Cosmos DB for PostgreSQL")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED, Trait.STANDBY, Trait.STORE)
            .summary((values, provider) -> values.get(SERVERLESS) ? "Serverless" : Facts.size(values, SIZE, provider))
            .section("Instances", SERVERLESS, SIZE, Purchase.OF_DATA)
            .section("Storage", STORAGE_TYPE)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED)
            .section("Usage", CAPACITY, STORAGE_GB, IO, BACKUP_GB)
            .charged(
                    Provider.AWS,
                    line("instances", "Instances", Unit.HOUR, AuroraCluster::instance)
                            .times(Quantities::boughtPlacementHours)
                            .asBought()
                            .when(b -> !b.get(SERVERLESS)),
                    line("capacity", "Serverless capacity", Unit.ACU_HOUR, b -> byStorage("serverless-v2/", b))
                            .timesKnown(b -> b.find(CAPACITY).map(Quantities.runningPlacementHours(b)::multiply))
                            .when(b -> b.get(SERVERLESS)),
                    line("storage", "Storage", Unit.GB_MONTH, b -> byStorage("storage/", b))
                            .usage(STORAGE_GB),
                    line("io", "I/O requests", Unit.REQUEST, "aws/aurora/io-requests")
                            .usageCount(IO)
                            .when(b -> !optimized(b)),
                    line("backup", "Backups above the free allowance", Unit.GB_MONTH, "aws/aurora/backup")
                            .usage(BACKUP_GB))
            .charged(
                    Provider.GCP,
                    line("instances", "vCPU", Unit.VCPU_HOUR, "gcp/alloydb/vcpu")
                            .timesKnown(b -> alloyVcpu(b).map(Quantities.placementHours(b)::multiply)),
                    line("memory", "Memory", Unit.GB_HOUR, "gcp/alloydb/memory")
                            .timesKnown(b -> alloyVcpu(b)
                                    .map(ALLOY_GIB_A_VCPU::multiply)
                                    .map(Quantities.placementHours(b)::multiply)),
                    line("storage", "Storage", Unit.GB_MONTH, "gcp/alloydb/storage")
                            .usage(STORAGE_GB),
                    line("backup", "Backups", Unit.GB_MONTH, "gcp/alloydb/backup")
                            .usage(BACKUP_GB))
            .charged(
                    Provider.AZURE,
                    line("instances", "vCores", Unit.VCPU_HOUR, "azure/cosmos-db-postgresql/vcore")
                            .timesKnown(b -> SIZES.find(b.get(SIZE))
                                    .map(SizeTable.Row::vcpu)
                                    .map(Quantities.boughtPlacementHours(b)::multiply))
                            .asBought(),
                    line("storage", "Storage", Unit.GB_MONTH, "azure/cosmos-db-postgresql/storage")
                            .usage(STORAGE_GB))
            .build();

    private AuroraCluster() {}

    /// Prices of instances with I/O-Optimized storage are not known.
    private static Optional<PriceRef> instance(Billable b) {
        return optimized(b)
                ? Optional.empty()
                : SIZES.key(b.get(SIZE), Provider.AWS).map(key -> PriceRef.of("aws/aurora/postgresql/" + key));
    }

    /// The vCPU of the AlloyDB machine that comes nearest, as its name ends.
    private static Optional<BigDecimal> alloyVcpu(Billable b) {
        return SIZES.key(b.get(SIZE), Provider.GCP).map(key -> new BigDecimal(key.substring(key.lastIndexOf('-') + 1)));
    }

    private static Optional<PriceRef> byStorage(String part, Billable b) {
        return Optional.of(PriceRef.of("aws/aurora/" + part + b.get(STORAGE_TYPE)));
    }

    private static boolean optimized(Billable b) {
        return b.get(STORAGE_TYPE).equals(OPTIMIZED);
    }
}
