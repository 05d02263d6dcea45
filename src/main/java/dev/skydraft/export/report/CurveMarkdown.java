package dev.skydraft.export.report;

import static dev.skydraft.export.report.Markdown.escaped;

import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.CurveRows;
import dev.skydraft.bill.curve.Curves;
import java.util.ArrayList;
import java.util.List;

/// A number against the bill, for documents: some values, what the curve does, and what it rests on.
final class CurveMarkdown implements CurveFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(String design, Curves curves) {
        var rows = CurveRows.of(curves);
        var markdown = new Markdown().heading(1, "%s: %s".formatted(escaped(design), escaped(curves.title())));
        markdown.table(cells(rows.titles().stream().map(t -> ">" + escaped(t)).toList(), ""));
        rows.rows().forEach(row -> markdown.row(cells(row.cells(), row.mark())));
        markdown.line("");
        curves.sentences().forEach(sentence -> markdown.line("- " + escaped(sentence)));
        markdown.heading(2, "What this rests on");
        for (Curve curve : curves.all()) {
            markdown.heading(3, escaped(curve.name())).basis(Basis.of(curve.now()));
        }
        return markdown.text();
    }

    private static String[] cells(List<String> figures, String mark) {
        var cells = new ArrayList<>(figures);
        cells.add(mark);
        return cells.toArray(String[]::new);
    }
}
