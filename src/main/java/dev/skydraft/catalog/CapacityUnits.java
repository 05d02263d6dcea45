package dev.skydraft.catalog;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How much one capacity unit of a load balancer takes. What is billed is the dimension of which most units are
/// used.
///
/// @param newConnections a second
/// @param activeConnections at a time
/// @param gbAnHour in both directions
/// @param evaluations of rules, a second
record CapacityUnits(
        BigDecimal newConnections, BigDecimal activeConnections, BigDecimal gbAnHour, BigDecimal evaluations) {
    static final Amount REQUESTS_PER_CONNECTION = Amount.of(
                    "requestsPerConnection",
                    "Requests a connection",
                    "requests",
                    "How many requests come over one connection before it closes; traffic's capacity units follow.")
            .within("1", "1000000")
            .or("1");
    static final Amount CONNECTION_SECONDS = Amount.of(
                    "connectionSeconds",
                    "Connection time",
                    "s",
                    "How long a connection stays open; traffic's capacity units follow. Idle ones close after 60 s.")
            .within("0", "4000")
            .or("60");
    static final Whole RULES = Whole.of(
                    "rules",
                    "Listener rules",
                    "Rules that a request is compared with; 10 are free, traffic's capacity units follow.")
            .within(0, 1000)
            .or(1);

    /// Rules whose evaluation is free (AWS Elastic Load Balancing pricing).
    private static final long FREE_RULES = 10;

    /// For a dimension that a balancer does not have.
    private static final int NOT_COUNTED = Integer.MAX_VALUE;

    /// AWS Elastic Load Balancing pricing: an LCU of an Application Load Balancer has 25 new connections a second,
    /// 3,000 active connections a minute, 1 GB an hour and 1,000 rule evaluations a second.
    private static final CapacityUnits APPLICATION = of(25, 3000, "1", 1000);

    /// AWS Elastic Load Balancing pricing: an NLCU has 1 GB an hour and 800 new TCP connections a second of 100,000
    /// at a time, 400 new UDP flows of 50,000, or 50 new TLS connections of 3,000.
    private static final CapacityUnits TCP = of(800, 100_000, "1", NOT_COUNTED);

    private static final CapacityUnits UDP = of(400, 50_000, "1", NOT_COUNTED);
    private static final CapacityUnits TLS = of(50, 3000, "1", NOT_COUNTED);

    /// Azure Application Gateway v2: a capacity unit has 2,500 persistent connections, 2.22 Mbps (1 GB an hour) and
    /// one compute unit, which takes 50 TLS connections a second.
    private static final CapacityUnits AZURE = of(50, 2500, "1", NOT_COUNTED);

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private static CapacityUnits of(int newConnections, int activeConnections, String gbAnHour, int evaluations) {
        return new CapacityUnits(
                BigDecimal.valueOf(newConnections),
                BigDecimal.valueOf(activeConnections),
                new BigDecimal(gbAnHour),
                BigDecimal.valueOf(evaluations));
    }

    /// Average units of a balancer of HTTP requests; empty while the size of requests or answers is unknown.
    static Optional<BigDecimal> ofApplication(Flow flow) {
        return (flow.provider() == Provider.AZURE ? AZURE : APPLICATION).average(flow);
    }

    /// Average units of a balancer of connections of that protocol.
    static Optional<BigDecimal> ofNetwork(Flow flow, String protocol) {
        return switch (protocol) {
            case "udp" -> UDP.average(flow);
            case "tls" -> TLS.average(flow);
            default -> TCP.average(flow);
        };
    }

    private Optional<BigDecimal> average(Flow flow) {
        if (flow.hours().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal requests = quotient(flow.requests(), flow.hours().multiply(SECONDS_AN_HOUR));
        BigDecimal connections =
                quotient(requests, flow.find(REQUESTS_PER_CONNECTION).orElse(BigDecimal.ONE));
        BigDecimal active = connections.multiply(flow.find(CONNECTION_SECONDS).orElse(BigDecimal.ZERO));
        long rules = flow.find(RULES).orElse(0L);
        BigDecimal evaluated = requests.multiply(BigDecimal.valueOf(Math.max(0, rules - FREE_RULES)));
        return flow.throughGb()
                .map(gb -> quotient(connections, newConnections)
                        .max(quotient(active, activeConnections))
                        .max(quotient(quotient(gb, flow.hours()), gbAnHour))
                        .max(quotient(evaluated, evaluations)));
    }

    private static BigDecimal quotient(BigDecimal amount, BigDecimal by) {
        return amount.divide(by, MathContext.DECIMAL64);
    }
}
