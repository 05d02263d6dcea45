package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Optional;

/// A table of items by key without a server to look after.
public final class NosqlTable {
    private static final String PROVISIONED = "provisioned";

    public static final Choice CAPACITY = Choice.of(
                    "capacity", "Capacity", "Paid for each request, or by the hour for so many a second.")
            .option("on-demand", "On demand")
            .option(PROVISIONED, "Provisioned")
            .or("on-demand");
    public static final Whole WRITE_CAPACITY = Whole.of(
                    "writeCapacity", "Write capacity", "Writes of up to 1 KB a second.")
            .within(1, 1_000_000)
            .in("WCU")
            .or(5);
    public static final Whole READ_CAPACITY = Whole.of(
                    "readCapacity", "Read capacity", "Strongly consistent reads of up to 4 KB a second.")
            .within(1, 1_000_000)
            .in("RCU")
            .or(5);
    public static final Flag RECOVERY =
            Flag.of("recovery", "Point-in-time recovery", false, "Can go back to any second of the last 35 days.");
    public static final Amount STORAGE_GB =
            Amount.of("storageGb", "Stored", "GB", "GB stored on average.").asUsage();
    public static final Whole WRITES = Whole.of("writes", "Writes", "Write request units a month, on demand.")
            .asUsage();
    public static final Whole READS =
            Whole.of("reads", "Reads", "Read request units a month, on demand.").asUsage();

    public static final ResourceKind KIND = kind("nosql-table", "NoSQL table", Category.DATA)
            .help("Items by key, without a server to look after.")
            .named("DynamoDB", "Firestore", "Cosmos DB")
            .livesIn(Scope.REGION)
            .traits(Trait.STORE, Trait.ITEMS)
            .summary((values, _) -> Facts.of(CAPACITY.labelOf(values.get(CAPACITY)), Facts.amount(values, STORAGE_GB)))
            .section("Table", CAPACITY, WRITE_CAPACITY, READ_CAPACITY, RECOVERY)
            .section("Usage", STORAGE_GB, WRITES, READS)
            .fromTraffic(WRITES, flow -> Quantities.units(flow.writes(), flow.requests(), flow.requestGb(), 1))
            .fromTraffic(READS, flow -> Quantities.units(flow.reads(), flow.requests(), flow.responseGb(), 4))
            .charged(
                    Provider.AWS,
                    line("writes", "Write requests", Unit.WRITE_UNIT, "aws/dynamodb/on-demand/write")
                            .usageCount(WRITES)
                            .when(b -> !isProvisioned(b)),
                    line("reads", "Read requests", Unit.READ_UNIT, "aws/dynamodb/on-demand/read")
                            .usageCount(READS)
                            .when(b -> !isProvisioned(b)),
                    line("write-capacity", "Write capacity", Unit.WRITE_CAPACITY_HOUR, "aws/dynamodb/provisioned/write")
                            .times(Quantities.hoursOf(WRITE_CAPACITY))
                            .when(NosqlTable::isProvisioned),
                    line("read-capacity", "Read capacity", Unit.READ_CAPACITY_HOUR, "aws/dynamodb/provisioned/read")
                            .times(Quantities.hoursOf(READ_CAPACITY))
                            .when(NosqlTable::isProvisioned),
                    line("storage", "Storage", Unit.GB_MONTH, "aws/dynamodb/storage")
                            .usage(STORAGE_GB),
                    line("recovery", "Point-in-time recovery", Unit.GB_MONTH, "aws/dynamodb/backup/point-in-time")
                            .usage(STORAGE_GB)
                            .when(b -> b.get(RECOVERY)))
            .charged(
                    Provider.GCP,
                    line("writes", "Document writes", Unit.REQUEST, "gcp/firestore/write")
                            .usageCount(WRITES),
                    line("reads", "Document reads", Unit.REQUEST, "gcp/firestore/read")
                            .usageCount(READS),
                    line("storage", "Storage", Unit.GB_MONTH, "gcp/firestore/storage")
                            .usage(STORAGE_GB))
            .charged(
                    Provider.AZURE,
                    line("requests", "Request units", Unit.REQUEST, "azure/cosmos-db/request-unit")
                            .timesKnown(b -> Optional.empty()),
                    line("storage", "Storage", Unit.GB_MONTH, "azure/cosmos-db/storage")
                            .usage(STORAGE_GB))
            .build();

    private NosqlTable() {}

    private static boolean isProvisioned(Billable b) {
        return b.get(CAPACITY).equals(PROVISIONED);
    }
}
