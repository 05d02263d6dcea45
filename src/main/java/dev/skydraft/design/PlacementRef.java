package dev.skydraft.design;

/// Names one placement of one resource; written `resource/key`.
public record PlacementRef(String resource, String key) implements Comparable<PlacementRef> {
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
