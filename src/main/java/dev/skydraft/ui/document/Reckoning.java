package dev.skydraft.ui.document;

import dev.skydraft.check.Finding;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is reckoned from a design: the bill of every environment and the findings of each.
///
/// @param estimates by environment id, in the design's order
/// @param findings by environment id
public record Reckoning(Map<String, Estimate> estimates, Map<String, List<Finding>> findings) {
    static final Reckoning NONE = new Reckoning(Map.of(), Map.of());

    public Optional<Estimate> estimate(String environment) {
        return Optional.ofNullable(estimates.get(environment));
    }

    public List<Finding> findings(String environment) {
        return findings.getOrDefault(environment, List.of());
    }
}
