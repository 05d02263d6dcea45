package dev.skydraft.change;

import static dev.skydraft.BoxDesigns.absolute;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomTest {
    @Test
    void aBoxStandsInTheFirstRowThatHasRoomForIt() {
        Design design = Designs.named("Subnet")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.0.0/24", "public", "a")
                .bounds("a", 16, 40, 400, 300)
                .add("nat", NatGateway.KIND, "a@a")
                .bounds("a", 16, 40, 160, 64)
                .build();
        assertEquals(new Bounds(192, 40, 160, 64), Room.in(design, "a", 160, 64), "beside it");
        assertEquals(new Bounds(16, 120, 300, 64), Room.in(design, "a", 300, 64), "below it");
        assertEquals(new Bounds(192, 40, 500, 64), Room.in(design, "a", 500, 64), "nowhere: the container grows");
    }

    @Test
    void howeverManyAreAddedNothingCoversASibling() {
        Design design = TaskFlow.DESIGN;
        for (int i = 0; i < 12; i++) {
            Bounds room = Room.in(design, "public-a", 160, 64);
            design = Adding.resource(design, NatGateway.KIND, Optional.of("public-a"), room)
                    .design();
        }
        assertEquals(List.of(), overlaps(design));
    }

    private static List<String> overlaps(Design design) {
        List<PlacementRef> all =
                design.resources().stream().flatMap(Places::refs).toList();
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other -> one != other
                                && in(design, one).equals(in(design, other))
                                && absolute(design, one).intersects(absolute(design, other)))
                        .map(other -> one + " covers " + other))
                .toList();
    }

    private static Optional<String> in(Design design, PlacementRef box) {
        return Places.find(design, box).orElseThrow().in();
    }
}
