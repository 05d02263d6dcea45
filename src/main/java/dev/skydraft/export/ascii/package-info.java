/// Diagrams of characters: nested frames, boxes, and wires that can be followed character by character.
///
/// Reading rules, which are those that a person would use: boxes have square corners, wires round ones; a wire leaves
/// its source at a tee in the box's border and ends in an arrow head at its target's border; where it meets another
/// wire or the border of a frame it goes straight on.
package dev.skydraft.export.ascii;
