package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.pricing.Estimate;
import java.util.stream.Stream;

/// A commitment for a year to what tasks and machines cost: a Compute Savings Plan on AWS, machines reserved on Google
/// Cloud and Azure. Not in development environments, and not for what may be interrupted, which spot serves better.
final class SavingsPlan implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        Deployment deployment = bill.deployment();
        Steps steps = deployment.settings().provider() == Provider.AWS
                ? Buying.both(
                        steady(deployment, Purchase.OF_TASKS, Purchase.SAVINGS_PLAN_1),
                        steady(deployment, Purchase.OF_MACHINES, Purchase.SAVINGS_PLAN_1))
                : steady(deployment, Purchase.OF_MACHINES, Purchase.RESERVED_1);
        return steps.all().isEmpty() || Development.is(deployment) ? Stream.empty() : Stream.of(tip(deployment, steps));
    }

    private static Steps steady(Deployment deployment, Choice choice, Purchase purchase) {
        return Buying.on(deployment, choice, purchase, r -> !r.values().get(Operation.INTERRUPTIBLE));
    }

    private static Tip tip(Deployment deployment, Steps steps) {
        return Tip.of(
                        "savings-plan",
                        "savings plan",
                        deployment.settings().provider() == Provider.AWS
                                ? "Take a savings plan for a year"
                                : "Reserve for a year",
                        steps)
                .costs(Level.LOW, Level.MEDIUM)
                .onlyIf("Only if as many run for the whole year: it is paid for around the clock, used or not.");
    }
}
