package dev.skydraft.design;

import dev.skydraft.kind.Role;
import dev.skydraft.kind.Values;
import java.util.Optional;

/// One presence of a resource in a container, or on the bare canvas.
///
/// @param key unique in the resource; `primary` and `standby` name the part it plays
/// @param in the id of the container; empty on the bare canvas
/// @param bounds relative to the container's corner
/// @param z drawing order among siblings, higher is in front; 0 for most
/// @param locked true for a box that stays where it is: neither dragging nor Tidy moves it
/// @param extra fields of the file that this version does not know
public record Placement(String key, Optional<String> in, Bounds bounds, int z, boolean locked, Values extra) {
    public static Placement in(String container, String key, Bounds bounds) {
        return new Placement(key, Optional.of(container), bounds, 0, false, Values.NONE);
    }

    public static Placement onCanvas(String key, Bounds bounds) {
        return new Placement(key, Optional.empty(), bounds, 0, false, Values.NONE);
    }

    /// The part that it plays in its resource, which its key tells.
    public Role role() {
        return Role.of(key);
    }

    public boolean isIn(String container) {
        return in.isPresent() && in.get().equals(container);
    }

    public Placement withBounds(Bounds newBounds) {
        return newBounds.equals(bounds) ? this : new Placement(key, in, newBounds, z, locked, extra);
    }

    public Placement withIn(Optional<String> container) {
        return new Placement(key, container, bounds, z, locked, extra);
    }

    public Placement withKey(String newKey) {
        return new Placement(newKey, in, bounds, z, locked, extra);
    }

    public Placement withZ(int newZ) {
        return newZ == z ? this : new Placement(key, in, bounds, newZ, locked, extra);
    }

    public Placement withLocked(boolean nowLocked) {
        return nowLocked == locked ? this : new Placement(key, in, bounds, z, nowLocked, extra);
    }
}
