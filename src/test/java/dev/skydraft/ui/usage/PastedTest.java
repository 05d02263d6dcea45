package dev.skydraft.ui.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.bill.usage.UsageSheets;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Origin;
import dev.skydraft.storage.PriceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastedTest {
    private static final Design SMALL = Designs.named("Small")
            .add("fn", CloudFunction.KIND)
            .add("nat", NatGateway.KIND)
            .add("files", ObjectStorage.KIND)
            .build();
    private static final UsageSheet SHEET = sheet();
    private static final List<UsageFigure> SHOWN = SHEET.figures();

    private static UsageSheet sheet() {
        var estimator = new Estimator(PriceFile.book());
        return UsageSheets.of(estimator, estimator.estimate(Deployment.of(SMALL, "prod")));
    }

    private static UsageFigure figure(String key) {
        return SHOWN.stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    /// What is set, or what is wrong.
    private static List<String> paste(String text, String... selected) {
        Pasted pasted = Pasted.of(
                text, SHOWN, List.of(selected).stream().map(PastedTest::figure).toList());
        return pasted.problems().isEmpty()
                ? pasted.changes().stream()
                        .map(c -> "%s %s=%s".formatted(c.figure().key(), c.part(), c.text()))
                        .toList()
                : pasted.problems();
    }

    private static String next(String key) {
        return SHOWN.get(SHOWN.indexOf(figure(key)) + 1).key();
    }

    @Test
    void aColumnGoesDownFromTheRowThatIsSelected() {
        assertEquals(List.of("nat/dataGb VALUE=5", next("nat/dataGb") + " VALUE=6"), paste("5\n6\n", "nat/dataGb"));
    }

    @Test
    void severalColumnsAreValueLowAndHigh() {
        assertEquals(
                List.of("nat/dataGb VALUE=5", "nat/dataGb LOW=1.5", "nat/dataGb HIGH=1200"),
                paste("5\t1.5\t1,200", "nat/dataGb"));
    }

    @Test
    void oneCellGoesIntoEveryRowThatIsSelected() {
        assertEquals(List.of("files/writes VALUE=7", "files/reads VALUE=7"), paste("7", "files/writes", "files/reads"));
    }

    @Test
    void theValueMustLieWithinTheRangeThatComesWithIt() {
        assertEquals(
                List.of("Row 1: Data processed is 5 GB, expected at most 4 GB, its high."),
                paste("5\t1.5\t4", "nat/dataGb"));
        assertEquals(
                List.of("Row 1: Data processed, low is 3 GB, expected at most 2 GB, its high."),
                paste("\t3\t2", "nat/dataGb"));
    }

    @Test
    void aPartOfAFigureGoesWithTheOthers() {
        UsageFigure nat = figure("nat/dataGb");
        var set = new UsageFigure(
                nat.element(), nat.name(), nat.property(), "5", "", "9", Origin.SET, Optional.empty(), "");
        assertEquals(
                List.of(
                        Optional.of("Data processed is 10 GB, expected at most 9 GB, its high"),
                        Optional.of("Data processed is 5 GB, expected at least 6 GB, its low"),
                        Optional.of("Data processed is 5 GB, expected at most 4 GB, its high"),
                        Optional.empty()),
                List.of(
                        problem(set, Part.VALUE, "10"),
                        problem(set, Part.LOW, "6"),
                        problem(set, Part.HIGH, "4"),
                        problem(set, Part.LOW, "5")));
    }

    private static Optional<String> problem(UsageFigure figure, Part part, String typed) {
        return problem(new RangedSlot<>(part.slot(figure).orElseThrow(), figure, part), typed);
    }

    private static <T> Optional<String> problem(RangedSlot<T> slot, String typed) {
        return slot.problem(SMALL, slot.property().parse(typed));
    }

    @Test
    void rowsThatNameTheirFigureGoThereWhateverIsSelected() {
        assertEquals(
                List.of("files/reads VALUE=9", "nat/dataGb HIGH=2"),
                paste("Element\tFigure\tValue\tLow\tHigh\nfiles\tReads\t9\t\t\nnat\tData processed\t\t\t2\n"));
    }

    @Test
    void whatTheSheetCopiesChangesNothingWhenItIsPasted() {
        assertEquals(List.of(), paste(SheetCells.copied(SHEET, SHOWN)));
    }

    @Test
    void everyWrongCellIsToldAndNothingIsTaken() {
        assertEquals(
                List.of(
                        "Row 1: Data processed needs a number, not \"many\".",
                        "Row 2: %s is -1, expected 0 or more%s."
                                .formatted(
                                        figure(next("nat/dataGb")).property().label(),
                                        (" "
                                                        + figure(next("nat/dataGb"))
                                                                .property()
                                                                .unit())
                                                .stripTrailing())),
                paste("many\n-1", "nat/dataGb"));
    }

    @Test
    void rowsOfOtherFiguresAreTold() {
        assertEquals(
                List.of("Row 2: the sheet has no figure \"Reads\" of \"elsewhere\"."),
                paste("files\tReads\t9\nelsewhere\tReads\t9"));
    }

    @Test
    void moreRowsThanThereAreAreRefused() {
        assertEquals(
                List.of("3 rows were copied, but there are 2 selected, not as many from here on."),
                paste("1\n2\n3", "files/writes", "files/reads"));
        assertEquals(List.of("Select the first row to paste into."), paste("1"));
        assertEquals(
                List.of("Row 1 has 4 cells, expected a value, or value, low and high."),
                paste("1\t2\t3\t4", "nat/dataGb"));
        assertEquals(List.of("Nothing to paste, expected numbers from a spreadsheet."), paste(" \n", "nat/dataGb"));
    }
}
