package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final BigDecimal MONTH = BigDecimal.valueOf(730);

    @Test
    void aroundTheClockIsEveryHourToTheLast() {
        Terms terms = Terms.of(Values.NONE);
        assertFalse(terms.stops());
        assertEquals(new BigDecimal("219.123"), terms.running(new BigDecimal("219.123")));
    }

    @Test
    void tenHoursOnFiveDaysAreFiftyOfTheHundredAndSixtyEightHoursOfAWeek() {
        Terms terms = terms("10", "5");
        assertTrue(terms.stops());
        assertEquals(new BigDecimal("217.26"), terms.running(MONTH));
        assertEquals(new BigDecimal("65.48"), terms.running(BigDecimal.valueOf(220)));
    }

    @Test
    void nothingRunsWithoutHours() {
        assertEquals(new BigDecimal("0.00"), terms("0", "7").running(MONTH));
        assertEquals(new BigDecimal("521.43"), terms("24", "5").running(MONTH));
    }

    private static Terms terms(String hoursADay, String daysAWeek) {
        return Terms.of(Values.NONE
                .with(Terms.OFFICE_HOURS, new BigDecimal(hoursADay))
                .with(Terms.OFFICE_DAYS, new BigDecimal(daysAWeek)));
    }
}
