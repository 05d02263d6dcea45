package dev.skydraft.design;

/// A part of a design with an id of its own, unique in the whole design.
public sealed interface Element extends Identified permits Resource, Connection, SecurityGroup {
    String name();
}
