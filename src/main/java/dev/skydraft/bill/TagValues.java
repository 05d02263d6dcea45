package dev.skydraft.bill;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Tags;
import java.util.Optional;
import java.util.stream.Collectors;

/// What tags say in an environment of whatever a bill names. What stands in a container has its tags too. A connection
/// goes with the resource that it starts at, else with the one that it ends at.
public final class TagValues {
    private final Deployment deployment;
    private final Tags tags;
    private final String prefix;

    /// @param key what stands before the colon: `owner`
    public TagValues(Deployment deployment, String key) {
        this.deployment = deployment;
        this.tags = Tags.of(deployment.design());
        this.prefix = key + ":";
    }

    /// What stands behind the colon, several joined by "+"; empty text for what has no such tag.
    ///
    /// @param owner id of a resource or connection
    public String of(String owner) {
        Optional<Connection> connection = deployment.connections().find(owner);
        if (connection.isEmpty()) {
            return ofResource(owner);
        }
        String from = ofResource(connection.get().from());
        return from.isEmpty() ? ofResource(connection.get().to()) : from;
    }

    /// The tags of the places that it has in the environment.
    private String ofResource(String resource) {
        return deployment.find(resource).map(tags::of).stream()
                .flatMap(all -> all.stream())
                .filter(tag -> tag.startsWith(prefix))
                .map(tag -> tag.substring(prefix.length()).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(" + "));
    }
}
