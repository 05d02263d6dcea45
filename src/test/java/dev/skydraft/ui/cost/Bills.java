package dev.skydraft.ui.cost;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Values;
import dev.skydraft.pricing.Price;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A design of two resources in two environments, at round prices.
final class Bills {
    private Bills() {}

    static Workspace workspace() {
        return Workspaces.of(
                Designs.named("Shop")
                        .vpc("vpc", "10.0.0.0/16")
                        .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
                        .add("nat", NatGateway.KIND, "a@public")
                        .add("api", ContainerService.KIND, "a@public")
                        .set(Scaling.DESIRED, 2L)
                        .set(ContainerService.CPU, BigDecimal.ONE)
                        .set(ContainerService.MEMORY_GB, BigDecimal.TWO)
                        .environment(
                                "dev",
                                dev -> dev.withPresent("nat", false)
                                        .withOverride(
                                                "api",
                                                Values.NONE
                                                        .with(Scaling.DESIRED, 1L)
                                                        .with(ContainerService.CPU, new BigDecimal("0.5"))
                                                        .with(ContainerService.MEMORY_GB, BigDecimal.ONE)))
                        .build(),
                price("aws/fargate/linux-x86/vcpu", Unit.VCPU_HOUR, "0.01"),
                price("aws/fargate/linux-x86/memory", Unit.GB_HOUR, "0.005"),
                price("aws/nat-gateway/hour", Unit.HOUR, "0.06"),
                price("aws/nat-gateway/data", Unit.GB, "0.05"),
                weak(price("aws/public-ipv4/in-use", Unit.HOUR, "0")));
    }

    private static Price weak(Price price) {
        return new Price(
                price.key(),
                price.region(),
                price.unit(),
                price.tiers(),
                price.source(),
                price.asOf(),
                Optional.of("undated page"),
                false,
                price.layer());
    }

    private static Price price(String key, Unit unit, String usd) {
        var tier = new Price.Tier(BigDecimal.ZERO, new BigDecimal(usd));
        return new Price(key, "us-east-1", unit, List.of(tier), "A price list", "2026-01");
    }
}
