package dev.skydraft.generate;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a synthetic design is put together from, in the order of making.
///
/// @param overrides what differs in `dev`, by element
/// @param present what is absent in `dev`, by placement
record Parts(
        List<Resource> resources,
        List<Connection> connections,
        List<SecurityGroup> groups,
        SortedMap<String, Values> overrides,
        SortedMap<String, Boolean> present) {
    /// Ten hours on each of 22 working days.
    private static final BigDecimal WORKING_HOURS = BigDecimal.valueOf(220);

    Parts() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    }

    void add(Resource resource) {
        resources.add(resource);
    }

    void add(Connection connection) {
        connections.add(connection);
    }

    void add(SecurityGroup group) {
        groups.add(group);
    }

    /// What is like this in `dev` instead.
    void inDev(Resource resource, Values values) {
        overrides.put(resource.id(), values);
    }

    void absentInDev(Resource resource, String key) {
        present.put(resource.id() + "/" + key, false);
    }

    Environment dev() {
        Values settings = Values.NONE.with(Settings.HOURS, WORKING_HOURS);
        return new Environment(
                "dev",
                "Development",
                Optional.of("prod"),
                settings,
                Keyed.of(overrides),
                Keyed.of(present),
                Values.NONE);
    }
}
