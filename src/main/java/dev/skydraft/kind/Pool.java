package dev.skydraft.kind;

/// What price tiers count over.
public enum Pool {
    /// The line's own quantity.
    NONE,
    /// The sum of all lines of the same key and region in the bill, shared back by quantity.
    ACCOUNT,
    /// The same for things that exist at once and are billed by the hour: tiers are numbers of things.
    ACCOUNT_AT_ONCE
}
