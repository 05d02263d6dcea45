package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A rule must name a peer that exists and ports in order.
final class SecurityRules implements Check {
    private static final int LAST_PORT = 65_535;

    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return deployment.groups().stream()
                .filter(g -> deployment.resources().has(g.network()))
                .flatMap(g -> IntStream.range(0, g.rules().size())
                        .boxed()
                        .flatMap(i -> findings(deployment, g, i + 1, g.rules().get(i))));
    }

    private static Stream<Finding> findings(Deployment deployment, SecurityGroup group, int number, Rule rule) {
        Stream<Finding> peer = knows(deployment, rule.peer())
                ? Stream.empty()
                : Stream.of(finding(
                        "rule.peer",
                        group,
                        number,
                        "names the peer " + quoted(rule.peer()) + ", expected a security group or a CIDR block"));
        Stream<Finding> ports = rule.ports().stream()
                .filter(p -> !valid(p))
                .map(p -> finding(
                        "rule.ports", group, number, "opens the ports " + p + ", expected two of 0 to 65535 in order"));
        return Stream.concat(peer, ports);
    }

    private static boolean knows(Deployment deployment, String peer) {
        return deployment.groups().has(peer) || CidrText.of(peer).block().isPresent();
    }

    private static boolean valid(Ports ports) {
        return 0 <= ports.from() && ports.from() <= ports.to() && ports.to() <= LAST_PORT;
    }

    private static Finding finding(String id, SecurityGroup group, int number, String what) {
        String sentence = "Rule %d of the security group %s %s".formatted(number, quoted(group.name()), what);
        return Finding.error(id, List.of(group.id()), sentence);
    }
}
