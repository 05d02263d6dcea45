package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Adds, renames and deletes environments. Deleting one changes nothing in those that remain: what it says goes over to
/// those that are based on it.
public final class Environments {
    private Environments() {}

    /// Why an environment, or the one with that id, cannot have that name; empty if it can.
    public static Optional<String> nameRefusal(Design design, String id, String name) {
        if (name.isBlank()) {
            return Optional.of("An environment needs a name, expected at least one character");
        }
        return design.environments().stream()
                .filter(e -> !e.id().equals(id) && e.name().equals(name.strip()))
                .findFirst()
                .map(e -> "There is an environment " + quoted(e.name()) + " already");
    }

    /// The design with one more environment, the last, which differs in nothing from the one that it is based on.
    public static Design add(Design design, String basedOn, String name) {
        Refusal.throwIf(nameRefusal(design, "", name));
        String base = design.environment(basedOn).id();
        return with(design, Environment.basedOn(base, freeId(design, name), name.strip()));
    }

    /// The design with a copy of an environment as the last. A copy of the root is based on the root, as there is only
    /// one.
    public static Design duplicate(Design design, String id, String name) {
        Environment copied = design.environment(id);
        if (copied.basedOn().isEmpty()) {
            return add(design, id, name);
        }
        Refusal.throwIf(nameRefusal(design, "", name));
        return with(
                design,
                new Environment(
                        freeId(design, name),
                        name.strip(),
                        copied.basedOn(),
                        copied.settings(),
                        copied.overrides(),
                        copied.present(),
                        copied.extra()));
    }

    public static Design rename(Design design, String id, String name) {
        Refusal.throwIf(nameRefusal(design, id, name));
        return design.withEnvironment(id, e -> e.withName(name.strip()));
    }

    /// Why an environment cannot be deleted; empty if it can. The root can go if exactly one other is based on it,
    /// which then is the root; of several, none could stand for what the others have from the root.
    public static Optional<String> deletionRefusal(Design design, String id) {
        Environment deleted = design.environment(id);
        List<String> based = basedOn(design, id).map(Environment::name).toList();
        if (deleted.basedOn().isPresent() || based.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                based.isEmpty()
                        ? quoted(deleted.name()) + " is the only environment, and a design needs one"
                        : "%s is the root that %s are based on; delete all but one of these first"
                                .formatted(quoted(deleted.name()), Wording.list(based)));
    }

    /// The design without an environment. Those based on it are based on its base now, their values and what is present
    /// in them unchanged.
    ///
    /// @throws IllegalArgumentException with the sentence of [#deletionRefusal], if there is one
    public static Design delete(Design design, String id) {
        Refusal.throwIf(deletionRefusal(design, id));
        Environment deleted = design.environment(id);
        return deleted.basedOn().isPresent() ? folded(design, deleted) : foldedRoot(design, deleted);
    }

    private static Design folded(Design design, Environment deleted) {
        return design.withEnvironments(design.environments().stream()
                .filter(e -> e != deleted)
                .map(e -> isBasedOn(e, deleted.id()) ? merged(e, deleted) : e)
                .toList());
    }

    /// The only environment based on the root becomes the root: its values become the elements' own.
    private static Design foldedRoot(Design design, Environment root) {
        Environment heir = merged(basedOn(design, root.id()).findFirst().orElseThrow(), root);
        var rest = new ArrayList<>(design.environments());
        rest.removeIf(e -> e == root || e.id().equals(heir.id()));
        rest.addFirst(without(heir));
        return design.withResources(owned(design.resources(), heir, Resource::withValues, Resource::values))
                .withConnections(owned(design.connections(), heir, Connection::withValues, Connection::values))
                .withEnvironments(rest);
    }

    private static <E extends Element> Elements<E> owned(
            Elements<E> elements, Environment heir, BiFunction<E, Values, E> withValues, Function<E, Values> values) {
        return elements.map(
                e -> Optional.of(withValues.apply(e, heir.override(e.id()).over(values.apply(e)))));
    }

    private static Environment without(Environment heir) {
        return new Environment(
                heir.id(), heir.name(), Optional.empty(), heir.settings(), Keyed.none(), heir.present(), heir.extra());
    }

    /// What an environment and its base say together, based on the base's base.
    private static Environment merged(Environment environment, Environment base) {
        var overrides = new TreeMap<>(environment.overrides());
        base.overrides().forEach((id, values) -> overrides.merge(id, values, Values::over));
        var present = new TreeMap<String, Boolean>(base.present());
        present.putAll(environment.present());
        return new Environment(
                environment.id(),
                environment.name(),
                base.basedOn(),
                environment.settings().over(base.settings()),
                Keyed.of(overrides),
                Keyed.of(present),
                environment.extra());
    }

    private static Stream<Environment> basedOn(Design design, String id) {
        return design.environments().stream().filter(e -> isBasedOn(e, id));
    }

    private static boolean isBasedOn(Environment environment, String id) {
        return environment.basedOn().equals(Optional.of(id));
    }

    private static Design with(Design design, Environment added) {
        var all = new ArrayList<>(design.environments());
        all.add(added);
        return design.withEnvironments(all);
    }

    private static String freeId(Design design, String name) {
        return Slug.free(Slug.of(name), id -> design.findEnvironment(id).isPresent());
    }
}
