package dev.skydraft.bill;

import java.util.List;

/// One difference between two versions of a design, by name. Where boxes stand on the canvas is none.
///
/// @param mark added, removed or changed
/// @param kind what changed: "NAT gateway", "Traffic", "Security group", "Environment"
/// @param id of the element or environment
/// @param name as people read it, of the newer version where both have it
/// @param details what of it changed; nothing for what came or went
public record DesignChange(Mark mark, String kind, String id, String name, List<Detail> details) {
    /// @param label what changed: "Desired tasks"
    /// @param before as a user would type it, or "not set"
    /// @param after as a user would type it, or "not set"
    public record Detail(String label, String before, String after) {}

    public DesignChange {
        details = List.copyOf(details);
    }
}
