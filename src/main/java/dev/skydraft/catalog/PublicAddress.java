package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import java.util.Optional;

/// A public IPv4 address that stays the same. It is billed whether something uses it or not.
public final class PublicAddress {
    public static final Flag IN_USE = Flag.of("inUse", "In use", true, "Whether a machine or interface has it.");

    public static final ResourceKind KIND = kind("public-address", "Public address", Category.NETWORK)
            .help("A public IPv4 address that stays the same.")
            .named("Elastic IP", "Static external IP", "Public IP")
            .livesIn(Scope.REGION, Scope.NETWORK, Scope.SUBNET)
            .summary((values, _) -> values.get(IN_USE) ? "" : "idle")
            .section("Address", IN_USE)
            .charged(
                    Provider.AWS,
                    line("hours", "Public IPv4 address", Unit.HOUR, b -> price("aws", b))
                            .times(Quantities::hours))
            .charged(
                    Provider.GCP,
                    line("hours", "Public IPv4 address", Unit.HOUR, b -> price("gcp", b))
                            .times(Quantities::hours))
            .charged(
                    Provider.AZURE,
                    line("hours", "Public IPv4 address", Unit.HOUR, "azure/public-ipv4")
                            .times(Quantities::hours))
            .build();

    private PublicAddress() {}

    private static Optional<PriceRef> price(String vendor, Billable b) {
        return Optional.of(PriceRef.of(vendor + "/public-ipv4/" + (b.get(IN_USE) ? "in-use" : "idle")));
    }
}
