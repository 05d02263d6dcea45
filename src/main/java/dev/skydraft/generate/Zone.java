package dev.skydraft.generate;

/// A column of subnets in a synthetic VPC.
enum Zone {
    A(0, "a"),
    B(1, "b");

    private final int column;
    private final String id;

    Zone(int column, String id) {
        this.column = column;
        this.id = id;
    }

    /// Counted from the left, which is 0.
    int column() {
        return column;
    }

    /// The option of [dev.skydraft.kind.Networking#ZONE], also used as the key of placements there.
    String id() {
        return id;
    }

    Zone other() {
        return this == A ? B : A;
    }
}
