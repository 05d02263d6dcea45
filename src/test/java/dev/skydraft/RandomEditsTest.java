package dev.skydraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Wires;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Tests over random edits mean little where edits of a kind never come about.
class RandomEditsTest {
    private static final List<Design> DESIGNS = LongStream.range(0, 20)
            .mapToObj(seed -> RandomEdits.design(seed, 150))
            .toList();

    @Test
    void theSameSeedGivesTheSameDesign() {
        assertEquals(DESIGNS.get(7), RandomEdits.design(7, 150));
    }

    @Test
    void wiresAreBentThatAreDrawn() {
        long bent = DESIGNS.stream().filter(RandomEditsTest::hasBentWire).count();
        assertTrue(bent > DESIGNS.size() / 2, () -> "bent wires in %d of %d designs".formatted(bent, DESIGNS.size()));
    }

    private static boolean hasBentWire(Design design) {
        return Wires.of(Deployment.of(design, design.root().id())).stream()
                .filter(wire -> !wire.connection().isEmpty()) // replicas have no connection
                .anyMatch(wire -> design.connections().get(wire.connection()).via().stream()
                        .anyMatch(bend -> bend.isOf(wire)));
    }
}
