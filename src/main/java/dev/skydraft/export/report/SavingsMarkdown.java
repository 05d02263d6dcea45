package dev.skydraft.export.report;

import dev.skydraft.bill.saving.Saving;

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
            text.paragraph(Markdown.escaped("The bill is " + found.monthly() + "."));
            if (found.savings().isEmpty()) {
                text.paragraph("Nothing that is known to pay.");
            } else {
                table(text, found);
            }
            text.paragraph("What this rests on:");
            text.basis(Basis.of(found.bill()));
        }
        return text.text();
    }

    private static void table(Markdown text, SavingsReport.Found found) {
        text.table("Tip", ">Monthly USD", "Besides", "Effort", "Risk", "About");
        for (Saving saving : found.savings()) {
            text.row(SavingCells.of(found, saving).stream()
                    .map(Markdown::escaped)
                    .toArray(String[]::new));
        }
        text.line("");
        for (Saving saving : found.savings()) {
            text.line("- %s: %s"
                    .formatted(
                            Markdown.bold(Markdown.escaped(saving.tip().title())),
                            Markdown.escaped(saving.tip().condition())));
        }
    }
}
