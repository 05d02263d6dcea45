package dev.skydraft.ui.document;

import dev.skydraft.check.Checks;
import dev.skydraft.check.Finding;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reckons a design again after every change, from what it reckoned before where that is cheaper.
final class Reckoner {
    private final Estimator estimator;
    private Reckoning last = Reckoning.NONE;

    Reckoner(Estimator estimator) {
        this.estimator = estimator;
    }

    /// Called on one thread at a time.
    Reckoning reckon(Design design) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (Environment environment : design.environments()) {
            Estimate estimate = estimate(design, environment.id());
            estimates.put(environment.id(), estimate);
            findings.put(environment.id(), Checks.run(estimate.deployment()));
        }
        last = new Reckoning(estimates, findings);
        return last;
    }

    private Estimate estimate(Design design, String environment) {
        return last.estimate(environment)
                .map(before -> estimator.next(before, before.deployment().next(design)))
                .orElseGet(() -> estimator.estimate(Deployment.of(design, environment)));
    }
}
