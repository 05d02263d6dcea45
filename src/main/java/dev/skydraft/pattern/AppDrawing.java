package dev.skydraft.pattern;

import static dev.skydraft.pattern.Sheet.CARD_HEIGHT;
import static dev.skydraft.pattern.Sheet.CARD_WIDTH;
import static dev.skydraft.pattern.Sheet.GAP;
import static dev.skydraft.pattern.Sheet.TITLE;
import static dev.skydraft.pattern.Sheet.WIRE_GAP;

import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Dns;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Monitoring;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Registry;
import dev.skydraft.catalog.Secrets;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.ResourceKind;
import java.util.List;

/// Draws a web application in a VPC over two zones: users and DNS above it, the region's services at its right.
final class AppDrawing {
    private static final int APP_PORT = 8080;
    private static final int DATABASE_PORT = 5432;
    private static final int ENTRY_HEIGHT = TITLE + CARD_HEIGHT + 20;

    /// Leaves room for DNS in the middle of its row, behind users and a CDN.
    private static final int USERS_WIDTH = 160;

    private static final String DOMAIN = "example.com";
    private static final String HEALTH = "/health";

    private final Sheet sheet;
    private final String name;
    private final AppTier tier;
    private TwoZones vpc = vpc("", List.of(Networking.PUBLIC));
    private String home = Networking.PUBLIC;

    AppDrawing(Sheet sheet, String name, AppTier tier) {
        this.sheet = sheet;
        this.name = name;
        this.tier = tier;
    }

    private static TwoZones vpc(String name, List<String> tiers) {
        return new TwoZones("vpc", name + " VPC", "", 0, tiers, 2, 0, ENTRY_HEIGHT + WIRE_GAP);
    }

    /// The VPC with load balancer, tasks and database.
    void network(String wayOut) {
        boolean open = wayOut.equals(WebApp.PUBLIC);
        home = open ? TwoZones.TASKS : Networking.PRIVATE;
        vpc = vpc(name, List.of(Networking.PUBLIC, home, Networking.DATA));
        vpc.drawOn(sheet);
        ways(wayOut);
        sheet.add(Resource.of("load-balancer", LoadBalancer.KIND, "Load balancer", vpc.inBoth(Networking.PUBLIC, 1))
                .with(LoadBalancer.LISTENER_PORT, 443L)
                .with(LoadBalancer.LISTENER_PROTOCOL, "https")
                .with(LoadBalancer.CERTIFICATE, DOMAIN)
                .with(LoadBalancer.HEALTH_CHECK_PATH, HEALTH)
                .withGroups(List.of("load-balancer-group")));
        sheet.add(tier.sized(Resource.of("app", ContainerService.KIND, name, vpc.inBoth(home, 1)))
                .with(ContainerService.PORT, (long) APP_PORT)
                .with(ContainerService.PUBLIC_IP, open)
                .withGroups(List.of("app-group")));
        sheet.add(tier.sizedDatabase(database("db", "Database", vpc.withStandby(Networking.DATA, 1))));
        sheet.traffic("load-balancer", "app", "http", APP_PORT).traffic("app", "db", "tcp", DATABASE_PORT);
        groups();
    }

    private void ways(String wayOut) {
        if (!wayOut.equals(WebApp.PUBLIC)) {
            sheet.add("nat-a", NatGateway.KIND, "NAT gateway A", vpc.in(Networking.PUBLIC, "a", 0, "main"));
        }
        if (wayOut.equals(WebApp.NAT_EACH)) {
            sheet.add("nat-b", NatGateway.KIND, "NAT gateway B", vpc.in(Networking.PUBLIC, "b", 0, "main"));
        }
    }

