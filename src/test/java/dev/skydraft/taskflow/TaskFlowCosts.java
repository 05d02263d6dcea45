package dev.skydraft.taskflow;

import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Unit;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.taskflow.EnvironmentCosts.Charged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the page that sets the costs of the TaskFlow document beside those of the sample design. Every figure of ours
/// comes from the estimator.
final class TaskFlowCosts {
    private final Sources sources = new Sources();
    private final List<String> page = new ArrayList<>();

    private TaskFlowCosts() {}

    static String page(Design design, PriceBook book) {
        var estimator = new Estimator(book);
        var costs = new TaskFlowCosts();
        costs.introduction();
        costs.section("Development", EnvironmentCosts.development(design, estimator));
        costs.section("Production", EnvironmentCosts.production(design, estimator));
        costs.say("## Sources", "");
        costs.page.addAll(costs.sources.list());
        return String.join("\n", costs.page) + "\n";
    }

    private void introduction() {
        say(
                "# TaskFlow: what it costs, beside what its document says",
                "",
                "A test writes this page from `sample-designs/taskflow.json` and the rows of `assets/prices`, and every build",
                "compares the two. US dollars a month, list prices on demand, before tax; of a price in tiers the first. A number",
                "in brackets names the source of a price, below; the date behind it is the source's own.",
                "");
    }

    private void section(String title, EnvironmentCosts costs) {
        Settings settings = costs.estimate().deployment().settings();
        say("## " + title, "");
        say("Environment `%s` on %s in %s, %s hours a month."
                .formatted(
                        costs.environment(),
                        settings.provider().label(),
                        settings.region(),
                        Figures.exact(settings.hours())));
        say("");
        counted(costs);
        leftOut(costs);
        unknown(costs);
        whole(costs);
    }

    private void counted(EnvironmentCosts costs) {
        say("### What the document counts", "");
        row("Document", "Size", "Its figure", "Ours", "Reckoned as", "Its figure is", "Source");
        row("---", "---", "---:", "---:", "---", "---", "---");
        for (DocumentLine counted : costs.document()) {
            List<Charged> lines = costs.answering(counted);
            BigDecimal ours = EnvironmentCosts.sum(lines);
            row(
                    counted.service(),
                    counted.size(),
                    Figures.exact(counted.usd()),
                    Money.cents(ours),
                    lines.stream().map(c -> reckoned(c.line())).collect(Collectors.joining(" + ")),
                    Figures.difference(counted.usd(), ours),
                    lines.stream().map(c -> sources.cite(c.line())).distinct().collect(Collectors.joining(", ")));
        }
        BigDecimal sum = costs.counted();
        row(
                "**Total**",
                "",
                "~" + Figures.exact(costs.documentTotal()),
                "**" + Money.cents(sum) + "**",
                "exactly " + Figures.exact(sum),
                Figures.difference(costs.documentTotal(), sum),
                "");
        say("");
        costs.document().forEach(line -> note(costs, line));
        BigDecimal own = costs.document().stream().map(DocumentLine::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        say("- The document's own lines add up to %s.".formatted(Money.cents(own)), "");
    }

    /// What a reader must know to believe a line.
    private void note(EnvironmentCosts costs, DocumentLine counted) {
        for (Charged charged : costs.answering(counted)) {
            CostLine line = charged.line();
            if (line.rule().equals("vcpu")) {
                say("- %s: the tasks are %s, which the document's figure fits. On x86-64 they would cost %s."
                        .formatted(
                                counted.service(), costs.arch().orElse("x86-64"), Money.cents(costs.onX86(counted))));
            }
            line.charge()
                    .less()
                    .ifPresent(single -> say(("- %s: AWS lists one price for both instances together (Multi-AZ, %s) and"
                                    + " one for a single one (Single-AZ, %s). The standby is the difference.")
                            .formatted(counted.service(), first(line), Figures.exact(single.first()))));
            if (line.unit() == Unit.GB && charged.owner().kind().equals("monitoring")) {
                say("- %s: the document names no quantity. %s GB of logs make its figure."
                        .formatted(
                                counted.service(), Figures.exact(line.quantity().orElseThrow())));
            }
        }
    }

    private void leftOut(EnvironmentCosts costs) {
        say("### What the document leaves out", "");
        row("Resource", "Line", "Quantity", "Unit", "Unit price", "Monthly", "Source");
        row("---", "---", "---:", "---", "---:", "---:", "---");
        for (Charged charged : costs.leftOut()) {
            CostLine line = charged.line();
            row(
                    charged.owner().name(),
                    line.name(),
                    Figures.exact(line.quantity().orElseThrow()),
                    line.unit().symbol(),
                    Figures.exact(line.unitPrice().orElseThrow()),
                    Money.cents(charged.monthly()),
                    sources.cite(line));
        }
        BigDecimal sum = EnvironmentCosts.sum(costs.leftOut());
        row("**Total**", "", "", "", "", "**" + Money.cents(sum) + "**", "exactly " + Figures.exact(sum));
        say("");
    }

    private void unknown(EnvironmentCosts costs) {
        var figures = new FigureToSet(costs.design(), costs.environment(), costs.estimator());
        say("### What stays unknown", "");
        row("Resource", "Line", "Unit price", "Unit", "Figure to set", "Source");
        row("---", "---", "---", "---", "---", "---");
        for (Charged charged : costs.unknown()) {
            FigureToSet.Answer answer = figures.find(charged.line());
            row(
                    charged.owner().name(),
                    charged.line().name(),
                    unitPrices(answer.lines()),
                    charged.line().unit().symbol(),
                    answer.label(),
                    answer.lines().values().stream()
                            .map(sources::cite)
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        say("");
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
        String atLeast = costs.estimate().complete() ? "" : "at least ";
        say("### The whole bill", "");
        say("%s + %s = %s: %s**%s** a month, with %d lines unknown."
                .formatted(
                        Figures.exact(costs.counted()),
                        Figures.exact(EnvironmentCosts.sum(costs.leftOut())),
                        Figures.exact(total),
                        atLeast,
                        Money.cents(total),
                        costs.estimate().unknownCount()));
        say("");
    }

    private static String reckoned(CostLine line) {
        String unitPrice = line.charge()
                .less()
                .map(less -> "(%s - %s)".formatted(first(line), Figures.exact(less.first())))
                .orElseGet(() -> first(line));
        return "%s %s × %s"
                .formatted(
                        Figures.exact(line.quantity().orElseThrow()),
                        line.unit().symbol(),
                        unitPrice);
    }

    private static String first(CostLine line) {
        return Figures.exact(line.charge().price().map(Price::first).orElseThrow());
    }

    private void row(String... cells) {
        say("| " + String.join(" | ", cells) + " |");
    }

    private void say(String... lines) {
        page.addAll(List.of(lines));
    }
}
