package dev.skydraft.pricelist;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

/// When a source may be from at the earliest, as precise as its date is known: `2026`, `2026-08`, `2026-08-01`.
final class FirstDay {
    private static final java.util.regex.Pattern DATE =
            java.util.regex.Pattern.compile("([12]\\d{3})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\\d|3[01]))?");

    private FirstDay() {}

    /// Empty where the text begins with no date, as "undated" does.
    static Optional<LocalDate> of(String asOf) {
        Matcher date = DATE.matcher(asOf);
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        var month = YearMonth.of(number(date, 1, 0), number(date, 2, Month.JANUARY.getValue()));
        return Optional.of(month.atDay(Math.min(number(date, 3, 1), month.lengthOfMonth())));
    }

    private static int number(Matcher date, int group, int otherwise) {
        return date.group(group) == null ? otherwise : Integer.parseInt(date.group(group));
    }
}
