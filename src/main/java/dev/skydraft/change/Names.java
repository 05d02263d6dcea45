package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The names of the resources of a design, for finding one that is not taken.
final class Names {
    private final Set<String> taken;

    Names(Design design) {
        taken = design.resources().stream().map(Element::name).collect(Collectors.toCollection(HashSet::new));
    }

    /// The wanted name, or the first of "NAT gateway 2", "NAT gateway 3" … that is not taken; takes it.
    String take(String wanted) {
        String name = wanted;
        String stem = wanted.replaceFirst(" [0-9]+$", "");
        for (int n = 2; !taken.add(name); n++) {
            name = stem + " " + n;
        }
        return name;
    }
}
