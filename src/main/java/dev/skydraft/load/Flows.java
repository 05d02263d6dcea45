package dev.skydraft.load;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Calls;
import dev.skydraft.kind.Cargo;
import dev.skydraft.kind.Trait;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reckons what the requests that enter a deployment bring to everything that they reach. Requests are spread evenly
/// over the places where they enter, and those of a connection over its wires.
final class Flows {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Deployment deployment;
    private final EntryTraffic traffic;
    private final Wiring wiring;
    private final Map<String, Load> resources = new HashMap<>();
    private final Map<String, Carried> connections = new HashMap<>();

    private Flows(Deployment deployment) {
        this.deployment = deployment;
        this.traffic = deployment.settings().traffic();
        this.wiring = new Wiring(deployment);
    }

    /// By id of the resource or connection; nothing while it is unknown how many requests enter.
    static Map<String, Carried> of(Deployment deployment) {
        Optional<BigDecimal> requests =
                deployment.settings().traffic().requests(deployment.settings().hours());
        List<Resource> entries = requests.isPresent() ? Course.entries(deployment) : List.of();
        if (entries.isEmpty()) {
            return Map.of();
        }
        var flows = new Flows(deployment);
        BigDecimal each = requests.orElseThrow().divide(BigDecimal.valueOf(entries.size()), MathContext.DECIMAL64);
        entries.forEach(entry -> flows.add(entry.id(), Load.requests(each, BigDecimal.ZERO, Bytes.NONE)));
        Course.of(deployment).forEach(flows::carryRequests);
        deployment.connections().stream()
                .filter(c -> c.kind().cargo() == Cargo.LOGS)
                .forEach(flows::carryLogs);
        flows.resources.forEach((id, load) -> flows.connections.put(id, Carried.within(load)));
        return flows.connections;
    }

    private void carryRequests(Connection connection) {
        Resource from = deployment.resources().get(connection.from());
        Resource to = deployment.resources().get(connection.to());
        BigDecimal requests = load(from).requests().multiply(fanOut(connection, from, to), MathContext.DECIMAL64);
        if (requests.signum() == 0 && load(from).requests().signum() > 0) {
            return;
        }
        BigDecimal share = connection.values().get(Calls.WRITES).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal writes = requests.multiply(share, MathContext.DECIMAL64);
        carry(connection, from, to, Load.requests(requests, writes, bytes(connection, to, requests)));
    }

    private void carry(Connection connection, Resource from, Resource to, Load load) {
        add(to.id(), load);
        Wiring.Ways ways = wiring.of(connection, from, to, load.bytes());
        ways.out().forEach((way, bytes) -> add(way, Load.passing(bytes)));
        connections.put(connection.id(), new Carried(load, internetOut(from, to, load.bytes()), ways.crossZoneGb()));
    }

    private void carryLogs(Connection connection) {
        Resource from = deployment.resources().get(connection.from());
        Resource to = deployment.resources().get(connection.to());
        if (resources.containsKey(from.id())) {
            Bytes bytes = Bytes.of(load(from).requests(), traffic.logKb(), Optional.of(BigDecimal.ZERO));
            carry(connection, from, to, Load.logs(bytes));
        }
    }

    /// 1 unless set; nothing to what is only asked when something starts.
    private static BigDecimal fanOut(Connection connection, Resource from, Resource to) {
        BigDecimal unset = to.has(Trait.AT_START) && !from.has(Trait.ENTRY) ? BigDecimal.ZERO : BigDecimal.ONE;
        return connection.values().own(Calls.FAN_OUT).orElse(unset);
    }

    /// What only answers names carries no bytes.
    private Bytes bytes(Connection connection, Resource to, BigDecimal requests) {
        if (to.has(Trait.RESOLVER)) {
            return Bytes.NONE;
        }
        return Bytes.of(
                requests,
                connection.values().own(Calls.REQUEST_KB).or(() -> Optional.of(traffic.requestKb())),
                connection.values().own(Calls.RESPONSE_KB).or(traffic::responseKb));
    }

    /// Answers to who asks from outside, or requests to who is asked there.
    private static Optional<BigDecimal> internetOut(Resource from, Resource to, Bytes bytes) {
        boolean outside = from.has(Trait.OUTSIDE);
        if (outside == to.has(Trait.OUTSIDE)) {
            return Optional.empty();
        }
        return outside ? bytes.responses() : bytes.requests();
    }

    private Load load(Resource resource) {
        return resources.getOrDefault(resource.id(), Load.NONE);
    }

    private void add(String resource, Load more) {
        resources.merge(resource, more, Load::plus);
    }
}
