package dev.skydraft.design;

import org.jspecify.annotations.Nullable;

/// Names one placement of one resource; written `resource/key`.
public record PlacementRef(String resource, String key) implements Comparable<PlacementRef> {
    /// Equality by hand, here and below: tables of placements are asked thousands of times before Java has warmed up.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof PlacementRef ref && resource.equals(ref.resource) && key.equals(ref.key));
    }

    @Override
    public int hashCode() {
        return 31 * resource.hashCode() + key.hashCode();
    }

    @Override
    public int compareTo(PlacementRef other) {
        int byResource = resource.compareTo(other.resource);
        return byResource != 0 ? byResource : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return resource + "/" + key;
    }
}
