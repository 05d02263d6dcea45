package dev.skydraft.load;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Identified;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.UsageRule;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The usage figures that follow from the requests that enter an environment, along its connections: load balancer
/// capacity units, GB through NAT gateways, to the internet and between zones, logs, requests. They are the derived
/// values of the deployment; where it is unknown how many requests enter, nothing follows.
public final class Traffic {
    private final Deployment deployment;
    private final Map<String, Carried> flows;

    private Traffic(Deployment deployment, Map<String, Carried> flows) {
        this.deployment = deployment;
        this.flows = flows;
    }

    /// The environment of a design with what its traffic brings: what bills are reckoned from.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the design has no such environment
    public static Deployment seen(Design design, String environment) {
        return of(Deployment.of(design, environment)).deployment();
    }

    /// @param deployment whatever is derived in it is replaced
    public static Traffic of(Deployment deployment) {
        return reckoned(deployment, Flows.of(deployment));
    }

    /// The traffic of the same environment after a change: always what [#of] gives, only sooner. Figures that stay
    /// equal stay the same objects, so that bills need not be reckoned again.
    public Traffic next(Deployment after) {
        if (Relevance.sameFlows(deployment, after)) {
            return new Traffic(after.withDerived(patched(after)), flows);
        }
        return reckoned(after.withDerived(deployment.derived()), Flows.of(after));
    }

    /// The deployment with the figures in it.
    public Deployment deployment() {
        return deployment;
    }

    /// What follows from the traffic of a deployment, in a sentence for people.
    ///
    /// @param reckoned with what its traffic brings
    public static String outcome(Deployment reckoned) {
        if (Course.entries(reckoned).isEmpty()) {
            return "Nothing stands in the design where requests enter: add users and connect them.";
        }
        if (reckoned.settings().traffic().requestsPerSecond().isEmpty()) {
            return "Say how many requests enter, and figures of what they reach follow along the connections.";
        }
        int elements = reckoned.derived().size();
        return elements == 0
                ? "The requests reach nothing whose figures follow from them."
                : "Figures of %d %s follow, where none is set."
                        .formatted(elements, elements == 1 ? "element" : "elements");
    }

    private static Traffic reckoned(Deployment deployment, Map<String, Carried> flows) {
        var derived = new TreeMap<String, Values>();
        flows.forEach((id, carried) -> {
            Values values = derive(deployment, id, carried);
            if (!values.isEmpty()) {
                derived.put(id, values);
            }
        });
        return new Traffic(deployment.withDerived(Keyed.of(derived).sharing(deployment.derived())), flows);
    }

    /// Figures of what changed though the flows did not: of a load balancer whose connections last longer.
    private Keyed<Values> patched(Deployment after) {
        var changed = new ArrayList<String>();
        Elements.changes(deployment.resources(), after.resources(), (a, b) -> changed.add(Identified.idOf(a, b)));
        Keyed<Values> patched = deployment.derived();
        for (String id : changed) {
            Carried carried = flows.get(id);
            Values now = carried == null ? Values.NONE : derive(after, id, carried);
            if (!now.equals(deployment.derived(id))) {
                patched = now.isEmpty() ? patched.without(id) : patched.with(id, now);
            }
        }
        return patched;
    }

    private static Values derive(Deployment deployment, String id, Carried carried) {
        Optional<Resource> resource = deployment.find(id);
        if (resource.isPresent()) {
            return derive(
                    deployment, resource.get().kind().usage(), resource.get().values(), carried);
        }
        Connection connection = deployment.connections().get(id);
        return derive(deployment, connection.kind().usage(), connection.values(), carried);
    }

    private static Values derive(Deployment deployment, List<UsageRule> rules, Values set, Carried carried) {
        var flow = new ElementFlow(carried, set, deployment.settings());
        Values derived = Values.NONE;
        for (UsageRule rule : rules) {
            derived = rule.derive(derived, flow);
        }
        return derived;
    }
}
