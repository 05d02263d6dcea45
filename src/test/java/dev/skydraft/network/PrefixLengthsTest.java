package dev.skydraft.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrefixLengthsTest {
    private static final PrefixLengths STEPS = new PrefixLengths(44, 60, 4);

    @Test
    void onlyWholeStepsAreAllowed() {
        assertEquals(
                List.of(44, 48, 52, 56, 60),
                IntStream.rangeClosed(0, 128).filter(STEPS::allow).boxed().toList());
    }

    @Test
    void theNearestLengthIsAllowedAndNoOtherIsNearer() {
        for (int length = 0; length <= 128; length++) {
            int wanted = length;
            int nearest = STEPS.nearest(length);
            int distance = IntStream.rangeClosed(0, 128)
                    .filter(STEPS::allow)
                    .map(allowed -> Math.abs(allowed - wanted))
                    .min()
                    .orElseThrow();
            assertEquals(distance, Math.abs(nearest - wanted), "/" + length);
        }
        assertEquals(48, STEPS.nearest(46), "of two that are as near, the longer");
    }

    @Test
    void lengthsReadAsDocumentsWriteThem() {
        assertEquals("/44 to /60 in steps of 4", STEPS.toString());
        assertEquals("/16 to /28", PrefixLengths.between(16, 28).toString());
        assertEquals("/64", PrefixLengths.between(64, 64).toString());
    }
}
