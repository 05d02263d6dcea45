package dev.skydraft.kind;

/// The few facts that the drawing tells about a resource beside its name, or on a connection's line: "2 × 1 vCPU · 2
/// GB", "HTTPS 443". Empty where nothing worth telling is known.
@FunctionalInterface
public interface Summary {
    /// Stands between two facts.
    String SEPARATOR = " · ";

    Summary NONE = (_, _) -> "";

    /// @param provider whose names of sizes and services to use
    String of(Values values, Provider provider);
}
