package dev.skydraft.export.mermaid;

import dev.skydraft.design.Resource;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;

/// The classes that nodes and subgraphs are coloured by: nodes by category, subnets by tier as AWS diagrams do.
enum Style {
    EDGE("edge", "fill:#3b82f6,stroke:#1d4ed8,color:#ffffff"),
    NETWORK("network", "fill:#8b5cf6,stroke:#6d28d9,color:#ffffff"),
    COMPUTE("compute", "fill:#f97316,stroke:#c2410c,color:#ffffff"),
    DATA("data", "fill:#10b981,stroke:#047857,color:#ffffff"),
    OPERATIONS("operations", "fill:#ec4899,stroke:#be185d,color:#ffffff"),
    DRAWING("drawing", "fill:#fef9c3,stroke:#ca8a04,color:#1e293b"),
    VPC("vpc", "fill:#faf5ff,stroke:#6d28d9,color:#1e293b"),
    PUBLIC("publicSubnet", "fill:#f0fdf4,stroke:#15803d,color:#1e293b"),
    PRIVATE("privateSubnet", "fill:#eff6ff,stroke:#1d4ed8,color:#1e293b"),
    ISOLATED("dataSubnet", "fill:#f5f3ff,stroke:#6d28d9,color:#1e293b"),
    FRAME("frame", "fill:#f8fafc,stroke:#64748b,color:#1e293b,stroke-dasharray:4 4");

    private final String id;
    private final String css;

    Style(String id, String css) {
        this.id = id;
        this.css = css;
    }

    String id() {
        return id;
    }

    String css() {
        return css;
    }

    static Style of(Resource resource) {
        if (resource.has(Trait.SUBNET)) {
            return subnet(resource.find(Networking.TIER).orElse(""));
        }
        if (resource.has(Trait.NETWORK)) {
            return VPC;
        }
        return resource.kind().container() ? FRAME : of(resource.kind().category());
    }

    private static Style subnet(String tier) {
        return switch (tier) {
            case Networking.PUBLIC -> PUBLIC;
            case Networking.DATA -> ISOLATED;
            default -> PRIVATE;
        };
    }

    private static Style of(Category category) {
        return switch (category) {
            case EDGE -> EDGE;
            case NETWORK -> NETWORK;
            case COMPUTE -> COMPUTE;
            case DATA -> DATA;
            case OPERATIONS -> OPERATIONS;
            case DRAWING -> DRAWING;
        };
    }
}
