package dev.skydraft.overlay;

import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What security groups let in from anywhere.
final class Opening {
    private Opening() {}

    /// "open 80, 443"; empty where nothing is let in from the whole internet.
    static Optional<String> of(List<SecurityGroup> groups) {
        List<Rule> open = groups.stream()
                .flatMap(group -> group.rules().stream())
                .filter(rule -> rule.direction() == Direction.INBOUND)
                .filter(rule -> isAnywhere(rule.peer()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("open " + open.stream().map(Opening::what).distinct().collect(Collectors.joining(", ")));
    }

    private static boolean isAnywhere(String peer) {
        return CidrText.of(peer)
                .block()
                .filter(block -> block.prefixLength() == 0)
                .isPresent();
    }

    private static String what(Rule rule) {
        String protocol = rule.protocol().equals("tcp") || rule.protocol().equals("all") ? "" : rule.protocol() + " ";
        return rule.ports().map(ports -> protocol + ports).orElse(protocol + "all ports");
    }
}
