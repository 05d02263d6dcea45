package dev.skydraft.layout;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.picture.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ties between boxes, in every environment together, by the box that holds both ends and by either end.
final class Ties {
    private final Map<Box, List<Lifted>> within = new HashMap<>();
    private final Map<Box, List<Tie>> at = new HashMap<>();

    /// A tie as the box that holds both its ends sees it: between two of its direct contents.
    record Lifted(Box from, Box to, Tie tie) {}

    static Ties of(Design design, Tree tree) {
        Map<Wire, Integer> weights = new LinkedHashMap<>();
        for (String environment : design.environmentIds()) {
            int weight = environment.equals(design.root().id()) ? 2 : 1;
            Wires.of(Deployment.of(design, environment)).forEach(wire -> weights.merge(wire, weight, Integer::sum));
        }
        var ties = new Ties();
        weights.forEach((wire, weight) -> ties.add(
                new Tie(tree.find(wire.from()), tree.find(wire.to()), label(design, wire.connection()), weight)));
        return ties;
    }

    private static int label(Design design, String connection) {
        return design.connections().find(connection).map(Ties::label).orElse(0);
    }

    private static int label(Connection connection) {
        return (int) Math.ceil(Measures.label(connection));
    }

    private void add(Tie tie) {
        Box both = common(tie);
        Box from = both == null ? null : both.child(tie.from());
        Box to = both == null ? null : both.child(tie.to());
        if (both != null && from != null && to != null && from != to) {
            within.computeIfAbsent(both, _ -> new ArrayList<>()).add(new Lifted(from, to, tie));
            at.computeIfAbsent(tie.from(), _ -> new ArrayList<>()).add(tie);
            at.computeIfAbsent(tie.to(), _ -> new ArrayList<>()).add(tie);
        }
    }

    /// The innermost box around both ends.
    private static @Nullable Box common(Tie tie) {
        Set<Box> around = new HashSet<>();
        for (Box box = tie.from().around(); box != null; box = box.around()) {
            around.add(box);
        }
        Box box = tie.to().around();
        while (box != null && !around.contains(box)) {
            box = box.around();
        }
        return box;
    }

    /// The ties between the direct contents of a box.
    List<Lifted> within(Box box) {
        return within.getOrDefault(box, List.of());
    }

    /// The ties that start or end at a box itself.
    List<Tie> at(Box box) {
        return at.getOrDefault(box, List.of());
    }
}
