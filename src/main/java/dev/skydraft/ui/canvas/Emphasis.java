package dev.skydraft.ui.canvas;

/// How a figure stands out among the others.
public enum Emphasis {
    NONE,
    /// Another placement of what is selected, which is the same thing.
    SIBLING,
    SELECTED
}
