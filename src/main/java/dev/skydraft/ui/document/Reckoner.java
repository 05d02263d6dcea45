package dev.skydraft.ui.document;

import dev.skydraft.check.Checks;
import dev.skydraft.check.Finding;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reckons a design again after every change, from what it reckoned before where that is cheaper.
final class Reckoner {
    private final Estimator estimator;
    private final Map<String, Traffic> traffic = new HashMap<>();
    private Reckoning last = Reckoning.NONE;

    Reckoner(Estimator estimator) {
        this.estimator = estimator;
    }

    /// Called on one thread at a time.
    Reckoning reckon(Design design) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (Environment environment : design.environments()) {
            Estimate estimate = estimate(traffic(design, environment.id()).deployment());
            estimates.put(environment.id(), estimate);
            findings.put(environment.id(), Checks.run(estimate));
        }
        traffic.keySet().retainAll(estimates.keySet());
        last = new Reckoning(estimates, findings);
        return last;
    }

    private Traffic traffic(Design design, String environment) {
        return traffic.compute(
                environment,
                (id, before) -> before == null
                        ? Traffic.of(Deployment.of(design, id))
                        : before.next(before.deployment().next(design)));
    }

    private Estimate estimate(Deployment deployment) {
        return last.estimate(deployment.environment().id())
                .map(before -> estimator.next(before, deployment))
                .orElseGet(() -> estimator.estimate(deployment));
    }
}
