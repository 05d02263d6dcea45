package dev.skydraft.export.report;

import static dev.skydraft.export.report.Markdown.bold;
import static dev.skydraft.export.report.Markdown.escaped;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import dev.skydraft.bill.DesignChange;
import dev.skydraft.bill.DesignDiff;
import dev.skydraft.bill.Mark;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What differs between two versions of a design, as a comment on a change under review: what it costs first, then the
/// lines, then the drawing.
final class DiffMarkdown implements DiffFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(DesignDiff diff) {
        var markdown = new Markdown().heading(2, "Costs of " + escaped(diff.name()));
        totals(markdown, diff);
        diff.environments().forEach(e -> lines(markdown, e));
        changes(markdown, diff);
        basis(markdown, diff);
        return markdown.text();
    }

    private static void totals(Markdown markdown, DesignDiff diff) {
        markdown.table("Environment", ">Before", ">After", ">USD a month");
        for (DesignDiff.InEnvironment e : diff.environments()) {
            markdown.row(
                    escaped(e.name()),
                    e.mark() == Mark.ADDED ? "-" : sum(e.comparison().sides().getFirst()),
                    e.mark() == Mark.REMOVED ? "-" : sum(e.comparison().sides().getLast()),
                    bold(Deltas.text(e.delta())));
        }
    }

    private static String sum(Comparison.Side side) {
        Estimate estimate = side.estimate();
        return Figures.sum(estimate.total(), estimate.complete());
    }

    private static void lines(Markdown markdown, DesignDiff.InEnvironment environment) {
        Map<Boolean, List<ComparedLine>> byKnown = environment.comparison().differences().stream()
                .collect(Collectors.partitioningBy(DiffMarkdown::isKnownOnASide));
        List<ComparedLine> told = byKnown.getOrDefault(true, List.of());
        if (environment.mark() != Mark.CHANGED || told.isEmpty()) {
            return;
        }
        markdown.heading(3, "What differs in " + escaped(environment.name()));
        CompareMarkdown.table(markdown, environment.comparison(), told);
        List<ComparedLine> unknown = byKnown.getOrDefault(false, List.of());
        if (!unknown.isEmpty()) {
            markdown.paragraph(escaped("Unknown before and after: %s."
                    .formatted(unknown.stream()
                            .map(line -> line.owner() + "/" + line.rule())
                            .collect(Collectors.joining(", ")))));
        }
    }

    /// A line that is unknown before and after would only hide those that changed, unless it is new or gone.
    private static boolean isKnownOnASide(ComparedLine line) {
        return line.at().stream().anyMatch(Optional::isEmpty)
                || line.at().stream().flatMap(Optional::stream).anyMatch(CostLine::known);
    }

    private static void changes(Markdown markdown, DesignDiff diff) {
        markdown.heading(3, "Design");
        if (diff.changes().isEmpty()) {
            markdown.paragraph("No difference.");
            return;
        }
        markdown.line("");
        for (DesignChange change : diff.changes()) {
            markdown.line(
                    "- %s %s %s".formatted(change.mark().word(), escaped(change.kind()), bold(escaped(change.name()))));
            for (DesignChange.Detail detail : change.details()) {
                markdown.line("  - %s: %s → %s"
                        .formatted(escaped(detail.label()), shown(detail.before()), shown(detail.after())));
            }
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : escaped(value);
    }

    private static void basis(Markdown markdown, DesignDiff diff) {
        markdown.heading(3, "What this rests on");
        markdown.line("");
        for (DesignDiff.InEnvironment e : diff.environments()) {
            Comparison.Side side = e.mark() == Mark.REMOVED
                    ? e.comparison().sides().getFirst()
                    : e.comparison().sides().getLast();
            markdown.line("- " + bold(escaped(e.name())) + " – "
                    + escaped(String.join(" ", Basis.of(side.estimate()).sentences())));
        }
    }
}
