package dev.skydraft.generate;

import dev.skydraft.kind.Networking;

/// A row of subnets in a synthetic VPC, from the internet inwards.
enum Tier {
    PUBLIC(Networking.PUBLIC),
    PRIVATE(Networking.PRIVATE),
    DATA(Networking.DATA);

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    /// The option of [Networking#TIER].
    String id() {
        return id;
    }
}
