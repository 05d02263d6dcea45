package dev.skydraft.pattern;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import java.util.List;
import java.util.Locale;

/// Several VPCs that share services of one in their middle.
final class HubAndSpoke {
    private static final int APART = 2 * Sheet.WIRE_GAP;
    private static final int PORT = 8080;
    private static final String SERVICE = "service";
    private static final String WITH_DATABASE = "database";

    private static final Text NAME = Questions.name("Platform");
    private static final Whole SPOKES = Whole.of("spokes", "Spokes", "VPCs that are peered with the hub.")
            .within(2, 4)
            .or(2);
    private static final Choice RUNS = Choice.of("runs", "What each spoke runs", "One container service in both zones.")
            .option(SERVICE, "A container service")
            .option(WITH_DATABASE, "A container service and a database")
            .or(SERVICE);

    static final Pattern PATTERN = new Pattern(
            "hub-and-spoke",
            "Hub and Spoke",
            "Two to four VPCs peered with a hub whose services they share. Their addresses do not overlap; peering"
                    + " does not pass traffic on from spoke to spoke.",
            List.of(NAME, SPOKES, RUNS),
            HubAndSpoke::draw);

    private HubAndSpoke() {}

    private static Design draw(Values answers) {
        String name = answers.get(NAME);
        boolean database = answers.get(RUNS).equals(WITH_DATABASE);
        int spokes = Math.toIntExact(answers.get(SPOKES));
        var sheet = new Sheet();
        List<String> tiers = List.of(Networking.PUBLIC, Networking.PRIVATE);
        List<String> spokeTiers = database ? List.of(Networking.PUBLIC, Networking.PRIVATE, Networking.DATA) : tiers;
        var plan = new Plan(spokes, size(tiers), size(spokeTiers));
        network(sheet, vpc("hub", name, "Hub", 0, tiers, plan.hub()), "shared", "Shared services");
        for (int i = 1; i <= spokes; i++) {
            TwoZones vpc = vpc("spoke-" + i, name, "Spoke " + i, i, spokeTiers, plan.spoke(i - 1));
            network(sheet, vpc, "service-" + i, "Service " + i);
            sheet.peer("spoke-" + i, "hub");
            if (database) {
                database(sheet, vpc, i);
            }
        }
        return sheet.design(name);
    }

    private static TwoZones vpc(String id, String name, String part, int number, List<String> tiers, Bounds at) {
        String title = name + " " + part.toLowerCase(Locale.ROOT);
        return new TwoZones(id, title, part, number, tiers, 1, at.x(), at.y());
    }

    private static Bounds size(List<String> tiers) {
        TwoZones vpc = vpc("", "", "", 0, tiers, new Bounds(0, 0, 0, 0));
        return new Bounds(0, 0, vpc.width(), vpc.height());
    }

    /// Where VPCs stand: up to three spokes in a row below the hub, four at both its sides.
    ///
    /// @param hub its size
    /// @param spoke the size of each
    private record Plan(int spokes, Bounds hub, Bounds spoke) {
        private static final int IN_A_ROW = 3;
        private static final int COLUMNS = 2;

        @Override
        public Bounds hub() {
            return spokes > IN_A_ROW
                    ? hub.at(step(), onGrid(spoke.h() + (APART - hub.h()) / 2))
                    : hub.at(onGrid((spokes - 1) * step() / 2), 0);
        }

        Bounds spoke(int number) {
            return spokes > IN_A_ROW
                    ? spoke.at(number % COLUMNS * 2 * step(), number / COLUMNS * (spoke.h() + APART))
                    : spoke.at(number * step(), hub.h() + APART);
        }

        private int step() {
            return spoke.w() + APART;
        }

        private static int onGrid(int value) {
            return value / 8 * 8;
        }
    }

    private static void network(Sheet sheet, TwoZones vpc, String service, String title) {
        vpc.drawOn(sheet);
        String group = service + "-group";
        sheet.add(
                        vpc.id() + "-nat",
                        NatGateway.KIND,
                        vpc.part() + " NAT gateway",
                        vpc.in(Networking.PUBLIC, "a", 0, "main"))
                .add(AppTier.of(Questions.SMALL)
                        .sized(Resource.of(service, ContainerService.KIND, title, vpc.inBoth(Networking.PRIVATE, 0)))
                        .with(ContainerService.PORT, (long) PORT)
                        .withGroups(List.of(group)))
                .group(group, title, vpc.id(), Sheet.inbound(PORT, "10.0.0.0/8"), Sheet.outbound(Sheet.ANYWHERE));
    }

    private static void database(Sheet sheet, TwoZones vpc, int number) {
        String id = "db-" + number;
        Resource database = Resource.of(id, Database.KIND, "Database " + number, vpc.withStandby(Networking.DATA, 0));
        sheet.add(AppTier.of(Questions.SMALL).sizedDatabase(database).withGroups(List.of(id + "-group")))
                .traffic("service-" + number, id, "tcp", 5432)
                .group(
                        id + "-group",
                        "Database " + number,
                        vpc.id(),
                        Sheet.inbound(5432, "service-" + number + "-group"));
    }
}
