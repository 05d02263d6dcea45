package dev.skydraft.kind;

/// What a connection carries, as far as it follows from an environment's traffic.
public enum Cargo {
    REQUESTS,

    /// A little for every request that reaches the source.
    LOGS,

    /// Something that does not follow from requests: images, replicas.
    OTHER
}
