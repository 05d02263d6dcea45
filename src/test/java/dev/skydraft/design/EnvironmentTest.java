package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private static final Values TWO = Values.NONE.with(Scaling.DESIRED, 2L);
    private static final Environment DEV = Environment.basedOn("prod", "dev", "Dev")
            .withOverride("api", TWO)
            .withPresent("api/b", false)
            .withPresent("api-2", false);

    @Test
    void whatIsNotOverriddenIsEmpty() {
        assertEquals(TWO, DEV.override("api"));
        assertEquals(Values.NONE, DEV.override("api-2"));
    }

    @Test
    void anEmptyOverrideIsTakenBack() {
        assertEquals(Map.of(), DEV.withOverride("api", Values.NONE).overrides());
    }

    @Test
    void presenceCanBeLeftToTheBaseAgain() {
        assertEquals(Map.of("api/b", false), DEV.withPresent("api-2", null).present());
        assertEquals(
                Map.of("api/b", true, "api-2", false),
                DEV.withPresent("api/b", true).present());
    }

    @Test
    void forgettingAnElementLeavesThoseWithALongerName() {
        Environment without = DEV.without("api");
        assertEquals(Map.of(), without.overrides());
        assertEquals(Map.of("api-2", false), without.present());
    }

    @Test
    void nothingChangedIsTheSameEnvironment() {
        assertSame(DEV, DEV.withOverride("api", Values.NONE.with(Scaling.DESIRED, 2L)));
        assertSame(DEV, DEV.withPresent("api-2", false));
        assertSame(DEV, DEV.withPresent("x", null));
        assertSame(DEV, DEV.without("x"));
    }

    @Test
    void whatItSaysCannotBeChangedFromOutside() {
        assertThrows(UnsupportedOperationException.class, () -> DEV.overrides().clear());
        assertThrows(UnsupportedOperationException.class, () -> DEV.present().clear());
    }
}
