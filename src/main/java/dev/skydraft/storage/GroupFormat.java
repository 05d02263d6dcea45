package dev.skydraft.storage;

import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A security group in a file: its name and network on the first line, then one rule on each.
record GroupFormat(ValuesFormat values) {
    private static final Set<String> FIELDS = Set.of("id", "name", "network", "rules");
    private static final Set<String> RULE_FIELDS = Set.of("direction", "protocol", "ports", "peer", "description");
    private static final List<String> PROTOCOLS = List.of("tcp", "udp", "icmp", "all");
    private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    SecurityGroup read(Json json) {
        Json.Fields fields = json.asFields("A security group");
        return new SecurityGroup(
                Ids.read(fields, "id"),
                fields.text("name"),
                fields.text("network"),
                fields.items("rules", GroupFormat::rule),
                fields.without(FIELDS));
    }

    private static Rule rule(Json json) {
        Json.Fields fields = json.asFields("A rule");
        return new Rule(
                direction(fields),
                protocol(fields),
                fields.find("ports").map(GroupFormat::ports),
                fields.text("peer"),
                fields.text("description", ""),
                fields.without(RULE_FIELDS));
    }

    private static Direction direction(Json.Fields fields) {
        String direction = fields.text("direction");
        return Arrays.stream(Direction.values())
                .filter(d -> d.id().equals(direction))
                .findFirst()
                .orElseThrow(() -> fields.get("direction").unfit("\"direction\"", "\"in\" or \"out\""));
    }

    private static String protocol(Json.Fields fields) {
        String protocol = fields.text("protocol");
        if (!PROTOCOLS.contains(protocol)) {
            throw fields.get("protocol").unfit("\"protocol\"", "one of " + String.join(", ", PROTOCOLS));
        }
        return protocol;
    }

    private static Ports ports(Json json) {
        Matcher range = PORTS.matcher(json.asText("ports"));
        if (!range.matches()) {
            throw json.unfit("\"ports\"", "one port such as \"443\" or a range such as \"8000-8010\"");
        }
        int from = Integer.parseInt(range.group(1));
        return new Ports(from, range.group(2) == null ? from : Integer.parseInt(range.group(2)));
    }

    void write(JsonWriter out, SecurityGroup group) {
        out.begin().field("id", group.id()).field("name", group.name()).field("network", group.network());
        values.writeExtra(out, group.extra());
        if (!group.rules().isEmpty()) {
            out.lineField(" ", "rules").lines('[', "  ", group.rules(), r -> write(out, r), "]");
        }
        out.end();
    }

    private void write(JsonWriter out, Rule rule) {
        out.begin().field("direction", rule.direction().id()).field("protocol", rule.protocol());
        rule.ports().ifPresent(ports -> out.field("ports", ports.toString()));
        out.field("peer", rule.peer());
        if (!rule.description().isEmpty()) {
            out.field("description", rule.description());
        }
        values.writeExtra(out, rule.extra());
        out.end();
    }
}
