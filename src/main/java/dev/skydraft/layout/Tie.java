package dev.skydraft.layout;

/// What pulls two boxes together: a wire between them.
///
/// @param label how wide the text on it is
/// @param weight how often it is seen: in each environment once, in the root twice
record Tie(Box from, Box to, int label, int weight) {
    boolean inRoot() {
        return weight > 1;
    }
}
