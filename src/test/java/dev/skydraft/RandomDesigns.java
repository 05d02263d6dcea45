package dev.skydraft;

import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Container;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Dns;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Host;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Monitoring;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Registry;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.Volume;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random designs that can be drawn, the same for the same seed: nested VPCs, subnets, hosts, groups and frames,
/// resources with several placements and standbys, connections of every kind (also to containers and to themselves),
/// environments in which things are absent, and [WeirdNames].
public final class RandomDesigns {
    private static final List<ResourceKind> GLOBAL = List.of(Users.KIND, Cdn.KIND, Dns.KIND);
    private static final List<ResourceKind> REGIONAL =
            List.of(ObjectStorage.KIND, Monitoring.KIND, Registry.KIND, Drawing.NOTE);
    private static final List<ResourceKind> IN_SUBNET =
            List.of(LoadBalancer.KIND, NatGateway.KIND, ContainerService.KIND, ContainerService.KIND);
    private static final List<String> TIERS = List.of("public", "private", "data");
    private static final List<String> ZONES = List.of("a", "b", "c");

    private final Random random;
    private final Designs design;
    private final List<String> ends = new ArrayList<>();
    private final List<String> subnets = new ArrayList<>();
    private int made;

    private RandomDesigns(long seed) {
        random = new Random(seed);
        design = Designs.named(random.nextInt(4) == 0 ? weird() : "Random " + seed);
    }

    /// A design of up to about 20 resources.
    public static Design of(long seed) {
        return of(seed, 20);
    }

    /// @param size the most leaf resources that it may have
    public static Design of(long seed, int size) {
        return new RandomDesigns(seed).design(size);
    }

    private Design design(int size) {
        int count = random.nextInt(size + 1);
        int networks = count == 0 ? 0 : random.nextInt(Math.min(4, 1 + count / 4) + 1);
        for (int i = 0; i < networks; i++) {
            network(i);
        }
        for (int i = 0; i < count; i++) {
            leaf();
        }
        int links = ends.isEmpty() ? 0 : random.nextInt(1 + count * 3 / 2);
        for (int i = 0; i < links; i++) {
            link();
        }
        return design.environment("dev", this::absences)
                .environment("what-if", "dev", this::absences)
                .build();
    }

    private void network(int number) {
        String vpc = id("vpc");
        design.vpc(vpc, "10.%d.0.0/16".formatted(number)).called(name(vpc));
        ends.add(vpc);
        String parent = random.nextInt(4) == 0 ? nest(vpc) : vpc;
        int zones = 1 + random.nextInt(3);
        for (int tier = 0; tier <= random.nextInt(3); tier++) {
            for (int zone = 0; zone < zones; zone++) {
                String subnet = id("subnet");
                String cidr = "10.%d.%d.0/24".formatted(number, tier * 10 + zone);
                design.subnet(subnet, parent, cidr, TIERS.get(tier), ZONES.get(zone))
                        .called(name(subnet));
                subnets.add(random.nextInt(6) == 0 ? nest(subnet) : subnet);
            }
        }
    }

    /// Puts groups and frames into each other and returns the innermost.
    private String nest(String container) {
        String inner = container;
        for (int depth = random.nextInt(5); depth >= 0; depth--) {
            String group = id("group");
            design.add(group, random.nextBoolean() ? Drawing.GROUP : Drawing.FRAME, "a@" + inner)
                    .called(name(group));
            inner = group;
        }
        return inner;
    }

    private void leaf() {
        int what = random.nextInt(10);
        if (subnets.isEmpty() || what < 2) {
            add(pick(GLOBAL));
        } else if (what < 4) {
            add(pick(REGIONAL));
        } else if (what == 4) {
            host();
        } else if (what == 5) {
            add(Database.KIND, "primary@" + pick(subnets), "standby@" + pick(subnets));
        } else {
            String[] at = new String[1 + random.nextInt(3)];
            for (int i = 0; i < at.length; i++) {
                at[i] = (char) ('a' + i) + "@" + pick(subnets);
            }
            add(pick(IN_SUBNET), at);
        }
    }

    private void host() {
        String host = add(Host.KIND, random.nextBoolean() ? "a" : "a@" + pick(subnets));
        for (int i = random.nextInt(4); i >= 0; i--) {
            add(random.nextBoolean() ? Container.KIND : Volume.KIND, "a@" + host);
        }
    }

    private String add(ResourceKind kind, String... at) {
        String id = id(kind.id());
        design.add(id, kind, at).called(name(id));
        ends.add(id);
        return id;
    }

    /// A second connection of one kind between two resources takes the place of the first.
    private void link() {
        ConnectionKind kind = random.nextInt(3) == 0 ? pick(RandomDesigns.kinds()) : Connections.TRAFFIC;
        design.connect(pick(ends), pick(ends), kind);
        if (kind.equals(Connections.TRAFFIC) && random.nextBoolean()) {
            design.set(Connections.PORT, 1L + random.nextInt(65535));
        }
        if (random.nextInt(5) == 0) {
            design.called(weird());
        }
    }

    private static List<ConnectionKind> kinds() {
        return List.of(Connections.REPLICATION, Connections.IMAGE_PULL, Connections.LOGS, Connections.PEERING);
    }

    private Environment absences(Environment environment) {
        Environment changed = environment;
        for (String id : ends) {
            changed = random.nextInt(8) == 0 ? changed.withPresent(id, false) : changed;
            changed = random.nextInt(12) == 0 ? changed.withPresent(id + "/a", false) : changed;
        }
        return changed;
    }

    private String id(String kind) {
        return kind + "-" + ++made;
    }

    private String name(String id) {
        return switch (random.nextInt(5)) {
            case 0 -> weird();
            case 1 -> "The " + id.replace('-', ' ') + " of " + weird();
            default -> id;
        };
    }

    private String weird() {
        return pick(WeirdNames.ALL);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
