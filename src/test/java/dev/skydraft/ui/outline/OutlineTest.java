package dev.skydraft.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.check.Finding;
import dev.skydraft.check.Severity;
import dev.skydraft.design.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Deployment DEV = Deployment.of(TaskFlow.DESIGN, "dev");

    @Test
    void whatStandsInWhatIsToldWithPartsTargetsAndAbsence() {
        assertEquals("""
            Internet
              Users  → Cloudflare
              Cloudflare  → Route 53
              Route 53  → Application Load Balancer
            TaskFlow VPC
              Public subnet A
                NAT gateway A  absent in Dev
                Application Load Balancer  a  → TaskFlow API
                TaskFlow API  public-a  → RDS PostgreSQL, Secrets Manager +2
              Public subnet B
                NAT gateway B  absent in Dev
                Application Load Balancer  b  → TaskFlow API
                TaskFlow API  public-b  → RDS PostgreSQL, Secrets Manager +2
              Private subnet A
                TaskFlow API  a  → RDS PostgreSQL, Secrets Manager +2  absent in Dev
              Private subnet B
                TaskFlow API  b  → RDS PostgreSQL, Secrets Manager +2  absent in Dev
              Data subnet A
                RDS PostgreSQL  primary
              Data subnet B
                RDS PostgreSQL  standby  absent in Dev
            AWS services
              S3 static files
              Secrets Manager
              CloudWatch  absent in Dev
              ECR registry
            """, text(Outline.of(DEV, List.of(), "")));
    }

    @Test
    void aFilterKeepsWhatSaysItAndTheContainersAroundIt() {
        assertEquals("""
            TaskFlow VPC
              Data subnet A
                RDS PostgreSQL  primary
              Data subnet B
                RDS PostgreSQL  standby  absent in Dev
            """, text(Outline.of(DEV, List.of(), " rds post ")));
    }

    @Test
    void aLineIsReadOutWithKindPartAbsenceFindingsAndConnections() {
        var finding = new Finding(Severity.WARNING, "x.y", List.of("db"), "It is small.", List.of());
        assertEquals(
                List.of(
                        "RDS PostgreSQL, PostgreSQL database, primary, 1 warning, 1 connection",
                        "RDS PostgreSQL, PostgreSQL database, standby, absent in Dev, 1 warning, 1 connection"),
                lines(Outline.of(DEV, List.of(finding), "rds post"))
                        .filter(row -> !row.container())
                        .map(OutlineRow::spoken)
                        .toList());
    }

    @Test
    void connectionsStandBelowBothTheirEnds() {
        Outline outline = Outline.of(DEV, List.of(), "");
        assertEquals(
                List.of("→ TaskFlow API HTTP 3000", "← Route 53 HTTPS 443"),
                below(outline, "Application Load Balancer"));
        assertEquals(List.of("← TaskFlow API TCP 5432"), below(outline, "RDS PostgreSQL"));
    }

    private static List<String> below(Outline outline, String name) {
        OutlineRow row =
                lines(outline).filter(r -> r.name().equals(name)).findFirst().orElseThrow();
        return outline.children(row).stream()
                .map(r -> r.name() + " " + r.note())
                .toList();
    }

    private static Stream<OutlineRow> lines(Outline outline) {
        return outline.roots().stream().flatMap(row -> lines(outline, row));
    }

    private static Stream<OutlineRow> lines(Outline outline, OutlineRow row) {
        return Stream.concat(
                Stream.of(row),
                outline.children(row).stream()
                        .filter(child -> child.key() instanceof OutlineRow.Key.Place)
                        .flatMap(child -> lines(outline, child)));
    }

    private static String text(Outline outline) {
        var text = new StringBuilder();
        outline.roots().forEach(row -> write(outline, row, "", text));
        return text.toString();
    }

    private static void write(Outline outline, OutlineRow row, String indent, StringBuilder text) {
        if (row.key() instanceof OutlineRow.Key.Place) {
            text.append((indent + row.name() + "  " + row.note()).stripTrailing())
                    .append('\n');
            outline.children(row).forEach(child -> write(outline, child, indent + "  ", text));
        }
    }
}
