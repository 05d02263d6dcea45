package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Map;
import java.util.Optional;

/// Keeps backups of one sort of thing, at the price that the provider has for backups of it.
public final class BackupVault {
    private static final String DISKS = "disks";
    private static final String DATABASES = "databases";
    private static final String CLUSTERS = "clusters";
    private static final String TABLES = "tables";
    private static final String FILES = "files";

    /// Backups cost what the service charges whose data they are; what is not listed is billed by the vault itself.
    private static final Map<String, String> BY_THE_SERVICE = Map.of(
            "aws/" + DATABASES, "aws/rds/backup",
            "aws/" + CLUSTERS, "aws/aurora/backup",
            "aws/" + TABLES, "aws/dynamodb/backup/on-demand",
            "gcp/" + DISKS, "gcp/disk/snapshot",
            "gcp/" + DATABASES, "gcp/cloud-sql/backup",
            "azure/" + DATABASES, "azure/postgresql/backup");

    public static final Choice KEEPS = Choice.of("keeps", "Backups of", "What is backed up; each has its own price.")
            .option(DISKS, "Disks of servers")
            .option(DATABASES, "PostgreSQL databases")
            .option(CLUSTERS, "Aurora clusters")
            .option(TABLES, "NoSQL tables")
            .option(FILES, "File systems")
            .or(DISKS);
    public static final Whole RETENTION_DAYS = Whole.of("retentionDays", "Kept for", "Days that a backup is kept.")
            .within(1, 36_500)
            .in("days");
    public static final Whole INSTANCES = Whole.of(
                    "instances", "Protected instances", "Servers and databases that are backed up; billed on Azure.")
            .within(1, 100_000)
            .or(1);
    public static final Amount STORAGE_GB = Amount.of("storageGb", "Kept", "GB", "GB of backups kept on average.")
            .asUsage();

    public static final ResourceKind KIND = kind("backup-vault", "Backup vault", Category.DATA)
            .help("Keeps backups of servers, databases or files.")
            .named("AWS Backup", "Backup and DR", "Azure Backup")
            .livesIn(Scope.REGION)
            .traits(Trait.STORE)
            .summary((values, _) -> Facts.of(KEEPS.labelOf(values.get(KEEPS)), Facts.amount(values, STORAGE_GB)))
            .section("Vault", KEEPS, INSTANCES, RETENTION_DAYS)
            .section("Usage", STORAGE_GB)
            .charged(Provider.AWS, storage(Provider.AWS))
            .charged(Provider.GCP, storage(Provider.GCP))
            .charged(
                    Provider.AZURE,
                    line("instances", "Protected instances", Unit.MONTH, "azure/backup/instance")
                            .times(Quantities.count(INSTANCES))
                            .when(b -> !b.get(KEEPS).equals(DATABASES)),
                    storage(Provider.AZURE))
            .build();

    private BackupVault() {}

    private static CostRule storage(Provider provider) {
        return line("storage", "Backups", Unit.GB_MONTH, b -> Optional.of(PriceRef.of(key(provider, b))))
                .usage(STORAGE_GB);
    }

    private static String key(Provider provider, Billable b) {
        String what = b.get(KEEPS);
        return BY_THE_SERVICE.getOrDefault(provider.id() + "/" + what, provider.id() + "/backup/" + what);
    }
}
