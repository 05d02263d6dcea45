package dev.skydraft.generate;

import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Random;

/// Designs of any size, for measuring: VPCs of six subnets in two zones, with ten services at home in each subnet. Load
/// balancers stand before container services before databases; some services have a second placement or a standby in
/// the other zone. There are about 1.2 connections a service, security groups for each tier, a `prod` environment and a
/// smaller `dev`. Blocks of addresses do not overlap, nor do boxes. The same size and seed give the same design.
///
/// A service is what stands in a subnet. The users, from whom requests come, are no service.
public final class SyntheticDesign {
    /// As many as there are VPCs in 10.0.0.0/8.
    public static final int MOST_SERVICES = AddressPlan.MOST_VPCS * SyntheticVpc.SERVICES;

    private SyntheticDesign() {}

    /// @throws IllegalArgumentException if there are to be fewer services than one or more than [#MOST_SERVICES]
    public static Design of(int services, long seed) {
        if (services < 1 || services > MOST_SERVICES) {
            throw new IllegalArgumentException(
                    "The number of services is %d, expected 1 to %d".formatted(services, MOST_SERVICES));
        }
        var random = new Random(seed);
        var parts = new Parts();
        Resource users = Resource.of("users", Users.KIND, "Users", Placement.onCanvas("main", GridPlan.users()));
        parts.add(users);
        int vpcs = Math.ceilDiv(services, SyntheticVpc.SERVICES);
        for (int i = 0; i < vpcs; i++) {
            int here = Math.min(SyntheticVpc.SERVICES, services - i * SyntheticVpc.SERVICES);
            new SyntheticVpc(i, here, GridPlan.vpc(i, vpcs), random, parts).build(users);
        }
        return design(services + " services", parts);
    }

    private static Design design(String name, Parts parts) {
        return Drawable.require(new Design(
                name,
                Elements.of(parts.resources()),
                Elements.of(parts.connections()),
                Elements.of(parts.groups()),
                List.of(Environment.root("prod", "Production"), parts.dev()),
                List.of(),
                Values.NONE));
    }
}
