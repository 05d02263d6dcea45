package dev.skydraft.change;

import dev.skydraft.design.Design;

/// What one command makes of a design.
///
/// @param label names the step in the Edit menu: "Add NAT gateway 2"
/// @param design the design after it
/// @param selection what to select afterwards
public record Edit(String label, Design design, Selection selection) {}
