package dev.skydraft.export.report;

import static dev.skydraft.export.report.Markdown.bold;
import static dev.skydraft.export.report.Markdown.escaped;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import java.util.List;

/// Bills side by side, for documents: the lines that differ, the totals, and what they rest on.
final class CompareMarkdown implements CompareFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(String design, Comparison comparison) {
        var markdown = new Markdown().heading(1, "Costs of " + escaped(design) + " compared");
        table(markdown, comparison, comparison.differences());
        markdown.heading(2, "What this rests on");
        for (Comparison.Side side : comparison.sides()) {
            markdown.heading(3, escaped(side.name())).basis(Basis.of(side.estimate()));
        }
        return markdown.text();
    }

    /// Some lines and the totals.
    static void table(Markdown markdown, Comparison comparison, List<ComparedLine> lines) {
        List<String> titles = ComparedCells.titles(comparison).stream()
                .map(title -> ">" + escaped(title))
                .toList();
        markdown.table(ComparedCells.row(List.of("Resource", "Line", ""), titles));
        for (ComparedLine line : lines) {
            markdown.row(ComparedCells.row(
                    List.of(escaped(line.ownerName()), escaped(line.name()), ComparedCells.marks(line)),
                    ComparedCells.figures(line)));
        }
        List<String> totals =
                ComparedCells.totals(comparison).stream().map(Markdown::bold).toList();
        markdown.row(ComparedCells.row(List.of(bold("Total USD a month"), "", ""), totals));
    }
}
