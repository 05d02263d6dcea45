package dev.skydraft.taskflow;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Price;
import dev.skydraft.taskflow.EnvironmentCosts.Charged;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The document's lines beside ours, with what a reader must know to believe them.
record CountedTable(Page page, Sources sources, EnvironmentCosts costs) {

    void write() {
        page.say("### What the document counts", "");
        page.row("Document", "Size", "Its figure", "Ours", "Reckoned as", "Its figure is", "Source");
        page.row("---", "---", "---:", "---:", "---", "---", "---");
        costs.document().forEach(this::row);
        total();
        page.say("");
        costs.document()
                .forEach(counted -> costs.answering(counted)
                        .forEach(charged -> note(counted, charged.line())
                                .ifPresent(note -> page.say("- %s: %s".formatted(counted.service(), note)))));
        BigDecimal own = costs.document().stream().map(DocumentLine::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        page.say("- The document's own lines add up to %s.".formatted(Money.cents(own)), "");
    }

    private void row(DocumentLine counted) {
        List<Charged> lines = costs.answering(counted);
        BigDecimal ours = EnvironmentCosts.sum(lines);
        page.row(
                counted.service(),
                counted.size(),
                Figures.exact(counted.usd()),
                Money.cents(ours),
                lines.stream().map(c -> reckoned(c.line())).collect(Collectors.joining(" + ")),
                Figures.difference(counted.usd(), ours),
                sources.cite(lines.stream().map(Charged::line)));
    }

    private void total() {
        BigDecimal sum = costs.counted();
        page.row(
                "**Total**",
                "",
                "~" + Figures.exact(costs.documentTotal()),
                "**" + Money.cents(sum) + "**",
                "exactly " + Figures.exact(sum),
                Figures.difference(costs.documentTotal(), sum),
                "");
    }

    private Optional<String> note(DocumentLine counted, CostLine line) {
        return switch (line.rule()) {
            case "vcpu" ->
                Optional.of("the tasks are %s, which the document's figure fits. On x86-64 they would cost %s."
                        .formatted(costs.arch(), Money.cents(costs.onX86(counted))));
            case "standby" ->
                line.charge()
                        .less()
                        .map(single -> ("AWS lists one price for both instances together (Multi-AZ, %s) and one for a"
                                        + " single one (Single-AZ, %s). The standby is the difference.")
                                .formatted(first(line), Figures.exact(single.first())));
            case "logs" ->
                line.quantity()
                        .map(gb -> "the document names no quantity. %s GB of logs make its figure."
                                .formatted(Figures.exact(gb)));
            default -> Optional.empty();
        };
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
}
