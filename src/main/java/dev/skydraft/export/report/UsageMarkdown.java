package dev.skydraft.export.report;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;

/// What the bills depend on, for documents: a table for each environment.
final class UsageMarkdown implements UsageFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(Usage usage) {
        var markdown = new Markdown().heading(1, "Usage of " + Markdown.escaped(usage.design()));
        usage.environments().forEach(found -> environment(markdown, found));
        return markdown.text();
    }

    private static void environment(Markdown markdown, Usage.Found found) {
        UsageSheet sheet = found.sheet();
        markdown.heading(2, Markdown.escaped(sheet.environment())).paragraph(sheet.headline() + ".");
        markdown.table(UsageCells.titles());
        for (UsageFigure figure : sheet.figures()) {
            markdown.row(
                    UsageCells.of(sheet, figure).stream().map(Markdown::escaped).toArray(String[]::new));
        }
        markdown.basis(Basis.of(found.bill()));
    }
}
