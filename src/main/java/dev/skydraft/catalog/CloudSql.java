package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How Cloud SQL bills an instance: a shared-core one by the hour, any other by its vCPU and its memory. A standby
/// makes it regional, which is twice the price of each.
final class CloudSql {
    /// The names of machines, which hold what is billed: vCPU and MiB.
    private static final Pattern CUSTOM = Pattern.compile("db-custom-(\\d+)-(\\d+)");

    private static final BigDecimal MIB_A_GIB = BigDecimal.valueOf(1024);

    private CloudSql() {}

    static CostRule sharedCore(Size size) {
        return line(
                        "instance",
                        "Shared-core instance",
                        Unit.HOUR,
                        b -> machine(size, b).flatMap(name -> price(name, b)))
                .times(Quantities::boughtHours)
                .asBought()
                .when(b -> machine(size, b).isPresent() && custom(size, b).isEmpty());
    }

    static CostRule vcpu(Size size) {
        return line("vcpu", "vCPU", Unit.VCPU_HOUR, b -> price("vcpu", b))
                .timesKnown(part(size, name -> new BigDecimal(name.group(1))))
                .asBought()
                .when(b -> custom(size, b).isPresent());
    }

    static CostRule memory(Size size) {
        return line("memory", "Memory", Unit.GB_HOUR, b -> price("memory", b))
                .timesKnown(part(size, name -> new BigDecimal(name.group(2)).divide(MIB_A_GIB)))
                .asBought()
                .when(b -> custom(size, b).isPresent());
    }

    static Optional<PriceRef> price(String part, Billable b) {
        return Optional.of(PriceRef.of("gcp/cloud-sql/" + part + (b.hasStandby() ? "/regional" : "/zonal")));
    }

    private static Function<Billable, Optional<BigDecimal>> part(Size size, Function<MatchResult, BigDecimal> amount) {
        return b -> custom(size, b).map(amount).map(Quantities.boughtHours(b)::multiply);
    }

    private static Optional<String> machine(Size size, Billable b) {
        return size.table()
                .find(b.get(size))
                .flatMap(row -> row.on(Provider.GCP))
                .map(SizeTable.Offer::name);
    }

    private static Optional<MatchResult> custom(Size size, Billable b) {
        return machine(size, b).flatMap(name -> CUSTOM.matcher(name).results().findFirst());
    }
}
