package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelocatingTest {
    private static final PlacementRef ALB_A = new PlacementRef("alb", "a");
    private static final PlacementRef ECR = new PlacementRef("ecr", "main");

    @Test
    void aBoxMovesWhereItsKindMayStandAndDoesNotStandYet() {
        assertEquals(
                List.of(
                        Optional.of("data-a"),
                        Optional.of("data-b"),
                        Optional.of("private-a"),
                        Optional.of("private-b"),
                        Optional.of("public-b")),
                Relocating.targets(TaskFlow.DESIGN, List.of(ALB_A)));
        assertEquals(
                List.of(Optional.empty(), Optional.of("internet")), Relocating.targets(TaskFlow.DESIGN, List.of(ECR)));
    }

    @Test
    void whatMovesTakesFreeRoomAndItsContainerGrowsAroundIt() {
        Edit edit = Relocating.into(TaskFlow.DESIGN, List.of(ALB_A), Optional.of("data-a"));
        Design moved = Drawable.require(edit.design());
        Placement alb = Places.find(moved, ALB_A).orElseThrow();
        assertEquals("Move Application Load Balancer into Data subnet A", edit.label());
        assertEquals(Selection.of(ALB_A), edit.selection());
        assertEquals(Optional.of("data-a"), alb.in());
        Bounds database = Places.find(moved, new PlacementRef("db", "primary"))
                .orElseThrow()
                .bounds();
        assertEquals(false, alb.bounds().intersects(database));
        Bounds subnet = moved.resources().get("data-a").place().bounds();
        assertEquals(true, new Bounds(0, 0, subnet.w(), subnet.h()).contains(alb.bounds()));
    }

    @Test
    void whatMovesOntoTheCanvasStandsBesideWhatIsThere() {
        Edit edit = Relocating.into(TaskFlow.DESIGN, List.of(ECR), Optional.empty());
        Bounds ecr = Places.find(edit.design(), ECR).orElseThrow().bounds();
        List<String> covered = edit.design().resources().stream()
                .filter(r -> !r.id().equals("ecr") && r.place().in().isEmpty())
                .filter(r -> r.place().bounds().intersects(ecr))
                .map(r -> r.id())
                .toList();
        assertEquals("Move ECR registry onto the canvas", edit.label());
        assertEquals(List.of(), covered);
    }

    @Test
    void whereAKindMayNotStandItDoesNotMove() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Relocating.into(TaskFlow.DESIGN, List.of(ECR), Optional.of("data-a")));
    }
}
