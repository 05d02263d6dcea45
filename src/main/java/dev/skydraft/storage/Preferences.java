package dev.skydraft.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the program remembers of its user from one start to the next.
///
/// @param open the files that were open when it last ended, in the order of tabs
/// @param active the one of them whose tab was in front
/// @param recent the files that were opened or written last, the latest first
/// @param theme the colours that the window wears
/// @param minimap whether the canvas shows a map of itself
/// @param window where the window stood, once there was one
public record Preferences(
        List<Path> open,
        Optional<Path> active,
        List<Path> recent,
        Theme theme,
        boolean minimap,
        Optional<Window> window) {
    public static final Preferences DEFAULT =
            new Preferences(List.of(), Optional.empty(), List.of(), Theme.SYSTEM, true, Optional.empty());

    /// The colours of the window: those of the system, or the user's choice.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        HIGH_CONTRAST
    }

    /// The window on the screen, in screen units.
    public record Window(int x, int y, int width, int height, boolean maximized) {}

    public Preferences {
        open = List.copyOf(open);
        recent = List.copyOf(recent);
    }
}
