package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityGroupsTest {
    private static final Rule HTTP = Designs.inbound(80, "0.0.0.0/0");
    private static final Rule HTTPS = Designs.inbound(443, "0.0.0.0/0");

    @Test
    void aNewGroupHasNoRules() {
        Design design = SecurityGroups.add(TaskFlow.DESIGN, "vpc", "Cache SG");

        assertEquals(
                new SecurityGroup("cache-sg", "Cache SG", "vpc", List.of(), Values.NONE),
                design.groups().get("cache-sg"));
    }

    @Test
    void rulesAreAddedChangedAndDeletedInTheirOrder() {
        Design design = SecurityGroups.add(TaskFlow.DESIGN, "vpc", "web");
        Design added = SecurityGroups.addRule(SecurityGroups.addRule(design, "web", HTTP), "web", HTTPS);
        Design changed = SecurityGroups.changeRule(added, "web", 0, HTTPS);

        assertEquals(List.of(HTTP, HTTPS), added.groups().get("web").rules());
        assertEquals(List.of(HTTPS, HTTPS), changed.groups().get("web").rules());
        assertEquals(
                List.of(HTTP),
                SecurityGroups.deleteRule(added, "web", 1).groups().get("web").rules());
    }

    @Test
    void joiningTwiceIsJoiningOnce() {
        Design design = SecurityGroups.add(TaskFlow.DESIGN, "vpc", "web");
        Design joined = SecurityGroups.join(design, "api", "web");

        assertEquals(List.of("ecs-sg", "web"), joined.resources().get("api").groups());
        assertEquals(joined, SecurityGroups.join(joined, "api", "web"));
        assertEquals(design, SecurityGroups.leave(joined, "api", "web"));
    }

    @Test
    void onlyWhatIsGuardedAndStandsInTheNetworkCanJoin() {
        assertEquals(
                Optional.of("\"Users\" takes no security groups"),
                SecurityGroups.refusal(TaskFlow.DESIGN, "users", "ecs-sg"));
        assertThrows(IllegalArgumentException.class, () -> SecurityGroups.join(TaskFlow.DESIGN, "users", "ecs-sg"));
    }

    @Test
    void renamingKeepsTheId() {
        assertEquals(
                "Tasks",
                Renaming.to(TaskFlow.DESIGN, "ecs-sg", " Tasks\n")
                        .groups()
                        .get("ecs-sg")
                        .name());
        assertEquals(
                Optional.of("\"ECS SG\" needs a name, expected at least one character"),
                Renaming.refusal(TaskFlow.DESIGN.groups().get("ecs-sg"), " "));
        assertThrows(IllegalArgumentException.class, () -> Renaming.to(TaskFlow.DESIGN, "api", ""));
        assertEquals(
                "",
                Renaming.to(TaskFlow.DESIGN, "api-db", "")
                        .element("api-db")
                        .orElseThrow()
                        .name());
    }
}
