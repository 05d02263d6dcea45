package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// Keeps messages until somebody takes them.
public final class Queue {
    /// A message is sent, received and deleted.
    private static final BigDecimal CALLS_A_MESSAGE = BigDecimal.valueOf(3);

    public static final Flag FIFO =
            Flag.of("fifo", "First in, first out", false, "Keeps the order and delivers each message once.");
    public static final Whole REQUESTS = Whole.of(
                    "requests", "Requests", "Calls a month that send, receive and delete; 64 KB each.")
            .asUsage();

    public static final ResourceKind KIND = kind("queue", "Queue", Category.OPERATIONS)
            .help("Keeps messages until somebody takes them.")
            .named("SQS", "Cloud Tasks", "Service Bus queue")
            .livesIn(Scope.REGION)
            .summary((values, _) -> values.get(FIFO) ? "FIFO" : "")
            .section("Queue", FIFO)
            .section("Usage", REQUESTS)
            .fromTraffic(REQUESTS, flow -> Optional.of(flow.requests().multiply(CALLS_A_MESSAGE)))
            .charged(
                    Provider.AWS,
                    line("requests", "Requests", Unit.REQUEST, Queue::sqs).usageCount(REQUESTS))
            .charged(
                    Provider.GCP,
                    line("requests", "Operations", Unit.REQUEST, "gcp/cloud-tasks/operations")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.AZURE,
                    line("requests", "Operations", Unit.REQUEST, "azure/service-bus/operations")
                            .usageCount(REQUESTS))
            .build();

    private Queue() {}

    private static Optional<PriceRef> sqs(Billable b) {
        return Optional.of(PriceRef.of("aws/sqs/" + (b.get(FIFO) ? "fifo" : "standard") + "/requests"));
    }
}
