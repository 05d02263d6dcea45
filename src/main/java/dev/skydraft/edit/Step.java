package dev.skydraft.edit;

import dev.skydraft.design.Design;
import java.util.Set;

/// One undoable step.
///
/// @param label names the step in the Edit menu: "Move TaskFlow API"
/// @param before the design before it
/// @param after the design after it
/// @param touched ids of the elements that it changed
/// @param environment id of the environment that was shown
public record Step(String label, Design before, Design after, Set<String> touched, String environment) {}
