package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;

/// A free way from a VPC to object storage or NoSQL tables, by its route tables.
public final class GatewayEndpoint {
    public static final Choice SERVICE = Networking.SERVICE;

    public static final ResourceKind KIND = kind("gateway-endpoint", "Gateway endpoint", Category.NETWORK)
            .help("A free way from a VPC to object storage or NoSQL tables.")
            .named("VPC gateway endpoint", "Private Google Access", "Service endpoint")
            .livesIn(Scope.NETWORK)
            .traits(Trait.GATEWAY_ENDPOINT)
            .summary((values, _) -> SERVICE.labelOf(values.get(SERVICE)))
            .section("Endpoint", SERVICE)
            .charged(
                    Provider.AWS,
                    line("hours", "Gateway endpoint", Unit.HOUR, "aws/vpc/gateway-endpoint/hour")
                            .times(Quantities::hours))
            .free(Provider.GCP, "Private Google Access is a setting of a subnet, without a charge.")
            .free(Provider.AZURE, "A service endpoint is a setting of a subnet, without a charge.")
            .build();

    private GatewayEndpoint() {}
}
