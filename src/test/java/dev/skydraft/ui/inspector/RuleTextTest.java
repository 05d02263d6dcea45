package dev.skydraft.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.design.Design;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTest {
    private final Design design = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .group("web", "vpc")
            .called("Web SG")
            .build();

    @Test
    void rulesReadAsPeopleSayThem() {
        assertEquals(
                List.of("443 from 0.0.0.0/0", "all to Web SG", "8000-8100 to Web SG", "all icmp from Web SG"),
                Stream.of(
                                rule(Direction.INBOUND, "tcp", Optional.of(Ports.of(443)), "0.0.0.0/0"),
                                rule(Direction.OUTBOUND, "all", Optional.empty(), "web"),
                                rule(Direction.OUTBOUND, "tcp", Optional.of(new Ports(8000, 8100)), "web"),
                                rule(Direction.INBOUND, "icmp", Optional.empty(), "web"))
                        .map(rule -> RuleText.of(design, rule))
                        .toList());
    }

    @Test
    void portsAreOneARangeOrAll() {
        assertEquals(
                List.of(
                        Optional.of(Ports.of(443)),
                        Optional.of(new Ports(8000, 8100)),
                        Optional.empty(),
                        Optional.empty()),
                Stream.of(" 443", "8000 - 8100", "", "all").map(RuleText::ports).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "9-8", "https", "1-2-3", "-1"})
    void otherPortsAreRefused(String typed) {
        assertEquals(
                Optional.of("Ports are \"%s\", expected one such as 443, a range such as 8000-8100, or nothing for all"
                        .formatted(typed)),
                RuleText.portsProblem(rule(Direction.INBOUND, "tcp", Optional.empty(), "web"), typed));
    }

    @Test
    void onlyTcpAndUdpHavePorts() {
        assertEquals(
                Optional.of("Protocol \"icmp\" has no ports; choose TCP or UDP first"),
                RuleText.portsProblem(rule(Direction.INBOUND, "icmp", Optional.empty(), "web"), "443"));
    }

    @Test
    void peerIsAGroupByNameOrIdOrABlock() {
        assertEquals(
                List.of("web", "web", "10.0.0.0/8"),
                Stream.of("web sg", "web", "10.0.0.0/8")
                        .map(typed -> RuleText.peer(design, typed))
                        .toList());
        assertEquals(
                Optional.of("Expected a security group or a block such as 0.0.0.0/0: "
                        + "anywhere: an IPv4 address is four numbers with dots between them, such as 10.0.0.0"),
                RuleText.peerProblem(design, "anywhere"));
    }

    private static Rule rule(Direction direction, String protocol, Optional<Ports> ports, String peer) {
        return new Rule(direction, protocol, ports, peer, "");
    }
}
