package dev.skydraft.check;

import dev.skydraft.Designs;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrText;
import java.util.Random;
import java.util.stream.Stream;

/// Designs whose VPCs and subnets have random blocks of a small address space, so that most of them clash; some are
/// malformed, have host bits set or are missing, and `dev` overrides some.
final class RandomAddresses {
    private RandomAddresses() {}

    static Design of(long seed) {
        var random = new Random(seed);
        Designs designs = Designs.named("Addresses " + seed);
        int networks = 1 + random.nextInt(3);
        for (int n = 0; n < networks; n++) {
            designs.vpc("vpc-" + n, "10.%d.0.0/%d".formatted(random.nextInt(2), 24 + random.nextInt(3)));
            for (int s = random.nextInt(8); s > 0; s--) {
                designs.subnet("subnet-" + n + s, "vpc-" + n, block(random), "private", "a");
            }
        }
        for (int n = 1; n < networks; n++) {
            designs.connect("vpc-0", "vpc-" + n);
        }
        Design design = designs.environment("dev", e -> e).build();
        for (var subnet : design.resources()) {
            design = random.nextInt(5) == 0
                    ? EnvironmentValues.set(design, "dev", subnet.id(), Networking.CIDR, CidrText.of(block(random)))
                    : design;
        }
        return design;
    }

    static Stream<Design> many(int count) {
        return Stream.iterate(0L, seed -> seed + 1).limit(count).map(RandomAddresses::of);
    }

    private static String block(Random random) {
        int prefix = 25 + random.nextInt(6);
        int step = 1 << (32 - prefix);
        int first = random.nextInt(256 / step) * step + (random.nextInt(8) == 0 ? 1 : 0);
        return random.nextInt(12) == 0 ? "10.0.0/24" : "10.%d.0.%d/%d".formatted(random.nextInt(2), first, prefix);
    }
}
