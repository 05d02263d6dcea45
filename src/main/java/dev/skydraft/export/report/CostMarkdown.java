package dev.skydraft.export.report;

import static dev.skydraft.export.report.Markdown.bold;
import static dev.skydraft.export.report.Markdown.escaped;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;

/// What a design costs, for documents: a table for each environment. Names cannot break it or bring formatting in.
final class CostMarkdown implements CostFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(Costs costs) {
        var markdown = new Markdown().heading(1, "Cost of " + escaped(costs.design()));
        costs.estimates().forEach(estimate -> environment(markdown, costs, estimate));
        return markdown.text();
    }

    private static void environment(Markdown markdown, Costs costs, Estimate estimate) {
        markdown.heading(2, escaped(estimate.deployment().environment().id()));
        markdown.table("Resource", "Line", ">Quantity", "Unit", ">Unit price", ">Monthly", "As of");
        for (CostGroup group : CostGroup.of(estimate)) {
            sum(markdown, group.category().label(), Figures.sum(group.known(), group.complete()));
            group.bills().forEach(bill -> bill.lines().forEach(line -> line(markdown, bill, line)));
        }
        sum(markdown, "Total", Figures.sum(estimate.total(), estimate.complete()));
        costs.bandSentence(estimate).ifPresent(band -> markdown.paragraph(escaped(band)));
        markdown.basis(Basis.of(estimate));
    }

    private static void sum(Markdown markdown, String label, String usd) {
        markdown.row(bold(label), "", "", "", "", bold(usd), "");
    }

    private static void line(Markdown markdown, OwnerBill bill, CostLine line) {
        markdown.row(
                escaped(bill.name()),
                escaped(Figures.name(line)),
                Figures.quantity(line),
                line.unit().symbol(),
                Figures.unitPrice(line),
                Figures.monthly(line),
                line.asOf());
    }
}
