package dev.skydraft.design;

/// One drawn and reckoned pair of placements of a connection.
public record Wire(String connection, PlacementRef from, PlacementRef to) {}
