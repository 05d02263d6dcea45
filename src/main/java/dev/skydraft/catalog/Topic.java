package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Optional;

/// Passes each message on to all who have subscribed.
public final class Topic {
    public static final Flag FIFO =
            Flag.of("fifo", "First in, first out", false, "Keeps the order and delivers each message once.");
    public static final Whole REQUESTS = Whole.of("requests", "Published", "Messages published a month; 64 KB each.")
            .asUsage();
    public static final Whole HTTP = Whole.of("http", "Over HTTP", "Deliveries a month to HTTP endpoints.")
            .asUsage();
    public static final Whole EMAIL =
            Whole.of("email", "By e-mail", "Deliveries a month by e-mail.").asUsage();

    public static final Amount DATA_GB = Amount.of(
                    "dataGb",
                    "Data",
                    "GB",
                    "GB a month published and delivered; billed on Google Cloud and, published first in, first out, on"
                            + " AWS.")
            .asUsage();

    public static final ResourceKind KIND = kind("topic", "Topic", Category.OPERATIONS)
            .help("Passes each message on to all who have subscribed; deliveries to queues and functions are free.")
            .named("SNS", "Pub/Sub", "Event Grid")
            .livesIn(Scope.REGION)
            .summary((values, _) -> values.get(FIFO) ? "FIFO" : "")
            .section("Topic", FIFO)
            .section("Usage", REQUESTS, HTTP, EMAIL, DATA_GB)
            .fromTraffic(DATA_GB, Flow::throughGb)
            .fromTraffic(REQUESTS, flow -> Optional.of(flow.requests()))
            .charged(
                    Provider.AWS,
                    line("requests", "Published messages", Unit.REQUEST, Topic::sns)
                            .usageCount(REQUESTS),
                    line("payload", "Data published", Unit.GB, "aws/sns/fifo/payload")
                            .usage(DATA_GB)
                            .when(b -> b.get(FIFO)),
                    line("http", "Deliveries over HTTP", Unit.NOTIFICATION, "aws/sns/http")
                            .usageCount(HTTP),
                    line("email", "Deliveries by e-mail", Unit.NOTIFICATION, "aws/sns/email")
                            .usageCount(EMAIL))
            .charged(
                    Provider.GCP,
                    line("data", "Data published and delivered", Unit.GB, "gcp/pubsub/data")
                            .usage(DATA_GB))
            .charged(
                    Provider.AZURE,
                    line("requests", "Operations", Unit.REQUEST, "azure/event-grid/operations")
                            .usageCount(REQUESTS))
            .build();

    private Topic() {}

    private static Optional<PriceRef> sns(Billable b) {
        return Optional.of(PriceRef.of(b.get(FIFO) ? "aws/sns/fifo/requests" : "aws/sns/requests"));
    }
}
