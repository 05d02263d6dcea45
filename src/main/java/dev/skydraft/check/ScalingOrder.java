package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scaling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What scales must run at least its minimum, at most its maximum, and in normal times something between.
final class ScalingOrder implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return deployment.resources().stream()
                .filter(r -> r.kind().property(Scaling.DESIRED.id()).isPresent())
                .flatMap(r -> finding(deployment, r).stream());
    }

    private static Optional<Finding> finding(Deployment deployment, Resource resource) {
        Optional<Long> min = resource.find(Scaling.MIN);
        Optional<Long> max = resource.find(Scaling.MAX);
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            return Optional.of(finding(resource, "its minimum %d is above its maximum %d", min.get(), max.get()));
        }
        return resource.find(Scaling.DESIRED)
                .flatMap(desired -> min.filter(m -> m > desired)
                        .map(m -> finding(resource, "%2$d are desired, fewer than its minimum %1$d", m, desired)
                                .with(List.of(set(deployment, resource, m))))
                        .or(() -> max.filter(m -> m < desired)
                                .map(m -> finding(resource, "%2$d are desired, more than its maximum %1$d", m, desired)
                                        .with(List.of(set(deployment, resource, m))))));
    }

    private static Finding finding(Resource resource, String problem, long one, long other) {
        return Finding.error(
                "scaling.order",
                List.of(resource.id()),
                quoted(resource.name()) + " cannot scale so: " + problem.formatted(one, other));
    }

    private static Fix set(Deployment deployment, Resource resource, long desired) {
        String environment = deployment.environment().id();
        return new Fix(
                "Let " + quoted(resource.name()) + " run " + desired + " in normal times",
                d -> EnvironmentValues.setAtSource(d, environment, resource.id(), Scaling.DESIRED, desired));
    }
}
