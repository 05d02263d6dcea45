package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.stream.Stream;

/// What is expected of a usage figure must lie between the least and the most that is expected.
final class RangeOrder implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        Values settings = EnvironmentValues.settings(
                deployment.design(), deployment.environment().id());
        return Stream.of(
                        problems(EntryTraffic.ALL, settings)
                                .map(p -> finding(
                                        List.of(),
                                        quoted(deployment.environment().name()),
                                        p)),
                        deployment.resources().stream().flatMap(RangeOrder::of),
                        deployment.connections().stream().flatMap(c -> of(deployment, c)))
                .flatMap(some -> some);
    }

    private static Stream<Finding> of(Resource resource) {
        return problems(resource.kind().properties(), resource.values())
                .map(p -> finding(List.of(resource.id()), quoted(resource.name()), p));
    }

    private static Stream<Finding> of(Deployment deployment, Connection connection) {
        return problems(connection.kind().properties(), connection.values())
                .map(p -> finding(
                        List.of(connection.id()),
                        "The connection " + quoted(Wording.name(deployment.design(), connection)),
                        p));
    }

    private static Finding finding(List<String> elements, String subject, String problem) {
        return Finding.error("range.order", elements, subject + ": " + problem);
    }

    private static Stream<String> problems(List<Property<?>> figures, Values set) {
        return Range.isIn(set)
                ? figures.stream().filter(Property::usage).flatMap(figure -> Range.problem(figure, set).stream())
                : Stream.empty();
    }
}
