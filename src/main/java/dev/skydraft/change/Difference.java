package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one version of a design has that another has not, in a few words.
public final class Difference {
    /// How many changed elements are named; of more only the number is told.
    private static final int NAMED = 2;

    private final Design before;
    private final Design after;
    private final Map<String, Integer> added = new LinkedHashMap<>();
    private final Map<String, Integer> removed = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();

    private Difference(Design before, Design after) {
        this.before = before;
        this.after = after;
    }

    /// "3 resources added, 1 connection removed, TaskFlow API changed"; "no difference" where there is none.
    public static String text(Design before, Design after) {
        return new Difference(before, after).text();
    }

    private String text() {
        compare(before.resources(), after.resources(), "resource");
        compare(before.connections(), after.connections(), "connection");
        compare(before.groups(), after.groups(), "security group");
        if (!before.environments().equals(after.environments())) {
            changed.add("environments");
        }
        if (!before.views().equals(after.views())) {
            changed.add("views");
        }
        if (!before.name().equals(after.name())) {
            changed.add("the design's name");
        }
        var parts = new ArrayList<String>();
        parts.addAll(counts(added, "added"));
        parts.addAll(counts(removed, "removed"));
        parts.addAll(changed());
        if (parts.isEmpty()) {
            return before.equals(after) ? "no difference" : "details changed";
        }
        return String.join(", ", parts);
    }

    private <E extends Element> void compare(Elements<E> old, Elements<E> now, String noun) {
        Elements.changes(old, now, (a, b) -> {
            if (a == null) {
                added.merge(noun, 1, Integer::sum);
            } else if (b == null) {
                removed.merge(noun, 1, Integer::sum);
            } else if (!a.equals(b)) {
                changed.add(name(b));
            }
        });
    }

    private String name(Element element) {
        return switch (element) {
            case Resource r -> r.name();
            case Connection c -> Wording.name(after, c);
            case SecurityGroup g -> g.name();
        };
    }

    private static List<String> counts(Map<String, Integer> counts, String what) {
        return counts.entrySet().stream()
                .map(count -> Wording.count(count.getValue(), count.getKey()) + " " + what)
                .toList();
    }

    private List<String> changed() {
        if (changed.isEmpty()) {
            return List.of();
        }
        return List.of((changed.size() > NAMED + 1
                        ? String.join(", ", changed.subList(0, NAMED)) + " and " + (changed.size() - NAMED) + " more"
                        : Wording.list(changed))
                + " changed");
    }
}
