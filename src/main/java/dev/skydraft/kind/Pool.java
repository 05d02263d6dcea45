package dev.skydraft.kind;

/// What price tiers count over.
public enum Pool {
    /// The line's own quantity.
    NONE,
    /// The sum of all lines of the same key and region in the bill, shared back by quantity.
    ACCOUNT
}
