package dev.skydraft.ui.compare;

import dev.skydraft.bill.Delta;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Money;
import java.util.Optional;

/// Figures of a comparison as people read them.
final class Words {
    private Words() {}

    /// "14.42", why it is not known, or a dash where there is no such line.
    static String monthly(Optional<CostLine> line) {
        return line.map(l -> l.monthly().map(Money::cents).or(l::missing).orElseThrow())
                .orElse("–");
    }

    /// "+14.42", "−3.65 + ?" while some of it is unknown, "?" while all is, "0.00".
    static String delta(Delta delta) {
        return delta.missing() ? "?" : Money.signed(delta.known(), "") + (delta.complete() ? "" : " + ?");
    }

    /// The same, but "=" for none.
    static String difference(Delta delta) {
        return delta.complete() && delta.known().signum() == 0 ? "=" : delta(delta);
    }

    /// The same in dollars: "+$14.42".
    static String dollars(Delta delta) {
        return delta.missing() ? "+ ?" : Money.signed(delta.known(), "$") + (delta.complete() ? "" : " + ?");
    }

    /// "730 hour × $0.045 = $32.85", or what of it is not known.
    static String reckoning(Optional<CostLine> line) {
        if (line.isEmpty()) {
            return "not on the bill";
        }
        CostLine known = line.get();
        String quantity = known.quantity()
                .map(q -> Money.exact(q) + " " + known.unit().symbol())
                .orElse("a quantity that is not set");
        String price = known.unitPrice().map(p -> "$" + Money.exact(p)).orElse("a price that is not known");
        return "%s × %s%s"
                .formatted(
                        quantity,
                        price,
                        known.monthly().map(usd -> " = " + Money.dollars(usd)).orElse(""));
    }
}
