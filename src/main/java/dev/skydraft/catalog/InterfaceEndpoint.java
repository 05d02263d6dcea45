package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;

/// A private way from a VPC to one of the provider's services, with an address in the subnets of several zones:
/// billed for each.
public final class InterfaceEndpoint {
    public static final Text SERVICE = Text.of("service", "Service", "The service it leads to, such as ecr.api.");
    public static final Amount DATA_GB = Amount.of("dataGb", "Data processed", "GB", "GB a month, both directions.")
            .asUsage();

    public static final ResourceKind KIND = kind("interface-endpoint", "Interface endpoint", Category.NETWORK)
            .help("A private way from a VPC to one of the provider's services.")
            .named("VPC interface endpoint", "Private Service Connect", "Private endpoint")
            .livesIn(Scope.SUBNET)
            // AWS PrivateLink pricing: since April 2022, zones between a client and an endpoint are not charged for.
            .traits(Trait.GUARDED, Trait.ACROSS_ZONES)
            .summary((values, _) -> values.find(SERVICE).orElse(""))
            .section("Endpoint", SERVICE)
            .section("Usage", DATA_GB)
            .fromTraffic(DATA_GB, Flow::throughGb)
            .charged(
                    Provider.AWS,
                    line("hours", "Endpoint, in each zone", Unit.HOUR, "aws/vpc/interface-endpoint/hour")
                            .times(Quantities::placementHours),
                    line("data", "Data processed", Unit.GB, "aws/vpc/interface-endpoint/data")
                            .usage(DATA_GB)
                            .pooled())
            .charged(
                    Provider.GCP,
                    line("hours", "Endpoint", Unit.HOUR, "gcp/private-service-connect/hour")
                            .times(Quantities::hours),
                    line("data", "Data processed", Unit.GB, "gcp/private-service-connect/data")
                            .usage(DATA_GB))
            .charged(
                    Provider.AZURE,
                    line("hours", "Private endpoint", Unit.HOUR, "azure/private-link/hour")
                            .times(Quantities::hours),
                    line("data", "Data processed", Unit.GB, "azure/private-link/data")
                            .usage(DATA_GB))
            .build();

    private InterfaceEndpoint() {}
}
