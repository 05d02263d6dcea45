package dev.skydraft.bill;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The bills of a design's environments with what their traffic brings, as the design changes. Each is reckoned from
/// what was reckoned of the same environment before, or else of one that it is based on, since little differs there;
/// that always gives what reckoning it from nothing does.
public final class EnvironmentBills {
    private final Estimator estimator;
    private final Map<String, Known> known = new HashMap<>();

    private record Known(Traffic traffic, Estimate estimate) {}

    public EnvironmentBills(Estimator estimator) {
        this.estimator = estimator;
    }

    /// Called on one thread at a time; those that others are based on first, which is soonest.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public Estimate of(Design design, String environment) {
        Known now = closest(design, environment)
                .map(before -> next(before, design, environment))
                .orElseGet(() -> first(Traffic.of(Deployment.of(design, environment))));
        known.put(environment, now);
        return now.estimate();
    }

    /// Forgets the bills of all other environments.
    public void retain(Collection<String> environments) {
        known.keySet().retainAll(environments);
    }

    private Optional<Known> closest(Design design, String environment) {
        return design.chain(design.environment(environment)).stream()
                .map(Environment::id)
                .filter(known::containsKey)
                .findFirst()
                .map(known::get);
    }

    private Known next(Known before, Design design, String environment) {
        Traffic traffic = before.traffic().next(before.traffic().deployment().next(design, environment));
        return new Known(traffic, estimator.next(before.estimate(), traffic.deployment()));
    }

    private Known first(Traffic traffic) {
        return new Known(traffic, estimator.estimate(traffic.deployment()));
    }
}
