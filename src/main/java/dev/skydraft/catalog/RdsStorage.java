package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// How RDS bills the storage of a PostgreSQL database (Amazon RDS for PostgreSQL pricing, Storage). What a standby
/// doubles has prices of its own.
final class RdsStorage {
    static final String IO1 = "io1";

    static final Whole IOPS = Whole.of(
                    "iops",
                    "IOPS",
                    "Provisioned; gp3 includes 3,000 and, from 400 GB on, 12,000, io1 bills at least 1,000. Billed on"
                            + " AWS.")
            .within(1000, 256_000)
            .in("IOPS");

    /// What gp3 includes, less and more than [#STRIPED_GB] (Amazon RDS user guide, gp3 storage).
    private static final long INCLUDED_IOPS = 3000;

    private static final long STRIPED_IOPS = 12_000;
    private static final BigDecimal STRIPED_GB = BigDecimal.valueOf(400);

    /// The least of io1 (Amazon RDS user guide, Provisioned IOPS storage).
    private static final BigDecimal LEAST_GB = BigDecimal.valueOf(100);

    private static final long LEAST_IOPS = 1000;

    private RdsStorage() {}

    static CostRule storage() {
        return line("storage", "Storage", Unit.GB_MONTH, b -> price("aws/rds/postgresql/storage-", b))
                .times(RdsStorage::gigabytes);
    }

    static CostRule iops() {
        return line("iops", "Provisioned IOPS", Unit.IOPS_MONTH, b -> price("aws/rds/iops-", b))
                .times(b -> BigDecimal.valueOf(billedIops(b)))
                .when(b -> billedIops(b) > 0);
    }

    private static BigDecimal gigabytes(Billable b) {
        BigDecimal allocated = b.get(Database.STORAGE_GB);
        return isIo1(b) ? allocated.max(LEAST_GB) : allocated;
    }

    private static long billedIops(Billable b) {
        long asked = b.find(IOPS).orElse(0L);
        if (isIo1(b)) {
            return Math.max(asked, LEAST_IOPS);
        }
        boolean striped = b.get(Database.STORAGE_GB).compareTo(STRIPED_GB) >= 0;
        boolean gp3 = b.get(Database.STORAGE_TYPE).equals("gp3");
        return gp3 ? Math.max(0, asked - (striped ? STRIPED_IOPS : INCLUDED_IOPS)) : 0;
    }

    private static boolean isIo1(Billable b) {
        return b.get(Database.STORAGE_TYPE).equals(IO1);
    }

    private static Optional<PriceRef> price(String what, Billable b) {
        String deployment = b.hasStandby() ? "/multi-az" : "/single-az";
        return Optional.of(PriceRef.of(what + b.get(Database.STORAGE_TYPE) + deployment));
    }
}
