package dev.skydraft.ui.inspector;

import dev.skydraft.design.Design;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.net.CidrText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules of security groups as people read and type them.
final class RuleText {
    static final String ALL = "all";

    private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");
    private static final int LAST_PORT = 65535;

    private RuleText() {}

    /// "443 from 0.0.0.0/0", "all to ECS SG"
    static String of(Design design, Rule rule) {
        String what = rule.ports()
                .map(Ports::toString)
                .orElse(rule.protocol().equals(ALL) ? ALL : ALL + " " + rule.protocol());
        String way = rule.direction() == Direction.INBOUND ? "from" : "to";
        return "%s %s %s".formatted(what, way, peerName(design, rule.peer()));
    }

    /// The name of a security group, or the block itself.
    static String peerName(Design design, String peer) {
        return design.groups().find(peer).map(SecurityGroup::name).orElse(peer);
    }

    /// The id of the group with that name, or the text itself.
    static String peer(Design design, String typed) {
        String text = typed.strip();
        return design.groups().stream()
                .filter(g -> g.name().equalsIgnoreCase(text))
                .findFirst()
                .map(SecurityGroup::id)
                .orElse(text);
    }

    static Optional<String> peerProblem(Design design, String typed) {
        String peer = peer(design, typed);
        return design.groups().has(peer)
                ? Optional.empty()
                : CidrText.of(peer)
                        .problem()
                        .map(reason -> "Expected a security group or a block such as 0.0.0.0/0: " + reason);
    }

    /// "443" or "8000-8100"; nothing means every port.
    ///
    /// @throws IllegalArgumentException with one sentence that says what was expected
    static Optional<Ports> ports(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals(ALL)) {
            return Optional.empty();
        }
        Matcher matcher = PORTS.matcher(text);
        if (matcher.matches()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from <= to && to <= LAST_PORT) {
                return Optional.of(new Ports(from, to));
            }
        }
        throw new IllegalArgumentException(
                "Ports are \"%s\", expected one such as 443, a range such as 8000-8100, or nothing for all"
                        .formatted(text));
    }

    static Optional<String> portsProblem(Rule rule, String typed) {
        try {
            boolean given = ports(typed).isPresent();
            boolean portless = rule.protocol().equals(ALL) || rule.protocol().equals("icmp");
            return given && portless
                    ? Optional.of("Protocol \"%s\" has no ports; choose TCP or UDP first".formatted(rule.protocol()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
