package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.kind.ConnectionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectingTest {
    @Test
    void aConnectionIsCalledByItsEnds() {
        Edit edit = Connecting.connect(design(), Connections.TRAFFIC, "users", "api");

        assertEquals("Connect Users to TaskFlow API", edit.label());
        assertEquals(Selection.ofConnection("users-api"), edit.selection());
        assertEquals(
                Connection.of("users-api", Connections.TRAFFIC, "users", "api"),
                edit.design().connections().get("users-api"));
    }

    @Test
    void anotherKindBetweenTheSameEndsGetsAnotherId() {
        Design once = Connecting.connect(design(), Connections.TRAFFIC, "users", "api")
                .design();
        Edit twice = Connecting.connect(once, Connections.LOGS, "users", "api");

        assertEquals(Selection.ofConnection("users-api-2"), twice.selection());
    }

    @Test
    void connectionsNeedTwoResourcesThatAreNotConnectedSo() {
        Design once = Connecting.connect(design(), Connections.TRAFFIC, "users", "api")
                .design();

        assertEquals(
                Optional.of("\"Users\" cannot be connected to itself"), refusal(once, Connections.TRAFFIC, "users"));
        assertEquals(
                Optional.of("\"Edge\" is a group, which connections cannot end at"),
                refusal(once, Connections.TRAFFIC, "edge"));
        assertEquals(
                Optional.of("\"Users\" is connected to \"TaskFlow API\" by traffic already"),
                refusal(once, Connections.TRAFFIC, "api"));
        assertEquals(Optional.empty(), refusal(once, Connections.LOGS, "api"));
        assertEquals(Optional.empty(), Connecting.refusal(once, Connections.TRAFFIC, "api", "users"));
        assertThrows(
                IllegalArgumentException.class, () -> Connecting.connect(once, Connections.TRAFFIC, "users", "api"));
    }

    private static Optional<String> refusal(Design design, ConnectionKind kind, String to) {
        return Connecting.refusal(design, kind, "users", to);
    }

    private static Design design() {
        return Designs.named("Ends")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private", "vpc", "10.0.1.0/24", "private", "a")
                .add("users", Users.KIND)
                .called("Users")
                .add("api", ContainerService.KIND, "a@private")
                .called("TaskFlow API")
                .add("edge", Drawing.GROUP)
                .called("Edge")
                .build();
    }
}
