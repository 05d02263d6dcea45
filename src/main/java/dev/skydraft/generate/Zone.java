package dev.skydraft.generate;

/// A column of subnets in a synthetic VPC.
enum Zone {
    A("a"),
    B("b");

    private final String id;

    Zone(String id) {
        this.id = id;
    }

    /// The option of [dev.skydraft.kind.Networking#ZONE], also used as the key of placements there.
    String id() {
        return id;
    }

    Zone other() {
        return this == A ? B : A;
    }
}
