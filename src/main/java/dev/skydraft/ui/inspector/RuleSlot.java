package dev.skydraft.ui.inspector;

import dev.skydraft.change.SecurityGroups;
import dev.skydraft.design.Design;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Text;
import dev.skydraft.ui.field.Slot;
import java.util.Optional;

/// One column of a rule of a security group. Rules are the same in all environments.
///
/// @param index the rule's place in the group
record RuleSlot(String group, int index, Column column) implements Slot<String> {
    private static final Choice DIRECTION = Choice.of(
                    "direction", "Direction", "Whether the rule lets requests in or out.")
            .option(Direction.INBOUND.id(), "In")
            .option(Direction.OUTBOUND.id(), "Out");
    private static final Choice PROTOCOL = Choice.of("protocol", "Protocol", "What the rule lets through.")
            .option("tcp", "TCP")
            .option("udp", "UDP")
            .option("icmp", "ICMP")
            .option(RuleText.ALL, "All");
    private static final Text PORTS =
            Text.of("ports", "Ports", "A port such as 443, a range such as 8000-8100, or nothing for all.");
    private static final Text PEER = Text.of("peer", "Peer", "A security group, or a block such as 0.0.0.0/0.");
    private static final Text DESCRIPTION = Text.of("description", "Description", "What the rule is for.");

    enum Column {
        DIRECTION,
        PROTOCOL,
        PORTS,
        PEER,
        DESCRIPTION
    }

    @Override
    public Property<String> property() {
        return switch (column) {
            case DIRECTION -> DIRECTION;
            case PROTOCOL -> PROTOCOL;
            case PORTS -> PORTS;
            case PEER -> PEER;
            case DESCRIPTION -> DESCRIPTION;
        };
    }

    @Override
    public String step(Design design, String environment) {
        return "Change rule of %s"
                .formatted(design.groups().find(group).map(g -> g.name()).orElse(group));
    }

    @Override
    public Optional<String> find(Design design, String environment) {
        return rule(design).map(rule -> switch (column) {
            case DIRECTION -> rule.direction().id();
            case PROTOCOL -> rule.protocol();
            case PORTS -> rule.ports().map(Object::toString).orElse("");
            case PEER -> RuleText.peerName(design, rule.peer());
            case DESCRIPTION -> rule.description();
        });
    }

    @Override
    public Design with(Design design, String environment, String value) {
        return rule(design)
                .map(rule -> SecurityGroups.changeRule(design, group, index, changed(design, rule, value)))
                .orElse(design);
    }

    private Rule changed(Design design, Rule rule, String value) {
        return switch (column) {
            case DIRECTION ->
                new Rule(direction(value), rule.protocol(), rule.ports(), rule.peer(), rule.description());
            case PROTOCOL -> new Rule(rule.direction(), value, ports(rule, value), rule.peer(), rule.description());
            case PORTS ->
                new Rule(rule.direction(), rule.protocol(), RuleText.ports(value), rule.peer(), rule.description());
            case PEER ->
                new Rule(
                        rule.direction(),
                        rule.protocol(),
                        rule.ports(),
                        RuleText.peer(design, value),
                        rule.description());
            case DESCRIPTION -> new Rule(rule.direction(), rule.protocol(), rule.ports(), rule.peer(), value.strip());
        };
    }

    private static Direction direction(String id) {
        return id.equals(Direction.INBOUND.id()) ? Direction.INBOUND : Direction.OUTBOUND;
    }

    /// Only TCP and UDP have ports.
    private static Optional<Ports> ports(Rule rule, String protocol) {
        return protocol.equals("tcp") || protocol.equals("udp") ? rule.ports() : Optional.empty();
    }

    @Override
    public Design without(Design design, String environment) {
        return with(design, environment, "");
    }

    @Override
    public boolean clearable() {
        return false;
    }

    @Override
    public Optional<String> problem(Design design, String value) {
        return switch (column) {
            case DIRECTION, PROTOCOL, DESCRIPTION -> property().problem(value);
            case PORTS -> rule(design).flatMap(rule -> RuleText.portsProblem(rule, value));
            case PEER -> RuleText.peerProblem(design, value);
        };
    }

    private Optional<Rule> rule(Design design) {
        return design.groups()
                .find(group)
                .filter(g -> index < g.rules().size())
                .map(g -> g.rules().get(index));
    }
}
