package dev.skydraft.generate;

import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.Networking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// One VPC of a synthetic design. Its services come in chains of three: load balancer, container service, database.
/// Chains take turns in the two zones; two of them have the NAT gateway of their zone in place of a load balancer.
final class SyntheticVpc {
    private static final int CHAINS = 20;

    /// Services of a full VPC.
    static final int SERVICES = CHAINS * Tier.values().length;

    private static final double CONNECTIONS_A_SERVICE = 1.2;

    private final int index;
    private final int services;
    private final Bounds bounds;
    private final Random random;
    private final Parts parts;
    private final List<Resource> containers = new ArrayList<>();
    private final List<Resource> databases = new ArrayList<>();
    private int connected;

    SyntheticVpc(int index, int services, Bounds bounds, Random random, Parts parts) {
        this.index = index;
        this.services = services;
        this.bounds = bounds;
        this.random = random;
        this.parts = parts;
    }

    void build(Resource users) {
        network();
        new SyntheticGroups(name("VPC"), parts).build();
        var made = new SyntheticServices(name("VPC"), random, parts);
        for (int service = 0; service < services; service += Tier.values().length) {
            chain(made, users, service / Tier.values().length, services - service);
        }
        crossConnections();
    }

    private String name(String what) {
        return what + " " + (index + 1);
    }

    private void network() {
        Resource vpc = Resource.of(Slug.of(name("VPC")), Vpc.KIND, name("VPC"), Placement.onCanvas("main", bounds))
                .with(Networking.CIDR, AddressPlan.vpc(index));
        parts.add(vpc);
        for (Tier tier : Tier.values()) {
            for (Zone zone : Zone.values()) {
                parts.add(subnet(vpc, tier, zone));
            }
        }
    }

    private Resource subnet(Resource vpc, Tier tier, Zone zone) {
        String name = vpc.name() + " " + tier.id() + " " + zone.id();
        int number = tier.row() * Zone.values().length + zone.column();
        Placement place = Placement.in(vpc.id(), "main", GridPlan.subnet(tier, zone));
        return Resource.of(Slug.of(name), Subnet.KIND, name, place)
                .with(Networking.CIDR, AddressPlan.subnet(index, number))
                .with(Networking.TIER, tier.id())
                .with(Networking.ZONE, zone.id());
    }

    /// @param left how many services may still be made, of the chain's three
    private void chain(SyntheticServices made, Resource users, int chain, int left) {
        Slot slot = new Slot(chain, "%d-%02d".formatted(index + 1, chain + 1));
        boolean natGateway = chain == 1 || chain == 2;
        Resource first = natGateway ? made.natGateway(slot) : made.loadBalancer(slot);
        if (chain == 0) {
            connect(traffic(users, first, SyntheticServices.LISTENER_PORT)
                    .with(Connections.OUT_GB, BigDecimal.valueOf(random.nextInt(10, 5000))));
        }
        if (left > 1) {
            containers.add(made.containerService(slot));
            if (!natGateway) {
                connect(traffic(first, containers.getLast(), SyntheticServices.CONTAINER_PORT));
            }
        }
        if (left > 2) {
            databases.add(made.database(slot));
            connect(traffic(containers.getLast(), databases.getLast(), SyntheticServices.DATABASE_PORT));
        }
    }

    /// What container services have to do with other chains, until there are enough connections.
    private void crossConnections() {
        var possible = new ArrayList<Connection>();
        for (int from = 0; from < containers.size(); from++) {
            for (int to = 0; to < containers.size(); to++) {
                if (from != to) {
                    possible.add(traffic(containers.get(from), containers.get(to), SyntheticServices.CONTAINER_PORT));
                }
                if (from != to && to < databases.size()) {
                    possible.add(traffic(containers.get(from), databases.get(to), SyntheticServices.DATABASE_PORT));
                }
            }
        }
        Collections.shuffle(possible, random);
        long wanted = Math.round(services * CONNECTIONS_A_SERVICE) - connected;
        possible.stream().limit(Math.max(0, wanted)).forEach(this::connect);
    }

    private void connect(Connection connection) {
        parts.add(connection);
        connected++;
    }

    private static Connection traffic(Resource from, Resource to, long port) {
        return Connection.of(from.id() + "-" + to.id(), Connections.TRAFFIC, from.id(), to.id())
                .with(Connections.PORT, port);
    }
}
