package dev.skydraft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.storage.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleLayoutTest {
    /// Room that a container keeps for its own name, in canvas units.
    private static final int TITLE = 40;

    static Stream<Samples.Sample> samples() {
        return Samples.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void boxesOfOneContainerDoNotOverlap(Samples.Sample sample) {
        Design design = sample.open();
        var overlaps = new ArrayList<String>();
        for (PlacementRef one : placements(design)) {
            for (PlacementRef other : placements(design)) {
                if (one.compareTo(other) < 0 && overlap(placement(design, one), placement(design, other))) {
                    overlaps.add(one + " and " + other);
                }
            }
        }
        assertEquals(List.of(), overlaps);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void boxesStandInsideTheirContainersBelowTheTitle(Samples.Sample sample) {
        Design design = sample.open();
        List<PlacementRef> outside = placements(design).stream()
                .filter(ref -> !inside(design, placement(design, ref)))
                .toList();
        assertEquals(List.of(), outside);
    }

    private static boolean overlap(Placement one, Placement other) {
        return one.in().equals(other.in()) && one.bounds().intersects(other.bounds());
    }

    private static boolean inside(Design design, Placement placement) {
        Optional<Bounds> around = design.container(placement).map(c -> c.place().bounds());
        return around.map(b -> new Bounds(0, TITLE, b.w(), b.h() - TITLE).contains(placement.bounds()))
                .orElse(true);
    }

    private static List<PlacementRef> placements(Design design) {
        return design.resources().stream()
                .flatMap(r -> r.at().stream().map(p -> new PlacementRef(r.id(), p.key())))
                .toList();
    }

    private static Placement placement(Design design, PlacementRef ref) {
        return design.find(ref.resource()).flatMap(r -> r.placement(ref.key())).orElseThrow();
    }
}
