package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Role;
import java.util.List;
import java.util.stream.Stream;

/// A standby stands by for a primary.
final class LoneStandbys implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return deployment.resources().stream().filter(LoneStandbys::lone).map(LoneStandbys::finding);
    }

    private static boolean lone(Resource resource) {
        return resource.at().stream().anyMatch(p -> p.role() == Role.STANDBY)
                && resource.at().stream().noneMatch(p -> p.role() == Role.PRIMARY);
    }

    private static Finding finding(Resource resource) {
        String sentence = quoted(resource.name()) + " has a standby, but its primary is absent";
        return Finding.warning("standby.alone", List.of(resource.id()), sentence);
    }
}
