package dev.skydraft.catalog;

import dev.skydraft.Golden;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Pool;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The bill of every kind on every provider, as a page to read: each line with its quantity where nothing is set, the
/// price that it asks for, and what the line depends on.
class DefaultBillsTest {
    private static final PriceBook BOOK = PriceFile.book();

    @Test
    void theBillsAreThoseOfThePage() {
        var page = new StringBuilder();
        for (Billed billed : Billed.ALL) {
            for (Provider provider : Provider.values()) {
                page.append(billed.id()).append(" on ").append(provider.label()).append('\n');
                page.append(bill(billed, provider)).append('\n');
            }
        }
        Golden.check("catalog/bills.txt", page.toString());
    }

    private static String bill(Billed billed, Provider provider) {
        return switch (billed.bills().get(provider)) {
            case Bill.Own own ->
                "  own prices: what the design says under \"" + own.costs().label() + "\"\n";
            case Bill.Free free -> "  free: " + free.source() + "\n";
            case Bill.NotOffered missing -> "  not offered: " + missing.why() + "\n";
            case Bill.Charged charged -> lines(billed, provider, charged);
        };
    }

    private static String lines(Billed billed, Provider provider, Bill.Charged charged) {
        var lines = new StringBuilder();
        for (CostRule rule : charged.rules()) {
            lines.append("  %s: %s%n    %s%n    depends on %s%n"
                    .formatted(
                            rule.id(),
                            rule.line() + (rule.pool() != Pool.NONE ? " (tiers over the account)" : ""),
                            initial(rule, provider),
                            reasons(billed.reasons(rule, provider))));
        }
        return lines.toString();
    }

    private static String reasons(Set<String> reasons) {
        return reasons.isEmpty() ? "nothing" : String.join(", ", reasons);
    }

    private static String initial(CostRule rule, Provider provider) {
        return Billed.line(rule, Case.initial(provider))
                .map(line -> "%s %s at %s"
                        .formatted(
                                line.quantity().map(BigDecimal::toPlainString).orElse("unknown"),
                                rule.unit().symbol(),
                                line.price().map(ref -> price(ref, provider)).orElse("no price yet")))
                .orElse("no line at first, per " + rule.unit().symbol());
    }

    private static String price(PriceRef ref, Provider provider) {
        Optional<BigDecimal> usd =
                BOOK.find(ref.key(), provider.referenceRegion()).map(Price::first);
        return ref.key()
                + ref.less().map(less -> " less " + less).orElse("")
                + usd.map(price -> " = " + price.toPlainString()).orElse("");
    }
}
