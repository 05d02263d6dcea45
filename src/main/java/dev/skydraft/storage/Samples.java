package dev.skydraft.storage;

import dev.skydraft.design.Design;
import java.util.List;

/// The designs that come with Skydraft, for File > Samples.
public final class Samples {
    /// In the menu's order.
    public static final List<Sample> ALL = List.of(
            new Sample("taskflow", "TaskFlow"),
            new Sample("taskflow-single-server", "TaskFlow on a single server"),
            new Sample("merged-networks", "Northwind after the merger"));

    private Samples() {}

    /// A packaged design: `sample-designs/<id>.json`.
    ///
    /// @param title what the menu calls it: the design's name
    public record Sample(String id, String title) {
        public Design open() {
            String file = "sample-designs/" + id + ".json";
            return DesignFile.read(Packed.bytes(file), file);
        }
    }
}
