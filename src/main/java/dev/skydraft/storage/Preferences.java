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
/// @param habits how the user has the window
/// @param window where the window stood, once there was one
public record Preferences(
        List<Path> open,
        Optional<Path> active,
        List<Path> recent,
        Theme theme,
        Habits habits,
        Optional<Window> window) {
    public static final Preferences DEFAULT =
            new Preferences(List.of(), Optional.empty(), List.of(), Theme.SYSTEM, Habits.DEFAULT, Optional.empty());

    /// The colours of the window: those of the system, or the user's choice.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        HIGH_CONTRAST
    }

    /// How the user has the window.
    ///
    /// @param minimap whether the canvas shows a map of itself
    /// @param snapToGrid whether dragged boxes snap to the grid
    /// @param snapToObjects whether they snap to other boxes
    /// @param panels ids of the panels in front, one for each side; empty before the first start
    /// @param costsBy key of the tags that bills are gathered by; empty text for the category
    public record Habits(
            boolean minimap, boolean snapToGrid, boolean snapToObjects, List<String> panels, String costsBy) {
        public static final Habits DEFAULT = new Habits(true, true, true, List.of(), "");

        public Habits {
            panels = List.copyOf(panels);
        }
    }

    /// The window on the screen, in screen units.
    public record Window(int x, int y, int width, int height, boolean maximized) {}

    public Preferences {
        open = List.copyOf(open);
        recent = List.copyOf(recent);
    }
}
