package dev.skydraft.ui.canvas;

import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.raster.View;
import java.util.Optional;
import java.util.function.Predicate;

/// All that decides what a frame looks like.
///
/// @param width in pixels of the raster
/// @param selection what is highlighted
/// @param hover what the pointer is on
record Shot(
        int width,
        int height,
        View view,
        Theme theme,
        Picture picture,
        Predicate<Subject> selection,
        Optional<Subject> hover) {

    /// True if it shows another part of the same, in the same size.
    boolean isMoved(Shot before) {
        return width == before.width
                && height == before.height
                && view.scale() == before.view.scale()
                && view.density() == before.view.density()
                && theme.equals(before.theme)
                && picture == before.picture
                && selection == before.selection
                && hover.equals(before.hover);
    }
}
