package dev.skydraft.load;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Calls;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Trait;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a change can alter where traffic flows and how much.
final class Relevance {
    private boolean same = true;

    private Relevance() {}

    /// True if the flows of both are sure to be equal.
    static boolean sameFlows(Deployment before, Deployment after) {
        if (!before.settings().equals(after.settings())) {
            return false;
        }
        if (after.settings().traffic().requestsPerSecond().isEmpty()) {
            return true;
        }
        var relevance = new Relevance();
        Elements.changes(before.resources(), after.resources(), (a, b) -> relevance.same &= sameResource(a, b));
        Elements.changes(before.connections(), after.connections(), (a, b) -> relevance.same &= sameConnection(a, b));
        return relevance.same;
    }

    private static boolean sameResource(@Nullable Resource before, @Nullable Resource after) {
        return before != null
                && after != null
                && before.kind().equals(after.kind())
                && samePlaces(before.at(), after.at())
                && (!shapesRoutes(after) || before.values().equals(after.values()));
    }

    private static boolean shapesRoutes(Resource resource) {
        return resource.kind().container() || resource.has(Trait.GATEWAY_ENDPOINT);
    }

    private static boolean samePlaces(List<Placement> before, List<Placement> after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            Placement a = before.get(i);
            Placement b = after.get(i);
            same = a.key().equals(b.key()) && a.in().equals(b.in()) && a.role() == b.role();
        }
        return same;
    }

    private static boolean sameConnection(@Nullable Connection before, @Nullable Connection after) {
        return before != null
                && after != null
                && before.kind().equals(after.kind())
                && before.from().equals(after.from())
                && before.to().equals(after.to())
                && Calls.ALL.stream().allMatch(p -> own(p, before).equals(own(p, after)));
    }

    private static Optional<?> own(Property<?> property, Connection connection) {
        return connection.values().own(property);
    }
}
