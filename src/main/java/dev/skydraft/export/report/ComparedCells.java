package dev.skydraft.export.report;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.bill.Delta;
import dev.skydraft.bill.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cells of a comparison as tables have them: what each side costs, and after each but the first how much more.
final class ComparedCells {
    private ComparedCells() {}

    /// The titles of the columns of figures.
    static List<String> titles(Comparison comparison) {
        var titles = new ArrayList<String>();
        for (int side = 0; side < comparison.sides().size(); side++) {
            titles.add(comparison.sides().get(side).name());
            if (side > 0) {
                titles.add("Difference");
            }
        }
        return titles;
    }

    static List<String> figures(ComparedLine line) {
        var cells = new ArrayList<String>();
        for (int side = 0; side < line.at().size(); side++) {
            cells.add(line.at().get(side).map(Figures::monthly).orElse("-"));
            if (side > 0) {
                cells.add(difference(line.deltas().get(side)));
            }
        }
        return cells;
    }

    static List<String> totals(Comparison comparison) {
        var cells = new ArrayList<String>();
        for (int side = 0; side < comparison.sides().size(); side++) {
            var estimate = comparison.sides().get(side).estimate();
            cells.add(Figures.sum(estimate.total(), estimate.complete()));
            if (side > 0) {
                cells.add(Deltas.text(comparison.delta(side)));
            }
        }
        return cells;
    }

    private static String difference(Delta delta) {
        return delta.complete() && delta.known().signum() == 0 ? "=" : Deltas.text(delta);
    }

    /// "changed", "same", or where several sides differ "added, removed".
    static String marks(ComparedLine line) {
        List<Mark> marks =
                line.marks().stream().filter(Mark::differs).distinct().toList();
        return marks.isEmpty()
                ? Mark.SAME.word()
                : marks.stream().map(Mark::word).collect(Collectors.joining(", "));
    }

    static String[] row(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toArray(String[]::new);
    }
}
