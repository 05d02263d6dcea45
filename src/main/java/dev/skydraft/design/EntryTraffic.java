package dev.skydraft.design;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The requests that enter an environment where requests start: at its users.
///
/// @param requestsPerSecond on average, in the hours in which there is traffic; empty while unknown
/// @param hoursADay in which there is traffic
/// @param requestKb size of a request
/// @param responseKb size of an answer; empty while unknown
/// @param logKb what is logged of a request wherever logs are drawn; empty while unknown
/// @param values what is set of [#ALL] and of the ranges of its figures
public record EntryTraffic(
        Optional<BigDecimal> requestsPerSecond,
        BigDecimal hoursADay,
        BigDecimal requestKb,
        Optional<BigDecimal> responseKb,
        Optional<BigDecimal> logKb,
        Values values) {
    public static final Amount REQUESTS_PER_SECOND = Amount.of(
                    "requestsPerSecond",
                    "Requests a second",
                    "requests/s",
                    "Requests that enter, on average over the hours with traffic; usage figures follow along the "
                            + "connections.")
            .within("0", "100000000")
            .asUsage();
    public static final Amount TRAFFIC_HOURS = Amount.of(
                    "trafficHours", "Hours of traffic", "h a day", "Hours of a day in which requests come.")
            .within("0", "24")
            .or("24");
    public static final Amount RESPONSE_KB = Amount.of(
                    "responseKb", "Response size", "KB", "Average size of an answer; GB follow.")
            .within("0", "10000000")
            .asUsage();
    public static final Amount REQUEST_KB = Amount.of(
                    "requestKb", "Request size", "KB", "Average size of a request with its headers.")
            .within("0", "10000000")
            .or("1");
    public static final Amount LOG_KB = Amount.of(
                    "logKb",
                    "Logged a request",
                    "KB",
                    "What is written to logs for each request, by each service that is connected to them.")
            .within("0", "10000")
            .asUsage();
    public static final List<Property<?>> ALL =
            List.of(REQUESTS_PER_SECOND, TRAFFIC_HOURS, RESPONSE_KB, REQUEST_KB, LOG_KB);

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    static EntryTraffic of(Values values) {
        return new EntryTraffic(
                values.find(REQUESTS_PER_SECOND),
                values.get(TRAFFIC_HOURS),
                values.get(REQUEST_KB),
                values.find(RESPONSE_KB),
                values.find(LOG_KB),
                own(values));
    }

    private static Values own(Values settings) {
        List<String> others = settings.ids().stream()
                .filter(id -> Range.find(ALL, id).isEmpty())
                .toList();
        Values own = settings;
        for (String id : others) {
            own = own.taking(id, Values.NONE);
        }
        return own;
    }

    /// Requests a month of an environment that exists so many hours; empty while unknown. 10 requests a second
    /// around the clock are 10 x 3,600 x 730 = 26,280,000.
    public Optional<BigDecimal> requests(BigDecimal hoursAMonth) {
        return requestsPerSecond.map(rate -> rate.multiply(SECONDS_AN_HOUR)
                .multiply(hoursAMonth)
                .multiply(hoursADay)
                .divide(HOURS_A_DAY, MathContext.DECIMAL64));
    }
}
