package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// A managed PostgreSQL database. A placement `standby` beside `primary` makes it Multi-AZ; a read replica is a
/// database of its own, joined by a replication connection.
public final class Database {
    public static final SizeTable SIZES = SizeTable.load("database");

    public static final Choice ENGINE = Choice.of("engine", "Engine", "The database engine.")
            .option("postgresql", "PostgreSQL")
            .or("postgresql");
    public static final Text VERSION = Text.of("version", "Version", "The engine's major version, such as 15.");
    public static final Flag EXTENDED_SUPPORT = Flag.of(
            "extendedSupport",
            "Extended support",
            false,
            "A version past its end costs more by the vCPU. Billed on AWS.");
    public static final Size SIZE =
            new Size("size", "Instance size", "The class of the instance.", SIZES, Optional.of("t3.micro"));
    public static final Choice STORAGE_TYPE = Choice.of(
                    "storageType", "Storage type", "General-purpose SSD, or io1 for provisioned IOPS.")
            .option("gp3", "gp3")
            .option("gp2", "gp2")
            .option(RdsStorage.IO1, "io1")
            .or("gp3");
    public static final Amount STORAGE_GB = Amount.of("storageGb", "Storage", "GB", "Allocated storage to start with.")
            .within("20", "65536")
            .or("20");
    public static final Whole IOPS = RdsStorage.IOPS;
    public static final Amount STORAGE_MAX_GB = Amount.of(
                    "storageMaxGb", "Storage ceiling", "GB", "Storage grows by itself up to here.")
            .within("20", "65536");
    public static final Whole BACKUP_DAYS = Whole.of(
                    "backupDays", "Backup retention", "Days that automatic backups are kept.")
            .within(0, 35)
            .in("days")
            .or(7);
    public static final Whole REPLICA_RATIO = Whole.of(
                    "replicaRatio", "Replicas above", "Add a read replica when reads for each write exceed this.")
            .within(1, 1000)
            .in("reads : 1 write");
    public static final Size SIZE_UP = new Size("sizeUp", "Grow to", "The class to grow to.", SIZES, Optional.empty());
    public static final Whole SIZE_UP_CONNECTIONS = Whole.of(
                    "sizeUpConnections", "Grow at", "Concurrent connections at which to grow.")
            .within(1, 100_000)
            .in("connections");
    public static final Amount BACKUP_GB = Amount.of(
                    "backupGb", "Backups above allowance", "GB", "Backup storage beyond the size of the database.")
            .asUsage();

    public static final ResourceKind KIND = kind("database", "PostgreSQL database", Category.DATA)
            .help("Managed PostgreSQL; add a standby for a second zone.")
            .named("RDS for PostgreSQL", "Cloud SQL for PostgreSQL", "Azure Database for PostgreSQL")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED, Trait.STANDBY, Trait.STORE)
            .summary((values, provider) ->
                    Facts.of(Facts.size(values, SIZE, provider), Facts.amount(values, STORAGE_GB)))
            .section("Instance", ENGINE, VERSION, EXTENDED_SUPPORT, SIZE, Purchase.OF_DATA)
            .section("Storage", STORAGE_TYPE, STORAGE_GB, IOPS, STORAGE_MAX_GB, BACKUP_DAYS)
            .section("Growth", REPLICA_RATIO, SIZE_UP, SIZE_UP_CONNECTIONS)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED)
            .section("Usage", BACKUP_GB)
            .charged(
                    Provider.AWS,
                    line(
                                    "instance",
                                    "Instance",
                                    Unit.HOUR,
                                    b -> rds(b, "single-az").map(PriceRef::of))
                            .times(Quantities::boughtHours)
                            .asBought(),
                    line("standby", "Multi-AZ standby", Unit.HOUR, Database::rdsStandby)
                            .times(Quantities::boughtHours)
                            .asBought()
                            .when(Billable::hasStandby),
                    RdsStorage.storage(),
                    RdsStorage.iops(),
                    line("extended-support", "Extended support", Unit.VCPU_HOUR, "aws/rds/extended-support")
                            .timesKnown(Database::supportedVcpuHours)
                            .when(b -> b.get(EXTENDED_SUPPORT)),
                    backup("aws/rds/backup"))
            .charged(
                    Provider.GCP,
                    CloudSql.sharedCore(SIZE),
                    CloudSql.vcpu(SIZE),
                    CloudSql.memory(SIZE),
                    line("storage", "SSD storage", Unit.GB_MONTH, b -> CloudSql.price("storage-ssd", b))
                            .times(Quantities.amount(STORAGE_GB)),
                    backup("gcp/cloud-sql/backup"))
            .charged(
                    Provider.AZURE,
                    line("instance", "Server", Unit.HOUR, Database::flexibleServer)
                            .times(Quantities::boughtHours)
                            .asBought(),
                    line("standby", "High-availability server", Unit.HOUR, Database::flexibleServer)
                            .times(Quantities::boughtHours)
                            .asBought()
                            .when(Billable::hasStandby),
                    line("storage", "Storage", Unit.GB_MONTH, "azure/postgresql/storage")
                            .times(b -> b.get(STORAGE_GB).multiply(copies(b))),
                    backup("azure/postgresql/backup"))
            .build();

    private Database() {}

    private static CostRule backup(String key) {
        return line("backup", "Backups above the free allowance", Unit.GB_MONTH, key)
                .usage(BACKUP_GB);
    }

    private static Optional<String> rds(Billable b, String deployment) {
        return SIZES.key(b.get(SIZE), Provider.AWS).map(key -> "aws/rds/postgresql/" + key + "/" + deployment);
    }

    /// AWS publishes Multi-AZ as a price of its own for both instances together, not always twice the Single-AZ one.
    private static Optional<PriceRef> rdsStandby(Billable b) {
        return rds(b, "multi-az").flatMap(both -> rds(b, "single-az").map(one -> PriceRef.difference(both, one)));
    }

    /// Of the standby too (Amazon RDS Extended Support charges: for each vCPU of every instance).
    private static Optional<BigDecimal> supportedVcpuHours(Billable b) {
        return SIZES.find(b.get(SIZE))
                .map(row -> row.vcpu().multiply(b.runningHours()).multiply(copies(b)));
    }

    private static Optional<PriceRef> flexibleServer(Billable b) {
        return SIZES.key(b.get(SIZE), Provider.AZURE)
                .filter(key -> !key.isEmpty())
                .map(key -> PriceRef.of("azure/postgresql/" + key));
    }

    private static BigDecimal copies(Billable b) {
        return b.hasStandby() ? BigDecimal.TWO : BigDecimal.ONE;
    }
}
