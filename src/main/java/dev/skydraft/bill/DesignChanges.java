package dev.skydraft.bill;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two versions of a design: resources, connections, security groups and environments, by name and
/// value by value.
final class DesignChanges {
    private static final String HERE = "present";
    private static final String GONE = "absent";

    private final Design before;
    private final Design after;
    private final List<DesignChange> changes = new ArrayList<>();

    private DesignChanges(Design before, Design after) {
        this.before = before;
        this.after = after;
    }

    static List<DesignChange> of(Design before, Design after) {
        var found = new DesignChanges(before, after);
        Elements.changes(before.resources(), after.resources(), found::resource);
        Elements.changes(before.connections(), after.connections(), found::connection);
        Elements.changes(before.groups(), after.groups(), found::group);
        found.environments();
        return found.changes;
    }

    private void resource(@Nullable Resource a, @Nullable Resource b) {
        if (a == null || b == null) {
            Resource one = b == null ? Objects.requireNonNull(a) : b;
            cameOrWent(b != null, one.kind().label(), one, one.name());
            return;
        }
        var details = new Details()
                .add("Name", a.name(), b.name())
                .add("Kind", a.kind().label(), b.kind().label())
                .add("", b.kind().properties(), a.values(), b.values())
                .add("Stands in", places(before, a), places(after, b))
                .add("Security groups", names(before, a.groups()), names(after, b.groups()))
                .add("Tags", String.join(", ", a.tags()), String.join(", ", b.tags()));
        changed(b.kind().label(), b.id(), b.name(), details);
    }

    private static String places(Design design, Resource resource) {
        return resource.at().stream()
                .map(p -> p.in().map(id -> Wording.name(design, id)).orElse("the bare canvas") + role(p))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String role(Placement placement) {
        return placement.role() == Role.STANDBY ? " (standby)" : "";
    }

    private static String names(Design design, List<String> groups) {
        return groups.stream()
                .map(id -> design.groups().find(id).map(SecurityGroup::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private void connection(@Nullable Connection a, @Nullable Connection b) {
        if (a == null || b == null) {
            Connection one = b == null ? Objects.requireNonNull(a) : b;
            cameOrWent(b != null, one.kind().label(), one, Wording.name(b == null ? before : after, one));
            return;
        }
        var details = new Details()
                .add("Name", a.name(), b.name())
                .add("Kind", a.kind().label(), b.kind().label())
                .add("From", end(before, a.from(), b.from()), end(after, b.from(), a.from()))
                .add("To", end(before, a.to(), b.to()), end(after, b.to(), a.to()))
                .add("", b.kind().properties(), a.values(), b.values());
        changed(b.kind().label(), b.id(), Wording.name(after, b), details);
    }

    /// The name of an end; nothing for one that is the same, though it may be called otherwise.
    private static String end(Design design, String id, String other) {
        return id.equals(other) ? "" : Wording.name(design, id);
    }

    private void group(@Nullable SecurityGroup a, @Nullable SecurityGroup b) {
        if (a == null || b == null) {
            SecurityGroup one = b == null ? Objects.requireNonNull(a) : b;
            cameOrWent(b != null, "Security group", one, one.name());
            return;
        }
        var details = new Details().add("Name", a.name(), b.name()).add("Rules", rules(before, a), rules(after, b));
        changed("Security group", b.id(), b.name(), details);
    }

    private static String rules(Design design, SecurityGroup group) {
        return group.rules().stream()
                .map(r -> "%s %s %s %s"
                        .formatted(
                                r.direction().id(),
                                r.protocol(),
                                r.ports().map(SecurityGroup.Ports::toString).orElse("all ports"),
                                design.groups()
                                        .find(r.peer())
                                        .map(SecurityGroup::name)
                                        .orElse(r.peer())))
                .collect(Collectors.joining("; "));
    }

    private void cameOrWent(boolean came, String kind, Element element, String name) {
        changes.add(new DesignChange(came ? Mark.ADDED : Mark.REMOVED, kind, element.id(), name, List.of()));
    }

    private void changed(String kind, String id, String name, Details details) {
        if (!details.list().isEmpty()) {
            changes.add(new DesignChange(Mark.CHANGED, kind, id, name, details.list()));
        }
    }

    private void environments() {
        Stream.concat(before.environmentIds().stream(), after.environmentIds().stream())
                .distinct()
                .forEach(id -> environment(before.findEnvironment(id), after.findEnvironment(id)));
    }

    private void environment(Optional<Environment> a, Optional<Environment> b) {
        if (a.isEmpty() || b.isEmpty()) {
            Environment one = b.or(() -> a).orElseThrow();
            changes.add(new DesignChange(
                    b.isPresent() ? Mark.ADDED : Mark.REMOVED, "Environment", one.id(), one.name(), List.of()));
            return;
        }
        var details = new Details()
                .add("Name", a.get().name(), b.get().name())
                .add(
                        "Based on",
                        a.get().basedOn().orElse("nothing"),
                        b.get().basedOn().orElse("nothing"))
                .add("", Settings.ALL, a.get().settings(), b.get().settings());
        overrides(details, a.get(), b.get());
        presence(details, a.get(), b.get());
        changed("Environment", b.get().id(), b.get().name(), details);
    }

    private void overrides(Details details, Environment a, Environment b) {
        var ids = new TreeSet<>(a.overrides().keySet());
        ids.addAll(b.overrides().keySet());
        ids.removeIf(id -> !inBoth(id));
        ids.forEach(id -> details.add(name(id), properties(id), a.override(id), b.override(id)));
    }

    private void presence(Details details, Environment a, Environment b) {
        var refs = new TreeSet<>(a.present().keySet());
        refs.addAll(b.present().keySet());
        refs.removeIf(ref -> !inBoth(ref.replaceFirst("/.*", "")));
        refs.forEach(ref -> details.add(name(ref), present(a, ref), present(b, ref)));
    }

    /// What is said of something that came or went came or went with it.
    private boolean inBoth(String id) {
        return before.hasId(id) && after.hasId(id);
    }

    private static String present(Environment environment, String ref) {
        Boolean here = environment.present().get(ref);
        return here == null ? "as in its base" : here ? HERE : GONE;
    }

    /// The name of an element, or of a placement with where it stands.
    private String name(String ref) {
        int slash = ref.indexOf('/');
        String id = slash < 0 ? ref : ref.substring(0, slash);
        Design design = after.hasId(id) ? after : before;
        String name = design.connections()
                .find(id)
                .map(c -> Wording.name(design, c))
                .orElseGet(() -> Wording.name(design, id));
        return slash < 0 ? name : name + " (" + ref.substring(slash + 1) + ")";
    }

    private List<Property<?>> properties(String id) {
        Optional<Element> element = after.element(id).or(() -> before.element(id));
        return element.map(e -> switch (e) {
                    case Resource r -> r.kind().properties();
                    case Connection c -> c.kind().properties();
                    case SecurityGroup _ -> List.<Property<?>>of();
                })
                .orElse(List.of());
    }
}
