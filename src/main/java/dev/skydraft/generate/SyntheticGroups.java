package dev.skydraft.generate;

import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;

/// The security groups of a synthetic VPC: one a tier, each open to the tier before it. Container services reach each
/// other and the internet.
final class SyntheticGroups {
    private static final String ANYWHERE = "0.0.0.0/0";

    private final String vpc;
    private final Parts parts;

    /// @param vpc the VPC's name
    SyntheticGroups(String vpc, Parts parts) {
        this.vpc = vpc;
        this.parts = parts;
    }

    /// The id of the group of a tier.
    static String id(String vpc, Tier tier) {
        return Slug.of(name(vpc, tier));
    }

    private static String name(String vpc, Tier tier) {
        return vpc + " " + tier.id() + " group";
    }

    void build() {
        String containers = id(vpc, Tier.PRIVATE);
        group(Tier.PUBLIC, inbound(SyntheticServices.LISTENER_PORT, ANYWHERE), outbound(containers));
        group(
                Tier.PRIVATE,
                inbound(SyntheticServices.CONTAINER_PORT, id(vpc, Tier.PUBLIC)),
                inbound(SyntheticServices.CONTAINER_PORT, containers),
                outbound(ANYWHERE));
        group(Tier.DATA, inbound(SyntheticServices.DATABASE_PORT, containers));
    }

    private void group(Tier tier, Rule... rules) {
        parts.add(new SecurityGroup(id(vpc, tier), name(vpc, tier), Slug.of(vpc), List.of(rules), Values.NONE));
    }

    private static Rule inbound(int port, String peer) {
        return new Rule(Direction.INBOUND, "tcp", Optional.of(Ports.of(port)), peer, "");
    }

    private static Rule outbound(String peer) {
        return new Rule(Direction.OUTBOUND, "all", Optional.empty(), peer, "");
    }
}
