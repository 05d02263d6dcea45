package dev.skydraft.taskflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.kind.Networking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sample says what the TaskFlow document says.
class TaskFlowDocumentTest {
    private static final Design DESIGN = TaskFlow.DESIGN;

    @Test
    void subnetsHaveTheDocumentsAddressesAndZones() {
        assertEquals(
                List.of(
                        "Data subnet A: 10.0.100.0/24, data, a, in vpc",
                        "Data subnet B: 10.0.200.0/24, data, b, in vpc",
                        "Private subnet A: 10.0.10.0/24, private, a, in vpc",
                        "Private subnet B: 10.0.20.0/24, private, b, in vpc",
                        "Public subnet A: 10.0.1.0/24, public, a, in vpc",
                        "Public subnet B: 10.0.2.0/24, public, b, in vpc"),
                DESIGN.resources().stream()
                        .filter(r -> r.kind().equals(Subnet.KIND))
                        .map(TaskFlowDocumentTest::subnet)
                        .toList());
        assertEquals("10.0.0.0/16", cidr(DESIGN.resources().get("vpc")));
    }

    @Test
    void securityGroupsHaveTheDocumentsRulesAndMembers() {
        assertEquals(
                List.of(
                        "ALB SG of alb: in tcp 443 0.0.0.0/0; out all ecs-sg",
                        "ECS SG of api: in tcp 3000 alb-sg; out all 0.0.0.0/0",
                        "RDS SG of db: in tcp 5432 ecs-sg"),
                DESIGN.groups().stream().map(TaskFlowDocumentTest::group).toList());
    }

    @Test
    void connectionsAreTheDocuments() {
        assertEquals(
                List.of(
                        "alb traffic api 3000",
                        "api logs cloudwatch",
                        "api traffic db 5432",
                        "api image-pull ecr",
                        "api traffic secrets 443",
                        "api traffic static-files 443",
                        "cdn traffic dns",
                        "dns traffic alb 443",
                        "users traffic cdn 443"),
                DESIGN.connections().stream()
                        .map(TaskFlowDocumentTest::connection)
                        .toList());
    }

    @Test
    void productionUsesBothZonesAndReplicatesToTheStandby() {
        assertEquals(
                List.of(
                        "alb/a > api/a",
                        "alb/b > api/b",
                        "api/a > db/primary",
                        "api/b > db/primary",
                        "db/primary > db/standby"),
                wires("prod"));
    }

    @Test
    void developmentRunsItsTaskInThePublicSubnetsWithoutAStandby() {
        assertEquals(
                List.of(
                        "alb/a > api/public-a",
                        "alb/b > api/public-b",
                        "api/public-a > db/primary",
                        "api/public-b > db/primary"),
                wires("dev"));
    }

    @Test
    void developmentLacksGatewaysStandbyAndPaidLogs() {
        var missing = new ArrayList<>(ids("prod"));
        missing.removeAll(ids("dev"));
        assertEquals(List.of("cloudwatch", "nat-a", "nat-b"), missing);
    }

    @Test
    void tasksScaleAsTheDocumentSays() {
        assertEquals(
                "{arch=arm64, cpu=1, cpuIn=30, cpuInMinutes=10, cpuOut=70, cpuOutMinutes=3, desired=2,"
                        + " environment=[DATABASE_URL, JWT_SECRET], image=taskflow/api:latest, max=10, memoryGb=2,"
                        + " memoryIn=40, memoryInMinutes=10, memoryOut=80, memoryOutMinutes=3, min=2, p99InMs=200,"
                        + " p99OutMs=500, port=3000}",
                DESIGN.resources().get("api").values().toString());
    }

    @Test
    void databaseGrowsAsTheDocumentSays() {
        assertEquals(
                "{backupDays=7, replicaRatio=10, size=t3.small, sizeUp=r5.large, sizeUpConnections=500, storageGb=20,"
                        + " version=15}",
                DESIGN.resources().get("db").values().toString());
    }

    @Test
    void theRestIsAsTheDocumentAndItsChecklistHaveIt() {
        assertEquals(
                List.of(
                        "Application Load Balancer {certificate=taskflow.example, healthCheckPath=/health,"
                                + " listenerPort=443, listenerProtocol=https}",
                        "Cloudflare {vendor=cloudflare}",
                        "CloudWatch {alarms=[API CPU above 70 % for 3 min, API CPU below 30 % for 10 min,"
                                + " API memory above 80 % for 3 min, API memory below 40 % for 10 min,"
                                + " API p99 latency above 500 ms, API p99 latency below 200 ms], logsGb=20}",
                        "Route 53 {domain=taskflow.example, healthCheckPath=/health, healthCheckProtocol=https,"
                                + " healthChecks=1, records=[taskflow.example A alias alb]}",
                        "ECR registry {}",
                        "Secrets Manager {names=[DATABASE_URL, JWT_SECRET]}",
                        "S3 static files {storageGb=10}"),
                Stream.of("alb", "cdn", "cloudwatch", "dns", "ecr", "secrets", "static-files")
                        .map(DESIGN.resources()::get)
                        .map(r -> r.name() + " " + r.values())
                        .toList());
    }

    @Test
    void developmentIsSizedAsItsTableSays() {
        assertEquals(
                Map.of(
                        "api", "{cpu=0.5, desired=1, memoryGb=1, min=1, publicIp=true}",
                        "db", "{size=t3.micro}",
                        "static-files", "{storageGb=1}"),
                DESIGN.environment("dev").overrides().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, o -> o.getValue().toString())));
    }

    private static String subnet(Resource subnet) {
        return "%s: %s, %s, %s, in %s"
                .formatted(
                        subnet.name(),
                        cidr(subnet),
                        subnet.values().get(Networking.TIER),
                        subnet.values().get(Networking.ZONE),
                        subnet.place().in().orElseThrow());
    }

    private static String cidr(Resource resource) {
        return resource.values().get(Networking.CIDR).toString();
    }

    private static String group(SecurityGroup group) {
        String members = DESIGN.resources().stream()
                .filter(r -> r.groups().contains(group.id()))
                .map(Resource::id)
                .collect(Collectors.joining(", "));
        return "%s of %s: %s"
                .formatted(
                        group.name(),
                        members,
                        group.rules().stream().map(TaskFlowDocumentTest::rule).collect(Collectors.joining("; ")));
    }

    private static String rule(Rule rule) {
        String ports = rule.ports().map(p -> " " + p).orElse("");
        return rule.direction().id() + " " + rule.protocol() + ports + " " + rule.peer();
    }

    private static String connection(Connection connection) {
        String port =
                connection.values().find(Connections.PORT).map(p -> " " + p).orElse("");
        return connection.from() + " " + connection.kind().id() + " " + connection.to() + port;
    }

    /// The wires between load balancer, tasks and database.
    private static List<String> wires(String environment) {
        List<String> inside = List.of("alb", "api", "db");
        return Wires.of(Deployment.of(DESIGN, environment)).stream()
                .filter(w -> inside.contains(w.from().resource()) && inside.contains(w.to().resource()))
                .map(TaskFlowDocumentTest::wire)
                .toList();
    }

    private static String wire(Wire wire) {
        return wire.from() + " > " + wire.to();
    }

    private static List<String> ids(String environment) {
        return Deployment.of(DESIGN, environment).resources().stream()
                .map(Resource::id)
                .toList();
    }
}
