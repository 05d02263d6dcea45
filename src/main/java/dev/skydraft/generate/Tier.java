package dev.skydraft.generate;

import dev.skydraft.kind.Networking;

/// A row of subnets in a synthetic VPC, from the internet inwards.
enum Tier {
    PUBLIC(0, Networking.PUBLIC),
    PRIVATE(1, Networking.PRIVATE),
    DATA(2, Networking.DATA);

    private final int row;
    private final String id;

    Tier(int row, String id) {
        this.row = row;
        this.id = id;
    }

    /// Counted from the top, which is 0.
    int row() {
        return row;
    }

    /// The option of [Networking#TIER].
    String id() {
        return id;
    }
}
