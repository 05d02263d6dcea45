package dev.skydraft.ui.saving;

import dev.skydraft.bill.saving.Rate;
import dev.skydraft.bill.saving.Saving;
import dev.skydraft.pricing.Money;

/// What a saving comes to, in words.
final class Amounts {
    private Amounts() {}

    /// "$15.77 to $21.02", "$14.60", or "$0.045 a GB" where nothing else is known.
    static String figure(Saving saving) {
        if (saving.expected().signum() == 0) {
            return saving.rate().map(Amounts::price).orElse("");
        }
        return saving.isRange()
                ? Money.dollars(saving.low()) + " to " + Money.dollars(saving.high())
                : Money.dollars(saving.expected());
    }

    /// "a month", "a month, and $0.035 a GB of the gateways' data" or "of S3 and image layers".
    static String per(Saving saving) {
        if (saving.expected().signum() == 0) {
            return saving.rate().map(rate -> "of " + rate.of()).orElse("");
        }
        String month = saving.assumption().isEmpty() ? "a month" : "a month, " + saving.assumption();
        return saving.rate().map(rate -> month + ", and " + rate.text()).orElse(month);
    }

    private static String price(Rate rate) {
        return "$%s a %s".formatted(Money.exact(rate.usd()), rate.unit().symbol());
    }
}
