package dev.skydraft.export.report;

import dev.skydraft.bill.saving.Saving;
import dev.skydraft.change.Wording;
import dev.skydraft.pricing.Money;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A saving as a row of a table.
final class SavingCells {
    static final List<String> HEADING = List.of("Tip", "Monthly USD", "Besides", "Effort", "Risk", "About");
    static final List<Boolean> NUMERIC = List.of(false, true, false, false, false, false);

    private SavingCells() {}

    static List<String> of(SavingsReport.Found found, Saving saving) {
        return List.of(
                saving.tip().title(),
                monthly(saving),
                besides(saving),
                saving.tip().effort().word(),
                saving.tip().risk().word(),
                about(found, saving));
    }

    /// "15.77 to 21.02", "14.60", or nothing where all that is known is by the unit.
    private static String monthly(Saving saving) {
        if (saving.expected().signum() == 0) {
            return "";
        }
        return saving.isRange()
                ? Money.cents(saving.low()) + " to " + Money.cents(saving.high())
                : Money.cents(saving.expected());
    }

    private static String besides(Saving saving) {
        return Stream.of(
                        saving.assumption(),
                        saving.rate().map(rate -> rate.text()).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    static String about(SavingsReport.Found found, Saving saving) {
        return Wording.list(saving.elements().stream()
                .map(id -> Wording.name(found.bill().deployment().design(), id))
                .toList());
    }
}
