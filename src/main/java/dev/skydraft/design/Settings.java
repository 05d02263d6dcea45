package dev.skydraft.design;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The settings in force in an environment: where it runs, for how long, on what terms and for
/// which traffic.
///
/// @param region the provider's own name, such as `us-east-1`
/// @param borrowPrices whether another region's price stands in where the region has none, marked so
/// @param hours hours a month; 730 is a whole month (365 x 24 / 12), as the providers' calculators count
/// @param terms when it is stopped
/// @param traffic the requests that enter it
public record Settings(
        Provider provider, String region, boolean borrowPrices, BigDecimal hours, Terms terms, EntryTraffic traffic) {
    public static final Choice PROVIDER = Choice.of("provider", "Provider", "The cloud whose prices apply.")
            .option("aws", "AWS")
            .option("gcp", "Google Cloud")
            .option("azure", "Azure")
            .or("aws");
    public static final Text REGION = Text.of("region", "Region", "The provider's region, such as us-east-1.")
            .or("us-east-1");
    public static final Flag BORROW_PRICES = Flag.of(
            "borrowPrices",
            "Borrow prices",
            false,
            "Where no price is known for the region, another region's stands in, and the line says whose.");
    public static final Amount HOURS = Amount.of(
                    "hours", "Hours a month", "h", "How long everything runs; 730 hours are a whole month.")
            .within("0", "744")
            .or("730");
    public static final Flag WHAT_IF = Flag.of(
            "whatIf",
            "What-if",
            false,
            "What is added while it is shown is present in it alone, and it can be promoted into what it is based on.");

    /// Not part of what is in force: no bill depends on it, only what is said about one.
    public static final Amount BUDGET =
            Amount.of("budget", "Budget", "USD a month", "A finding says when the monthly bill crosses it.");

    /// Where and how long, and what for.
    public static final List<Property<?>> PLACE = List.of(PROVIDER, REGION, BORROW_PRICES, HOURS, BUDGET, WHAT_IF);

    public static final List<Property<?>> ALL =
            Stream.of(PLACE, Terms.ALL, EntryTraffic.ALL).flatMap(List::stream).toList();

    static Settings of(Values values) {
        Provider provider = Provider.find(values.get(PROVIDER)).orElse(Provider.AWS);
        return new Settings(
                provider,
                values.get(REGION),
                values.get(BORROW_PRICES),
                values.get(HOURS),
                Terms.of(values),
                EntryTraffic.of(values));
    }

    /// True if no bill can tell the two apart: traffic reaches bills by what is derived from it alone.
    public boolean billLike(Settings other) {
        return equals(
                new Settings(other.provider, other.region, other.borrowPrices, other.hours, other.terms, traffic));
    }

    /// Hours a month in which what can be stopped runs.
    public BigDecimal runningHours() {
        return terms.running(hours);
    }
}
