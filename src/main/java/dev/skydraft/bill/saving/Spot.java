package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Purchase;
import dev.skydraft.pricing.Estimate;
import java.util.stream.Stream;

/// Spot capacity for tasks and machines that are said to bear interruptions.
final class Spot implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        Deployment deployment = bill.deployment();
        Steps steps = Buying.both(
                Buying.on(deployment, Purchase.OF_TASKS, Purchase.SPOT, Spot::tolerates),
                Buying.on(deployment, Purchase.OF_MACHINES, Purchase.SPOT, Spot::tolerates));
        return steps.all().isEmpty() ? Stream.empty() : Stream.of(tip(steps));
    }

    private static boolean tolerates(Resource resource) {
        return resource.values().get(Operation.INTERRUPTIBLE);
    }

    private static Tip tip(Steps steps) {
        return Tip.of("spot", "spot", "Run on spot capacity", steps)
                .costs(Level.MEDIUM, Level.MEDIUM)
                .onlyIf("Only if work that is cut off is done again, and may wait while there is no spot capacity.");
    }
}
