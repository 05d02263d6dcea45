package dev.skydraft.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program remembers of its user from one start to the next.
///
/// @param open the files that were open when it last ended
/// @param recent the files opened last, the latest first
/// @param theme the name of the colours that the window wears
/// @param window where the window stood, once there was one
public record Preferences(List<Path> open, List<Path> recent, String theme, Optional<Window> window) {
    private static final int MAX_RECENT = 10;

    public static final Preferences DEFAULT = new Preferences(List.of(), List.of(), "light", Optional.empty());

    /// The window on the screen, in screen units.
    public record Window(int x, int y, int width, int height, boolean maximized) {}

    public Preferences {
        open = List.copyOf(open);
        recent = List.copyOf(recent);
    }

    public Preferences withOpen(List<Path> files) {
        return new Preferences(files, recent, theme, window);
    }

    /// Puts a file in front of the recent ones, of which only the latest are kept.
    public Preferences withRecent(Path file) {
        List<Path> latest = Stream.concat(Stream.of(file), recent.stream().filter(f -> !f.equals(file)))
                .limit(MAX_RECENT)
                .toList();
        return new Preferences(open, latest, theme, window);
    }

    public Preferences withTheme(String name) {
        return new Preferences(open, recent, name, window);
    }

    public Preferences withWindow(Window place) {
        return new Preferences(open, recent, theme, Optional.of(place));
    }
}
