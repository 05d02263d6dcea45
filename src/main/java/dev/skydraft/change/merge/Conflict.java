package dev.skydraft.change.merge;

/// Something that both sides changed, each to something else.
///
/// @param element the id of the element that it is about, or of the environment or view; empty text for the design
/// @param what "TaskFlow API, vCPU"
/// @param kept what one's own side says, which stays
/// @param other what the other side says
public record Conflict(String element, String what, String kept, String other) {}
