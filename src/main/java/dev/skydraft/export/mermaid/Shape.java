package dev.skydraft.export.mermaid;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;

/// The outlines of nodes.
enum Shape {
    BOX("[", "]"),
    STADIUM("([", "])"),
    CYLINDER("[(", ")]");

    private final String before;
    private final String behind;

    Shape(String before, String behind) {
        this.before = before;
        this.behind = behind;
    }

    static Shape of(Resource resource) {
        if (resource.has(Trait.STORE)) {
            return CYLINDER;
        }
        return resource.has(Trait.ENTRY) ? STADIUM : BOX;
    }

    /// Adds the outline with the label in it.
    StringBuilder around(String label, StringBuilder out) {
        return out.append(before).append('"').append(label).append('"').append(behind);
    }
}
