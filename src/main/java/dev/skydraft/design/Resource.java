package dev.skydraft.design;

import dev.skydraft.kind.Property;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A thing that the provider creates, names and bills as one.
///
/// @param id slug of the name at creation; renaming keeps it
/// @param groups ids of the security groups that it is a member of
/// @param tags words that it is found and filtered by, such as `owner:web`; what stands in a container has its tags too
/// @param values what is set on it, valid in the root environment and wherever nothing overrides it
/// @param at its placements, at least one, keys unique
/// @param extra fields of the file that this version does not know
public record Resource(
        String id,
        ResourceKind kind,
        String name,
        List<String> groups,
        List<String> tags,
        Values values,
        List<Placement> at,
        Values extra)
        implements Element {

    public Resource {
        groups = List.copyOf(groups);
        tags = List.copyOf(tags);
        at = List.copyOf(at);
        if (at.isEmpty()) {
            throw new InvalidDesign("The resource \"" + id + "\" has no placement, expected at least one");
        }
    }

    public static Resource of(String id, ResourceKind kind, String name, Placement... at) {
        return new Resource(id, kind, name, List.of(), List.of(), Values.NONE, List.of(at), Values.NONE);
    }

    public boolean has(Trait trait) {
        return kind.has(trait);
    }

    public <T> Optional<T> find(Property<T> property) {
        return values.find(property);
    }

    public Optional<Placement> placement(String key) {
        for (Placement placement : at) {
            if (placement.key().equals(key)) {
                return Optional.of(placement);
            }
        }
        return Optional.empty();
    }

    /// The only placement of a container, or the first one of anything else.
    public Placement place() {
        return at.getFirst();
    }

    public Resource withName(String newName) {
        return new Resource(id, kind, newName, groups, tags, values, at, extra);
    }

    public Resource withKind(ResourceKind newKind) {
        return new Resource(id, newKind, name, groups, tags, values, at, extra);
    }

    public Resource withId(String newId) {
        return new Resource(newId, kind, name, groups, tags, values, at, extra);
    }

    public Resource withGroups(List<String> newGroups) {
        return new Resource(id, kind, name, newGroups, tags, values, at, extra);
    }

    public Resource withTags(List<String> newTags) {
        return newTags.equals(tags) ? this : new Resource(id, kind, name, groups, newTags, values, at, extra);
    }

    public Resource withValues(Values newValues) {
        return newValues.equals(values) ? this : new Resource(id, kind, name, groups, tags, newValues, at, extra);
    }

    public <T> Resource with(Property<T> property, T value) {
        return withValues(values.with(property, value));
    }

    public Resource withAt(List<Placement> placements) {
        return placements.equals(at) ? this : new Resource(id, kind, name, groups, tags, values, placements, extra);
    }

    /// Adds a placement behind the others.
    public Resource with(Placement placement) {
        var more = new ArrayList<>(at);
        more.add(placement);
        return withAt(more);
    }

    /// Changes the placement with that key, if there is one.
    public Resource withPlacement(String key, UnaryOperator<Placement> change) {
        return withAt(
                at.stream().map(p -> p.key().equals(key) ? change.apply(p) : p).toList());
    }
}
