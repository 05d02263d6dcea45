package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A named layer over the design: dev, prod, a what-if. The first environment of a design is its root, whose values are
/// the resources' own; every other is based on one.
///
/// @param basedOn the environment it refines; empty for the root
/// @param settings what is set of [Settings]
/// @param overrides values that differ here, by id of resource or connection
/// @param present what is known to be present or absent here, by element id or `resource/placement`
/// @param extra fields of the file that this version does not know
public record Environment(
        String id,
        String name,
        Optional<String> basedOn,
        Values settings,
        Keyed<Values> overrides,
        Keyed<Boolean> present,
        Values extra) {

    /// The layer that all others are based on in the end; it overrides nothing.
    public static Environment root(String id, String name) {
        return new Environment(id, name, Optional.empty(), Values.NONE, Keyed.none(), Keyed.none(), Values.NONE);
    }

    /// A layer that says nothing yet: it shows what its base shows.
    public static Environment basedOn(String base, String id, String name) {
        return new Environment(id, name, Optional.of(base), Values.NONE, Keyed.none(), Keyed.none(), Values.NONE);
    }

    /// What this layer alone sets on an element, without what its base sets.
    public Values override(String element) {
        return overrides.getOrDefault(element, Values.NONE);
    }

    public Environment withName(String newName) {
        return new Environment(id, newName, basedOn, settings, overrides, present, extra);
    }

    public Environment withSettings(Values newSettings) {
        return new Environment(id, name, basedOn, newSettings, overrides, present, extra);
    }

    /// Sets what differs for an element; [Values#NONE] takes every difference back.
    public Environment withOverride(String element, Values values) {
        if (values.equals(override(element))) {
            return this;
        }
        Keyed<Values> changed = values.isEmpty() ? overrides.without(element) : overrides.with(element, values);
        return new Environment(id, name, basedOn, settings, changed, present, extra);
    }

    /// Says whether an element or a placement is present here; null leaves it to the base.
    public Environment withPresent(String ref, @Nullable Boolean here) {
        if (Objects.equals(here, present.get(ref))) {
            return this;
        }
        Keyed<Boolean> changed = here == null ? present.without(ref) : present.with(ref, here);
        return new Environment(id, name, basedOn, settings, overrides, changed, extra);
    }

    /// The same environment without a word about an element that no longer exists.
    public Environment without(String element) {
        Environment left = withOverride(element, Values.NONE);
        for (String ref : present.keySet()) {
            left = ref.equals(element) || ref.startsWith(element + "/") ? left.withPresent(ref, null) : left;
        }
        return left;
    }
}
