package dev.skydraft.load;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Cargo;
import dev.skydraft.kind.Trait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// The way of requests through a deployment: from where they enter along the connections that carry them.
final class Course {
    private final Map<String, List<Connection>> leaving = new HashMap<>();

    /// Place of every resource that requests reach: after all whose requests it gets.
    private final Map<String, Integer> places = new HashMap<>();

    /// The resources that requests reach, each after all that it reaches.
    private final List<String> backwards = new ArrayList<>();

    private Course(Deployment deployment) {
        deployment.connections().stream()
                .filter(c -> c.kind().cargo() == Cargo.REQUESTS)
                .forEach(c -> leaving.computeIfAbsent(c.from(), _ -> new ArrayList<>())
                        .add(c));
    }

    /// The resources where requests enter.
    static List<Resource> entries(Deployment deployment) {
        return deployment.resources().stream().filter(r -> r.has(Trait.ENTRY)).toList();
    }

    /// Every connection that requests run along, after all that lead to its source. A request does not go in
    /// circles: of a loop, the connection is left out that leads back to where requests have been, looking along
    /// connections in the order of their ids.
    static List<Connection> of(Deployment deployment) {
        var course = new Course(deployment);
        entries(deployment).forEach(entry -> course.walk(entry.id()));
        return course.inOrder();
    }

    /// One resource on the path that is walked, and the connections from it that are still to be tried.
    private record Stand(String resource, Iterator<Connection> next) {}

    /// Depth first, with a stack of its own: a chain may be longer than the calls that Java takes.
    private void walk(String entry) {
        Deque<Stand> path = new ArrayDeque<>();
        step(entry, path);
        while (!path.isEmpty()) {
            Stand stand = path.peek();
            if (stand.next().hasNext()) {
                step(stand.next().next().to(), path);
            } else {
                path.pop();
                backwards.add(stand.resource());
            }
        }
    }

    private void step(String resource, Deque<Stand> path) {
        if (places.putIfAbsent(resource, 0) == null) {
            path.push(new Stand(
                    resource, leaving.getOrDefault(resource, List.of()).iterator()));
        }
    }

    private List<Connection> inOrder() {
        List<String> forwards = backwards.reversed();
        for (int i = 0; i < forwards.size(); i++) {
            places.put(forwards.get(i), i);
        }
        var ordered = new ArrayList<Connection>();
        for (String resource : forwards) {
            leaving.getOrDefault(resource, List.of()).stream()
                    .filter(this::leadsOn)
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private boolean leadsOn(Connection connection) {
        return places.getOrDefault(connection.to(), 0) > places.getOrDefault(connection.from(), 0);
    }
}
