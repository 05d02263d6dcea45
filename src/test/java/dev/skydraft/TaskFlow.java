package dev.skydraft;

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
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The TaskFlow architecture, whole: a load-balanced container service over two zones with a Multi-AZ database.
public final class TaskFlow {
    public static final Design DESIGN = Drawable.require(new Design(
            "TaskFlow",
            Elements.of(Stream.of(edge(), network(), gateways(), workload(), regional())
                    .flatMap(List::stream)
                    .toList()),
            Elements.of(connections()),
            Elements.of(securityGroups()),
            List.of(prod(), dev()),
            Values.NONE));

    private TaskFlow() {}

    private static List<Resource> edge() {
        return List.of(
                Resource.of("internet", Drawing.GROUP, "Internet", canvas(0, 0, 896, 120)),
                Resource.of("users", Users.KIND, "Users", in("internet", 16, 40, 144, 64)),
                Resource.of("cdn", Cdn.KIND, "Cloudflare", in("internet", 264, 40, 168, 64))
                        .with(Cdn.VENDOR, "cloudflare"),
                Resource.of("dns", Dns.KIND, "Route 53", in("internet", 520, 40, 168, 64))
                        .with(Dns.DOMAIN, "taskflow.example")
                        .with(Dns.RECORDS, List.of("taskflow.example A alias alb"))
                        .with(Dns.HEALTH_CHECKS, 1L)
                        .with(Dns.HEALTH_CHECK_PROTOCOL, "https")
                        .with(Dns.HEALTH_CHECK_PATH, "/health"));
    }

    private static List<Resource> network() {
        return List.of(
                Resource.of("vpc", Vpc.KIND, "TaskFlow VPC", canvas(0, 176, 896, 616))
                        .with(Networking.CIDR, CidrText.of("10.0.0.0/16")),
                subnet("public-a", "Public subnet A", "10.0.1.0/24", "public", "a", new Bounds(24, 48, 408, 208)),
                subnet("public-b", "Public subnet B", "10.0.2.0/24", "public", "b", new Bounds(464, 48, 408, 208)),
                subnet("private-a", "Private subnet A", "10.0.10.0/24", "private", "a", new Bounds(24, 296, 408, 128)),
                subnet("private-b", "Private subnet B", "10.0.20.0/24", "private", "b", new Bounds(464, 296, 408, 128)),
                subnet("data-a", "Data subnet A", "10.0.100.0/24", "data", "a", new Bounds(24, 464, 408, 128)),
                subnet("data-b", "Data subnet B", "10.0.200.0/24", "data", "b", new Bounds(464, 464, 408, 128)));
    }

    private static Resource subnet(String id, String name, String cidr, String tier, String zone, Bounds bounds) {
        return Resource.of(id, Subnet.KIND, name, Placement.in("vpc", "main", bounds))
                .with(Networking.CIDR, CidrText.of(cidr))
                .with(Networking.TIER, tier)
                .with(Networking.ZONE, zone);
    }

    private static List<Resource> gateways() {
        return List.of(
                Resource.of(
                                "alb",
                                LoadBalancer.KIND,
                                "Application Load Balancer",
                                at("a", "public-a", 208, 44, 184, 64),
                                at("b", "public-b", 16, 44, 184, 64))
                        .withGroups(List.of("alb-sg"))
                        .with(LoadBalancer.LISTENER_PORT, 443L)
                        .with(LoadBalancer.LISTENER_PROTOCOL, "https")
                        .with(LoadBalancer.CERTIFICATE, "taskflow.example")
                        .with(LoadBalancer.HEALTH_CHECK_PATH, "/health"),
                Resource.of("nat-a", NatGateway.KIND, "NAT gateway A", in("public-a", 16, 44, 176, 64)),
                Resource.of("nat-b", NatGateway.KIND, "NAT gateway B", in("public-b", 216, 44, 176, 64)));
    }

    private static List<Resource> workload() {
        return List.of(
                api(Resource.of(
                        "api",
                        ContainerService.KIND,
                        "TaskFlow API",
                        at("a", "private-a", 208, 44, 184, 64),
                        at("b", "private-b", 16, 44, 184, 64),
                        at("public-a", "public-a", 16, 124, 176, 64),
                        at("public-b", "public-b", 216, 124, 176, 64))),
                Resource.of(
                                "db",
                                Database.KIND,
                                "RDS PostgreSQL",
                                at("primary", "data-a", 192, 44, 200, 64),
                                at("standby", "data-b", 16, 44, 200, 64))
                        .withGroups(List.of("rds-sg"))
                        .with(Database.VERSION, "15")
                        .with(Database.SIZE, "t3.small")
                        .with(Database.STORAGE_GB, gb("20"))
                        .with(Database.BACKUP_DAYS, 7L)
                        .with(Database.REPLICA_RATIO, 10L)
                        .with(Database.SIZE_UP, "r5.large")
                        .with(Database.SIZE_UP_CONNECTIONS, 500L));
    }

    private static Resource api(Resource service) {
        return service.withGroups(List.of("ecs-sg"))
                .with(ContainerService.IMAGE, "taskflow/api:latest")
                .with(ContainerService.PORT, 3000L)
                .with(ContainerService.ENVIRONMENT, List.of("DATABASE_URL", "JWT_SECRET"))
                .with(ContainerService.ARCH, "arm64")
                .with(ContainerService.CPU, gb("1"))
                .with(ContainerService.MEMORY_GB, gb("2"))
                .with(ContainerService.DESIRED, 2L)
                .with(ContainerService.MIN, 2L)
                .with(ContainerService.MAX, 10L)
                .with(ContainerService.CPU_OUT, 70L)
                .with(ContainerService.CPU_OUT_MINUTES, 3L)
                .with(ContainerService.CPU_IN, 30L)
                .with(ContainerService.CPU_IN_MINUTES, 10L)
                .with(ContainerService.MEMORY_OUT, 80L)
                .with(ContainerService.MEMORY_OUT_MINUTES, 3L)
                .with(ContainerService.MEMORY_IN, 40L)
                .with(ContainerService.MEMORY_IN_MINUTES, 10L)
                .with(ContainerService.LATENCY_OUT, 500L)
                .with(ContainerService.LATENCY_IN, 200L);
    }

