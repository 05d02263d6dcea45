package dev.skydraft.bill.saving;

import dev.skydraft.catalog.Monitoring;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Logs kept for 30 days. What is stored shrinks with the days; where they are kept for ever, to what comes in within a
/// month at most.
final class LogRetention implements Idea {
    private static final long DAYS = 30;

    @Override
    public Stream<Tip> tips(Estimate bill) {
        Deployment deployment = bill.deployment();
        var steps = new Steps(deployment.resources().stream()
                .filter(r -> r.kind().equals(Monitoring.KIND))
                .flatMap(r -> steps(deployment, r).stream())
                .toList());
        return steps.all().isEmpty() ? Stream.empty() : Stream.of(tip(steps));
    }

    private static List<Step<?>> steps(Deployment deployment, Resource logs) {
        Optional<BigDecimal> stored = logs.find(Monitoring.LOGS_STORED_GB);
        Optional<Long> days = logs.find(Monitoring.RETENTION_DAYS);
        Optional<BigDecimal> left = days.isPresent()
                ? stored.filter(_ -> days.get() > DAYS).map(gb -> share(gb, days.get()))
                : intake(deployment, logs).flatMap(month -> stored.map(month::min));
        return left.<List<Step<?>>>map(gb -> List.of(
                        new Step<>(logs.id(), Monitoring.RETENTION_DAYS, DAYS),
                        new Step<>(logs.id(), Monitoring.LOGS_STORED_GB, gb)))
                .orElse(List.of());
    }

    private static BigDecimal share(BigDecimal gb, long days) {
        return gb.multiply(BigDecimal.valueOf(DAYS)).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }

    private static Optional<BigDecimal> intake(Deployment deployment, Resource logs) {
        return logs.find(Monitoring.LOGS_GB)
                .or(() -> deployment.derived(logs.id()).find(Monitoring.LOGS_GB));
    }

    private static Tip tip(Steps steps) {
        return Tip.of("log-retention", "logs for 30 days", "Keep logs for 30 days", steps)
                .costs(Level.LOW, Level.MEDIUM)
                .onlyIf("Only if no audit or law asks for older logs; export those that are worth it.");
    }
}
