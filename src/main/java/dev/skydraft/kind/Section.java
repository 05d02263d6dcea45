package dev.skydraft.kind;

import java.util.List;

/// A titled run of properties in the inspector.
public record Section(String title, List<Property<?>> properties) {}
