package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How names, counts and places read in undo names, refusals and findings.
public final class Wording {
    private Wording() {}

    public static String quoted(String name) {
        return "\"" + name + "\"";
    }

    /// "1 resource", "3 resources".
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// "a", "a and b", "a, b and c".
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /// The same, with no more than some of the words: "a, b and 4,998 more".
    public static String list(List<String> words, int most) {
        if (words.size() <= most + 1) {
            return list(words);
        }
        return String.format(
                Locale.ROOT, "%s and %,d more", String.join(", ", words.subList(0, most)), words.size() - most);
    }

    /// A label inside a sentence: "container service", but still "NAT gateway" and "PostgreSQL database".
    public static String inSentence(String label) {
        String first = label.split(" ", 2)[0];
        boolean plain = !first.isEmpty() && first.substring(1).chars().noneMatch(Character::isUpperCase);
        return plain && first.length() > 1
                ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                : label;
    }

    /// Where something in that container stands: `in the subnet "Public A"`, "on the bare canvas".
    public static String in(Optional<Resource> container) {
        return container
                .map(c -> "in the " + inSentence(c.kind().label()) + " " + quoted(c.name()))
                .orElse("on the bare canvas");
    }

    /// A connection by its own name, else by its ends: "ALB to TaskFlow API".
    public static String name(Design design, Connection connection) {
        return connection.name().isEmpty()
                ? name(design, connection.from()) + " to " + name(design, connection.to())
                : connection.name();
    }

    /// The name of a resource by its id.
    public static String name(Design design, String resource) {
        return design.find(resource).map(Resource::name).orElse(resource);
    }

    /// A selection as the object of an undo name: "ALB", "ALB to TaskFlow API", "3 resources and 2 connections".
    public static String name(Design design, Selection selection) {
        var resources = List.copyOf(selection.resources());
        var connections = List.copyOf(selection.connections());
        if (resources.size() == 1 && connections.isEmpty()) {
            return name(design, resources.getFirst());
        }
        if (resources.isEmpty() && connections.size() == 1) {
            return name(design, design.connections().get(connections.getFirst()));
        }
        return counts(resources.size(), connections.size(), 0);
    }

    /// "3 resources, 5 connections and 1 security group", without what there is none of.
    static String counts(int resources, int connections, int groups) {
        var parts = new ArrayList<String>();
        if (resources > 0) {
            parts.add(count(resources, "resource"));
        }
        if (connections > 0) {
            parts.add(count(connections, "connection"));
        }
        if (groups > 0) {
            parts.add(count(groups, "security group"));
        }
        return list(parts);
    }
}
