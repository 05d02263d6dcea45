package dev.skydraft.export.mermaid;

import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;

/// Names the nodes of a flowchart: the same placement has the same id in every environment and after any edit that
/// keeps the resource's number of placements at one or above one.
///
/// @param prefix tells environments apart in one flowchart; empty for a single one
record NodeIds(Design design, String prefix) {
    /// The prefix `r_` keeps ids such as `end` or `style` from being read as Mermaid's words.
    String of(PlacementRef ref) {
        String id = prefix + "r_" + MermaidText.id(ref.resource());
        boolean single = design.resources().get(ref.resource()).at().size() == 1;
        return single ? id : id + "__" + MermaidText.id(ref.key());
    }

    /// A subgraph that stands for no resource; upper case, which no resource's id has at its start.
    String group(String name) {
        return prefix + name;
    }

    /// The node that stands for a container where a wire ends at it.
    String inside(PlacementRef container) {
        return of(container) + "__Itself";
    }
}
