package dev.skydraft.export.report;

import dev.skydraft.bill.curve.CurveRows;
import dev.skydraft.bill.curve.Curves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A number against the bill, for people at a terminal: some values, then in words what the curve does.
final class CurveTable implements CurveFormat {
    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(String design, Curves curves) {
        var rows = CurveRows.of(curves);
        var numeric = new ArrayList<>(Collections.nCopies(rows.titles().size(), true));
        numeric.add(false);
        var table = new TextTable(numeric);
        add(table, rows.titles(), "");
        table.rule();
        rows.rows().forEach(row -> add(table, row.cells(), row.mark()));
        String sentences =
                curves.sentences().stream().map(s -> Lines.single(s) + "\n").collect(Collectors.joining());
        return "%s: %s, USD a month\n\n%s\n%s"
                .formatted(Lines.single(design), Lines.single(curves.title()), table.text(), sentences);
    }

    private static void add(TextTable table, List<String> cells, String mark) {
        var all = new ArrayList<>(cells.stream().map(Lines::single).toList());
        all.add(mark);
        table.add(all.toArray(String[]::new));
    }
}
