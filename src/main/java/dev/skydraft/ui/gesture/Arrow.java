package dev.skydraft.ui.gesture;

import dev.skydraft.change.Direction;
import dev.skydraft.design.PlacementRef;

/// One of the arrows around the box that is pointed at: dragged it connects, clicked it clones and connects.
public record Arrow(PlacementRef box, Direction direction) {}
