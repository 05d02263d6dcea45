package dev.skydraft.change.merge;

/// Something that both sides changed, each to something else.
///
/// @param what "TaskFlow API, vCPU"
/// @param kept what one's own side says, which stays
/// @param other what the other side says
public record Conflict(String what, String kept, String other) {}
