package dev.skydraft.export.report;

import dev.skydraft.bill.saving.Saving;
import java.util.stream.Stream;

/// What would make a design cheaper, for documents.
final class SavingsMarkdown implements SavingsFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(SavingsReport report) {
        var text = new Markdown().heading(1, "Savings in " + Markdown.escaped(report.design()));
        for (SavingsReport.Found found : report.environments()) {
            text.heading(2, Markdown.escaped(found.id()));
            text.paragraph(found.monthly() + ".");
            if (found.savings().isEmpty()) {
                text.paragraph("Nothing that is known to pay.");
            } else {
                table(text, found);
            }
            text.basis(Basis.of(found.bill()));
        }
        return text.text();
    }

    private static void table(Markdown text, SavingsReport.Found found) {
        text.table("Tip", ">Monthly USD", "Besides", "Effort", "Risk", "About", "Condition");
        for (Saving saving : found.savings()) {
            text.row(Stream.concat(
                            SavingCells.of(found, saving).stream(),
                            Stream.of(saving.tip().condition()))
                    .map(Markdown::escaped)
                    .toArray(String[]::new));
        }
    }
}
