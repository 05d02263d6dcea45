package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.SecurityGroups;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A resource can only be a member of security groups that exist, in a network that it stands in.
final class GroupMembers implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return deployment.resources().stream()
                .flatMap(r -> r.groups().stream().flatMap(g -> finding(deployment, r, g).stream()));
    }

    private static Optional<Finding> finding(Deployment deployment, Resource resource, String group) {
        var leave = new Fix(
                "Take " + quoted(resource.name()) + " out of the security group " + quoted(group),
                d -> SecurityGroups.leave(d, resource.id(), group));
        if (!deployment.groups().has(group)) {
            String sentence = "%s is a member of the security group %s, which does not exist"
                    .formatted(quoted(resource.name()), quoted(group));
            return Optional.of(Finding.error("group.unknown", List.of(resource.id()), sentence, leave));
        }
        return SecurityGroups.refusal(deployment.design(), resource.id(), group)
                .map(reason -> Finding.error("group.member", List.of(resource.id(), group), reason, leave));
    }
}
