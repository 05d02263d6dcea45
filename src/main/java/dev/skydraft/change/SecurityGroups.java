package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Adds and deletes security groups, and edits their rules and members.
public final class SecurityGroups {
    private SecurityGroups() {}

    /// The design with one more security group of a network, without rules; [Design#freeId] of its name is its id.
    public static Design add(Design design, String network, String name) {
        return design.with(new SecurityGroup(design.freeId(name), name, network, List.of(), Values.NONE));
    }

    /// The design without a group; nothing is a member of it any more, and no rule names it.
    public static Design delete(Design design, String group) {
        return Cascade.ofGroup(design, group).after();
    }

    public static Design addRule(Design design, String group, Rule rule) {
        return withRules(design, group, rules -> rules.add(rule));
    }

    /// The design with one rule of a group in the place of another.
    ///
    /// @param index the rule's place in the group, from 0
    public static Design changeRule(Design design, String group, int index, Rule rule) {
        return withRules(design, group, rules -> rules.set(index, rule));
    }

    public static Design deleteRule(Design design, String group, int index) {
        return withRules(design, group, rules -> rules.remove(index));
    }

    /// Why a resource cannot be a member of a group, in one sentence; empty if it can.
    public static Optional<String> refusal(Design design, String resource, String group) {
        Resource member = design.resources().get(resource);
        SecurityGroup joined = design.groups().get(group);
        if (!member.has(Trait.GUARDED)) {
            return Optional.of(quoted(member.name()) + " takes no security groups");
        }
        return standsIn(design, member, joined.network())
                ? Optional.empty()
                : Optional.of("%s does not stand in %s, the network of the security group %s"
                        .formatted(
                                quoted(member.name()),
                                quoted(Wording.name(design, joined.network())),
                                quoted(joined.name())));
    }

    /// The design with a resource as a member of a group.
    ///
    /// @throws IllegalArgumentException with the sentence of [#refusal], if there is one
    public static Design join(Design design, String resource, String group) {
        Refusal.throwIf(refusal(design, resource, group));
        return design.withResource(resource, r -> r.groups().contains(group) ? r : joined(r, group));
    }

    public static Design leave(Design design, String resource, String group) {
        return design.withResource(
                resource,
                r -> r.withGroups(
                        r.groups().stream().filter(g -> !g.equals(group)).toList()));
    }

    /// Whether any placement of a resource stands in a network.
    static boolean standsIn(Design design, Resource resource, String network) {
        return resource.at().stream()
                .flatMap((Placement p) -> Networks.around(design, p).stream())
                .anyMatch(n -> n.id().equals(network));
    }

    private static Resource joined(Resource resource, String group) {
        var groups = new ArrayList<>(resource.groups());
        groups.add(group);
        return resource.withGroups(groups);
    }

    private static Design withRules(Design design, String group, Consumer<List<Rule>> change) {
        return design.groups()
                .find(group)
                .map(g -> {
                    var rules = new ArrayList<>(g.rules());
                    change.accept(rules);
                    return design.with(g.withRules(rules));
                })
                .orElse(design);
    }
}
