package dev.skydraft.taskflow;

import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.taskflow.EnvironmentCosts.Charged;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the page that sets the costs of the TaskFlow document beside those of the sample design. Every figure of ours
/// comes from the estimator.
final class TaskFlowCosts {
    private final Page page = new Page();
    private final Sources sources = new Sources();

    private TaskFlowCosts() {}

    static String page(Design design, PriceBook book) {
        var estimator = new Estimator(book);
        var costs = new TaskFlowCosts();
        costs.introduction();
        costs.section("Development", EnvironmentCosts.development(design, estimator));
        costs.section("Production", EnvironmentCosts.production(design, estimator));
        return costs.page.say("## Sources", "").say(costs.sources.list()).text();
    }

    private void introduction() {
        page.say(
                "# TaskFlow: what it costs, beside what its document says",
                "",
                "A test writes this page from `sample-designs/taskflow.json` and the rows of `assets/prices`, and every build",
                "compares the two. US dollars a month, list prices on demand, before tax; of a price in tiers the first. A number",
                "in brackets names the source of a price, below; the date behind it is the source's own.",
                "");
    }

    private void section(String title, EnvironmentCosts costs) {
        Settings settings = costs.estimate().deployment().settings();
        page.say("## " + title, "");
        page.say("Environment `%s` on %s in %s, %s hours a month."
                .formatted(
                        costs.environment(),
                        settings.provider().label(),
                        settings.region(),
                        Figures.exact(settings.hours())));
        page.say("");
        new CountedTable(page, sources, costs).write();
        leftOut(costs);
        unknown(costs);
        whole(costs);
    }

    private void leftOut(EnvironmentCosts costs) {
        page.say("### What the document leaves out", "");
        page.row("Resource", "Line", "Quantity", "Unit", "Unit price", "Monthly", "Source");
        page.row("---", "---", "---:", "---", "---:", "---:", "---");
        costs.leftOut().forEach(this::leftOut);
        BigDecimal sum = EnvironmentCosts.sum(costs.leftOut());
        page.row("**Total**", "", "", "", "", "**" + Money.cents(sum) + "**", "exactly " + Figures.exact(sum));
        page.say("");
    }

    private void leftOut(Charged charged) {
        CostLine line = charged.line();
        page.row(
                charged.owner().name(),
                line.name(),
                Figures.exact(line.quantity().orElseThrow()),
                line.unit().symbol(),
                Figures.exact(line.unitPrice().orElseThrow()),
                Money.cents(charged.monthly()),
                sources.cite(Stream.of(line)));
    }

    private void unknown(EnvironmentCosts costs) {
        var figures = new FigureToSet(costs.design(), costs.environment(), costs.estimator());
        page.say("### What stays unknown", "");
        page.row("Resource", "Line", "Unit price", "Unit", "Figure to set", "Source");
        page.row("---", "---", "---", "---", "---", "---");
        for (Charged charged : costs.unknown()) {
            FigureToSet.Answer answer = figures.find(charged.line());
            page.row(
                    charged.owner().name(),
                    charged.line().name(),
                    unitPrices(answer.lines()),
                    charged.line().unit().symbol(),
                    answer.label(),
                    sources.cite(answer.lines().values().stream()));
        }
        page.say("");
    }

    /// The price, or the price of each option where the figure to set is a choice.
    private static String unitPrices(Map<String, CostLine> lines) {
        return lines.entrySet().stream()
                .map(e -> (lines.size() == 1 ? "" : e.getKey() + " ")
                        + Figures.exact(e.getValue().unitPrice().orElseThrow()))
                .collect(Collectors.joining(", "));
    }

    private void whole(EnvironmentCosts costs) {
        BigDecimal total = costs.estimate().total();
        page.say("### The whole bill", "");
        page.say("%s + %s = %s: %s**%s** a month, with %d lines unknown."
                .formatted(
                        Figures.exact(costs.counted()),
                        Figures.exact(EnvironmentCosts.sum(costs.leftOut())),
                        Figures.exact(total),
                        costs.estimate().complete() ? "" : "at least ",
                        Money.cents(total),
                        costs.estimate().unknownCount()));
        page.say("");
    }
}
