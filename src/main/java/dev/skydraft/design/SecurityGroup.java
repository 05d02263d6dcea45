package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;

/// A named set of rules that belongs to a network; [Resource#groups] names its members. Replies need no rule.
///
/// @param network id of the network it belongs to
/// @param extra fields of the file that this version does not know
public record SecurityGroup(String id, String name, String network, List<Rule> rules, Values extra) implements Element {

    public SecurityGroup {
        rules = List.copyOf(rules);
    }

    public enum Direction {
        INBOUND("in"),
        OUTBOUND("out");

        private final String id;

        Direction(String id) {
            this.id = id;
        }

        /// The word in files.
        public String id() {
            return id;
        }
    }

    /// Inclusive range of ports.
    public record Ports(int from, int to) {
        public static Ports of(int port) {
            return new Ports(port, port);
        }

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "-" + to;
        }
    }

    /// One permission.
    ///
    /// @param protocol `tcp`, `udp`, `icmp`, or `all`
    /// @param ports empty for every port
    /// @param peer a CIDR block, or the id of a security group
    /// @param extra fields of the file that this version does not know
    public record Rule(
            Direction direction,
            String protocol,
            Optional<Ports> ports,
            String peer,
            String description,
            Values extra) {

        public Rule(Direction direction, String protocol, Optional<Ports> ports, String peer, String description) {
            this(direction, protocol, ports, peer, description, Values.NONE);
        }
    }

    public SecurityGroup withId(String newId) {
        return new SecurityGroup(newId, name, network, rules, extra);
    }

    public SecurityGroup withName(String newName) {
        return new SecurityGroup(id, newName, network, rules, extra);
    }

    public SecurityGroup withNetwork(String newNetwork) {
        return new SecurityGroup(id, name, newNetwork, rules, extra);
    }

    public SecurityGroup withRules(List<Rule> newRules) {
        return new SecurityGroup(id, name, network, newRules, extra);
    }
}
