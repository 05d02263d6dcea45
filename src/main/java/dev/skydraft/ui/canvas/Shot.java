package dev.skydraft.ui.canvas;

import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.raster.View;
import java.util.Optional;
import java.util.function.Function;

/// All that decides what a frame looks like.
///
/// @param width in pixels of the raster
/// @param emphasis how figures stand out
/// @param hover what the pointer is on
record Shot(
        int width,
        int height,
        View view,
        Theme theme,
        Picture picture,
        Function<Subject, Emphasis> emphasis,
        Optional<Subject> hover) {

    /// True if it shows another part of the same, in the same size.
    boolean isMoved(Shot before) {
        return width == before.width
                && height == before.height
                && view.scale() == before.view.scale()
                && view.density() == before.view.density()
                && theme.equals(before.theme)
                && picture == before.picture
                && emphasis == before.emphasis
                && hover.equals(before.hover);
    }
}
