package dev.skydraft.export.report;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Bills side by side, for people at a terminal: the lines that differ, and the totals.
final class CompareTable implements CompareFormat {
    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(String design, Comparison comparison) {
        List<String> titles = ComparedCells.titles(comparison);
        var numeric = new ArrayList<>(List.of(false, false, false));
        titles.forEach(_ -> numeric.add(true));
        var table = new TextTable(numeric);
        table.add(ComparedCells.row(List.of("", "Line", ""), titles));
        table.rule();
        String owner = "";
        for (ComparedLine line : comparison.differences()) {
            String shown = line.owner().equals(owner) ? "" : Lines.single(line.ownerName());
            owner = line.owner();
            table.add(ComparedCells.row(
                    List.of(shown, line.name(), ComparedCells.marks(line)), ComparedCells.figures(line)));
        }
        table.rule();
        table.add(ComparedCells.row(List.of("Total USD a month", "", ""), ComparedCells.totals(comparison)));
        return Lines.single(design) + ": what differs\n\n" + table.text() + "\n" + basis(comparison);
    }

    private static String basis(Comparison comparison) {
        int same = comparison.lines().size() - comparison.differences().size();
        return comparison.sides().stream()
                .map(side -> "\n" + Lines.single(side.name()) + ":"
                        + Basis.of(side.estimate()).footing())
                .collect(Collectors.joining("", "%d lines are the same.\n".formatted(same), ""));
    }
}
