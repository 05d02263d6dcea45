package dev.skydraft.bill.saving;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;

/// Tries tips out on one environment: each in a what-if of its own, whose bill is reckoned from the environment's.
final class Trial {
    private final Estimator estimator;
    private final Estimate bill;
    private final Traffic traffic;

    /// @param bill of the environment as it is, with what its traffic brings
    Trial(Estimator estimator, Estimate bill) {
        this.estimator = estimator;
        this.bill = bill;
        this.traffic = Traffic.of(bill.deployment());
    }

    Estimate bill() {
        return bill;
    }

    /// The bill where a tip is done.
    Estimate with(Tip tip) {
        Deployment now = bill.deployment();
        Design tried = WhatIf.of(now.design(), now.environment().id(), tip).design();
        Deployment there =
                traffic.deployment().next(tried, tried.environments().getLast().id());
        return estimator.next(bill, traffic.next(there).deployment());
    }
}
