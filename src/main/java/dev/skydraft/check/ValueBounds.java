package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Values must be within the bounds of their properties. [MalformedBlocks] and [HostBits] look at address blocks.
final class ValueBounds implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        return Stream.concat(
                deployment.resources().stream().flatMap(ValueBounds::findings),
                deployment.connections().stream().flatMap(c -> findings(deployment, c)));
    }

    private static Stream<Finding> findings(Resource resource) {
        return problems(resource.values(), resource.kind()::property)
                .map(p -> finding(resource.id(), quoted(resource.name()), p));
    }

    private static Stream<Finding> findings(Deployment deployment, Connection connection) {
        return problems(connection.values(), connection.kind()::property)
                .map(p -> finding(
                        connection.id(), "The connection " + quoted(Wording.name(deployment.design(), connection)), p));
    }

    private static Finding finding(String id, String subject, String problem) {
        return Finding.error("value.bounds", List.of(id), subject + ": " + problem);
    }

    private static Stream<String> problems(Values values, Function<String, Optional<Property<?>>> property) {
        if (values.isEmpty()) {
            return Stream.empty();
        }
        var problems = new ArrayList<String>();
        values.forEach((id, value) -> property.apply(id)
                .filter(p -> !(p instanceof Cidr))
                .flatMap(p -> problem(p, value))
                .ifPresent(problems::add));
        return problems.stream();
    }

    private static <T> Optional<String> problem(Property<T> property, Object value) {
        return property.cast(value).flatMap(property::problem);
    }
}
