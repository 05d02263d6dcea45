package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Optional;
import java.util.stream.Stream;

/// What CloudWatch bills and other clouds do not, or otherwise (Amazon CloudWatch pricing). None of it is there unless
/// somebody plans it.
final class CloudWatch {
    static final Choice LOG_CLASS = Choice.of(
                    "logClass", "Log class", "What is rarely searched is taken in for half. Billed on AWS.")
            .option("standard", "Standard")
            .option("infrequent", "Infrequent access")
            .or("standard");
    static final Flag HIGH_RESOLUTION =
            Flag.of("highResolution", "Fast alarms", false, "Alarms look at less than a minute. Billed on AWS.");
    static final Whole COMPOSITE = count("compositeAlarms", "Composite alarms", "Alarms about other alarms.");
    static final Amount VENDED_GB = gigabytes("vendedGb", "Logs of services", "GB a month, such as flow logs.");
    static final Amount SEARCHED_GB = gigabytes("searchedGb", "Logs searched", "GB a month that queries read.");
    static final Whole API_REQUESTS = count("apiRequests", "API requests", "Calls a month for metrics.");
    static final Whole CANARY_RUNS = count("canaryRuns", "Canary runs", "Runs a month of scripts that try a site.");

    static final Property<?>[] PROPERTIES = {
        LOG_CLASS, HIGH_RESOLUTION, COMPOSITE, VENDED_GB, SEARCHED_GB, API_REQUESTS, CANARY_RUNS
    };

    private CloudWatch() {}

    static Stream<CostRule> rules() {
        return Stream.of(
                planned("composite-alarms", COMPOSITE, Unit.COMPOSITE_ALARM_MONTH, "aws/cloudwatch/alarm/composite"),
                planned("vended-logs", VENDED_GB, Unit.GB, "aws/cloudwatch/logs/vended")
                        .pooled(),
                planned("log-search", SEARCHED_GB, Unit.GB, "aws/cloudwatch/logs/insights"),
                planned("api-requests", API_REQUESTS, Unit.REQUEST, "aws/cloudwatch/api-requests"),
                planned("canary-runs", CANARY_RUNS, Unit.RUN, "aws/cloudwatch/canary-run"));
    }

    static Optional<PriceRef> logs(Billable b) {
        boolean standard = b.get(LOG_CLASS).equals("standard");
        return Optional.of(PriceRef.of("aws/cloudwatch/logs/ingestion" + (standard ? "" : "-infrequent")));
    }

    static Optional<PriceRef> alarm(Billable b) {
        return Optional.of(
                PriceRef.of("aws/cloudwatch/alarm/" + (b.get(HIGH_RESOLUTION) ? "high-resolution" : "standard")));
    }

    private static CostRule planned(String id, Whole count, Unit unit, String key) {
        return line(id, count.label(), unit, key).times(Quantities.count(count)).when(b -> b.get(count) > 0);
    }

    private static CostRule planned(String id, Amount amount, Unit unit, String key) {
        return line(id, amount.label(), unit, key)
                .times(Quantities.amount(amount))
                .when(b -> b.get(amount).signum() > 0);
    }

    private static Whole count(String id, String label, String help) {
        return Whole.of(id, label, help + " Billed on AWS.")
                .within(0, 1_000_000_000_000L)
                .or(0);
    }

    private static Amount gigabytes(String id, String label, String help) {
        return Amount.of(id, label, "GB", help + " Billed on AWS.").or("0");
    }
}