    private static List<Resource> regional() {
        return List.of(
                Resource.of("services", Drawing.GROUP, "AWS services", canvas(952, 352, 200, 384)),
                Resource.of("static-files", ObjectStorage.KIND, "S3 static files", in("services", 16, 40, 168, 64))
                        .with(ObjectStorage.STORAGE_GB, gb("10")),
                Resource.of("secrets", Secrets.KIND, "Secrets Manager", in("services", 16, 124, 168, 64))
                        .with(Secrets.NAMES, List.of("DATABASE_URL", "JWT_SECRET")),
                Resource.of("cloudwatch", Monitoring.KIND, "CloudWatch", in("services", 16, 208, 168, 64))
                        .with(Monitoring.LOGS_GB, gb("20"))
                        .with(Monitoring.ALARMS, alarms()),
                Resource.of("ecr", Registry.KIND, "ECR registry", in("services", 16, 292, 168, 64)));
    }

    private static List<String> alarms() {
        return List.of(
                "API CPU above 70 % for 3 min",
                "API CPU below 30 % for 10 min",
                "API memory above 80 % for 3 min",
                "API memory below 40 % for 10 min",
                "API p99 latency above 500 ms",
                "API p99 latency below 200 ms");
    }

    private static List<Connection> connections() {
        return List.of(
                traffic("users-cdn", "users", "cdn", "https", 443),
                Connection.of("cdn-dns", Connections.TRAFFIC, "cdn", "dns").with(Connections.PROTOCOL, "dns"),
                traffic("dns-alb", "dns", "alb", "https", 443),
                traffic("alb-api", "alb", "api", "http", 3000),
                traffic("api-db", "api", "db", "tcp", 5432),
                traffic("api-static-files", "api", "static-files", "https", 443),
                traffic("api-secrets", "api", "secrets", "https", 443),
                Connection.of("api-cloudwatch", Connections.LOGS, "api", "cloudwatch"),
                Connection.of("api-ecr", Connections.IMAGE_PULL, "api", "ecr"));
    }

    private static Connection traffic(String id, String from, String to, String protocol, long port) {
        return Connection.of(id, Connections.TRAFFIC, from, to)
                .with(Connections.PROTOCOL, protocol)
                .with(Connections.PORT, port);
    }

    private static List<SecurityGroup> securityGroups() {
        return List.of(
                group(
                        "alb-sg",
                        "ALB SG",
                        rule(Direction.INBOUND, 443, "0.0.0.0/0"),
                        rule(Direction.OUTBOUND, "ecs-sg")),
                group(
                        "ecs-sg",
                        "ECS SG",
                        rule(Direction.INBOUND, 3000, "alb-sg"),
                        rule(Direction.OUTBOUND, "0.0.0.0/0")),
                group("rds-sg", "RDS SG", rule(Direction.INBOUND, 5432, "ecs-sg")));
    }

    private static SecurityGroup group(String id, String name, Rule... rules) {
        return new SecurityGroup(id, name, "vpc", List.of(rules), Values.NONE);
    }

    private static Rule rule(Direction direction, int port, String peer) {
        return new Rule(direction, "tcp", Optional.of(Ports.of(port)), peer, "");
    }

    private static Rule rule(Direction direction, String peer) {
        return new Rule(direction, "all", Optional.empty(), peer, "");
    }

    private static Environment prod() {
        return Environment.root("prod", "Prod")
                .withSettings(Values.NONE.with(Settings.PROVIDER, "aws").with(Settings.REGION, "us-east-1"))
                .withPresent("api/public-a", false)
                .withPresent("api/public-b", false);
    }

    private static Environment dev() {
        return Environment.basedOn("prod", "dev", "Dev")
                .withOverride(
                        "api",
                        Values.NONE
                                .with(ContainerService.CPU, gb("0.5"))
                                .with(ContainerService.MEMORY_GB, gb("1"))
                                .with(ContainerService.DESIRED, 1L)
                                .with(ContainerService.MIN, 1L)
                                .with(ContainerService.PUBLIC_IP, true))
                .withOverride("db", Values.NONE.with(Database.SIZE, "t3.micro"))
                .withOverride("static-files", Values.NONE.with(ObjectStorage.STORAGE_GB, gb("1")))
                .withPresent("api/a", false)
                .withPresent("api/b", false)
                .withPresent("api/public-a", true)
                .withPresent("api/public-b", true)
                .withPresent("nat-a", false)
                .withPresent("nat-b", false)
                .withPresent("db/standby", false)
                .withPresent("cloudwatch", false);
    }

    private static Placement in(String container, int x, int y, int w, int h) {
        return at("main", container, x, y, w, h);
    }

    private static Placement at(String key, String container, int x, int y, int w, int h) {
        return Placement.in(container, key, new Bounds(x, y, w, h));
    }

    private static Placement canvas(int x, int y, int w, int h) {
        return Placement.onCanvas("main", new Bounds(x, y, w, h));
    }

    private static BigDecimal gb(String amount) {
        return new BigDecimal(amount);
    }
}
