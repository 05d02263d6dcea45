package dev.skydraft.ui.document;

import dev.skydraft.bill.EnvironmentBills;
import dev.skydraft.check.Checks;
import dev.skydraft.check.Finding;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reckons a design again after every change, from what it reckoned before where that is cheaper.
final class Reckoner {
    private final EnvironmentBills bills;

    Reckoner(Estimator estimator) {
        this.bills = new EnvironmentBills(estimator);
    }

    /// Called on one thread at a time.
    Reckoning reckon(Design design) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (Environment environment : design.environments()) {
            Estimate estimate = bills.of(design, environment.id());
            estimates.put(environment.id(), estimate);
            findings.put(environment.id(), Checks.run(estimate));
        }
        bills.retain(estimates.keySet());
        return new Reckoning(estimates, findings);
    }
}
