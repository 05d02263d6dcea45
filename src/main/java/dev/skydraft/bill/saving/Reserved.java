package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Purchase;
import dev.skydraft.pricing.Estimate;
import java.util.stream.Stream;

/// Databases and caches reserved for a year. Not in development environments, which nobody promises to keep that long.
final class Reserved implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        Deployment deployment = bill.deployment();
        Steps steps = Buying.on(deployment, Purchase.OF_DATA, Purchase.RESERVED_1, _ -> true);
        return steps.all().isEmpty() || Development.is(deployment) ? Stream.empty() : Stream.of(tip(steps));
    }

    private static Tip tip(Steps steps) {
        return Tip.of("reserved", "reserved databases", "Reserve for a year", steps)
                .costs(Level.LOW, Level.MEDIUM)
                .onlyIf("Only if they run for the whole year in this size: it is paid for around the clock, used or"
                        + " not.");
    }
}
