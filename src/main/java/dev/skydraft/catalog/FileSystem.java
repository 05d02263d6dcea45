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
import java.util.Optional;

/// A file system that many mount at once.
public final class FileSystem {
    private static final String ELASTIC = "elastic";
    private static final String PROVISIONED = "provisioned";

    public static final Choice REDUNDANCY = Choice.of("redundancy", "Redundancy", "In how many zones files are kept.")
            .option("standard", "Several zones")
            .option("one-zone", "One zone")
            .or("standard");
    public static final Choice THROUGHPUT = Choice.of(
                    "throughput", "Throughput", "Grows with what is stored, is paid by the GB, or by what is reserved.")
            .option("bursting", "Bursting")
            .option(ELASTIC, "Elastic")
            .option(PROVISIONED, "Provisioned")
            .or("bursting");
    public static final Amount RESERVED = Amount.of(
                    "throughputMbps", "Reserved throughput", "MB/s", "Throughput above what storage includes.")
            .asUsage();
    public static final Amount STORAGE_GB = Amount.of("storageGb", "Stored", "GB", "GB stored on average, in use.")
            .asUsage();
    public static final Amount INFREQUENT_GB = Amount.of(
                    "infrequentGb", "Stored, rarely read", "GB", "GB moved to infrequent access.")
            .asUsage();
    public static final Amount READ_GB = Amount.of(
                    "readGb", "Read", "GB", "GB read a month; billed with elastic throughput.")
            .asUsage();
    public static final Amount WRITE_GB = Amount.of(
                    "writeGb", "Written", "GB", "GB written a month; billed with elastic throughput.")
            .asUsage();

    public static final ResourceKind KIND = kind("file-system", "File system", Category.DATA)
            .help("Files that many mount at once.")
            .named("EFS", "Filestore", "Azure Files")
            .livesIn(Scope.REGION, Scope.SUBNET)
            .traits(Trait.GUARDED, Trait.STORE)
            .summary((values, _) -> Facts.amount(values, STORAGE_GB))
            .section("File system", REDUNDANCY, THROUGHPUT)
            .section("Usage", STORAGE_GB, INFREQUENT_GB, READ_GB, WRITE_GB, RESERVED)
            .charged(
                    Provider.AWS,
                    line("storage", "Storage", Unit.GB_MONTH, FileSystem::efs).usage(STORAGE_GB),
                    line("infrequent", "Storage, infrequent access", Unit.GB_MONTH, "aws/efs/infrequent/storage")
                            .usage(INFREQUENT_GB)
                            .when(b -> b.get(REDUNDANCY).equals("standard")),
                    line("read", "Data read", Unit.GB, "aws/efs/elastic/read")
                            .usage(READ_GB)
                            .when(b -> b.get(THROUGHPUT).equals(ELASTIC)),
                    line("write", "Data written", Unit.GB, "aws/efs/elastic/write")
                            .usage(WRITE_GB)
                            .when(b -> b.get(THROUGHPUT).equals(ELASTIC)),
                    line("throughput", "Reserved throughput", Unit.MBPS_MONTH, "aws/efs/throughput")
                            .usage(RESERVED)
                            .when(b -> b.get(THROUGHPUT).equals(PROVISIONED)))
            .charged(
                    Provider.GCP,
                    line("storage", "Storage", Unit.GB_MONTH, "gcp/filestore/storage")
                            .usage(STORAGE_GB))
            .charged(
                    Provider.AZURE,
                    line("storage", "Storage", Unit.GB_MONTH, "azure/files/storage")
                            .usage(STORAGE_GB))
            .build();

    private FileSystem() {}

    private static Optional<PriceRef> efs(Billable b) {
        return Optional.of(PriceRef.of("aws/efs/" + b.get(REDUNDANCY) + "/storage"));
    }
}