    private void groups() {
        sheet.group(
                        "load-balancer-group",
                        name + " load balancer",
                        "vpc",
                        Sheet.inbound(443, Sheet.ANYWHERE),
                        Sheet.outbound("app-group"))
                .group(
                        "app-group",
                        name + " tasks",
                        "vpc",
                        Sheet.inbound(APP_PORT, "load-balancer-group"),
                        Sheet.outbound(Sheet.ANYWHERE))
                .group("db-group", name + " database", "vpc", Sheet.inbound(DATABASE_PORT, "app-group"));
    }

    private static Resource database(String id, String title, Placement... at) {
        return Resource.of(id, Database.KIND, title, at).withGroups(List.of("db-group"));
    }

    /// Read replicas beside the primary and its standby.
    void replicas(long count) {
        List<String> zones = List.of("a", "b");
        for (int i = 0; i < count; i++) {
            String id = "replica-" + zones.get(i);
            Placement place = vpc.in(Networking.DATA, zones.get(i), 0, "main");
            sheet.add(tier.sizedDatabase(database(id, "Read replica " + (i + 1), place)));
            sheet.connect(Connections.REPLICATION, "db", id).traffic("app", id, "tcp", DATABASE_PORT);
        }
    }

    /// Users and DNS, with a CDN between them where it is wanted.
    void entry(boolean cdn) {
        sheet.add(
                "internet",
                Drawing.GROUP,
                "Internet",
                Placement.onCanvas("main", new Bounds(0, 0, vpc.width(), ENTRY_HEIGHT)));
        sheet.add("users", Users.KIND, "Users", entry(cdn ? 2 : 1, USERS_WIDTH));
        if (cdn) {
            sheet.add("cdn", Cdn.KIND, "CDN", entry(1, CARD_WIDTH))
                    .https("users", "cdn")
                    .resolve("cdn", "dns");
        } else {
            sheet.resolve("users", "dns");
        }
        sheet.add(Resource.of("dns", Dns.KIND, "DNS", entry(0, CARD_WIDTH))
                .with(Dns.DOMAIN, DOMAIN)
                .with(Dns.HEALTH_CHECKS, 1L)
                .with(Dns.HEALTH_CHECK_PATH, HEALTH));
        sheet.https("dns", "load-balancer");
    }

    /// A box in the row of the internet, so many before the last. The last leads to the load balancer in both zones,
    /// from the middle between them.
    private Placement entry(int before, int width) {
        int right = vpc.between(1) + CARD_WIDTH - before * (CARD_WIDTH + WIRE_GAP);
        return Placement.in("internet", "main", new Bounds(right - width, TITLE, width, CARD_HEIGHT));
    }

    /// What the region offers outside the VPC, beside the tasks that use it; files beside the CDN that they go out by.
    void services(boolean files) {
        int step = CARD_HEIGHT + WIRE_GAP;
        int first = Math.max(vpc.middle(home) - step - CARD_HEIGHT / 2, vpc.y() + TITLE);
        int top = files ? 0 : first - TITLE;
        if (files) {
            service("files", ObjectStorage.KIND, "Static files", TITLE);
            sheet.https("app", "files").https("cdn", "files");
        }
        service("secrets", Secrets.KIND, "Secrets", first - top);
        service("monitoring", Monitoring.KIND, "Logs and alarms", first + step - top);
        service("registry", Registry.KIND, "Images", first + 2 * step - top);
        sheet.https("app", "secrets")
                .connect(Connections.LOGS, "app", "monitoring")
                .connect(Connections.IMAGE_PULL, "app", "registry");
        int height = first + 2 * step + CARD_HEIGHT + GAP - top;
        var bounds = new Bounds(vpc.right() + WIRE_GAP, top, CARD_WIDTH + 2 * GAP, height);
        sheet.add("services", Drawing.GROUP, "Regional services", Placement.onCanvas("main", bounds));
    }

    private void service(String id, ResourceKind kind, String title, int top) {
        sheet.add(id, kind, title, Placement.in("services", "main", new Bounds(GAP, top, CARD_WIDTH, CARD_HEIGHT)));
    }
}
