package dev.skydraft.export.image;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.export.Request;
import dev.skydraft.layout.Progress;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a picture file shows: the design in one environment, or in several one below the other, each under its name.
///
/// @param title of the whole
/// @param width in canvas units
/// @param height in canvas units
/// @param ground the colour behind everything, ARGB; empty for none
record Sheet(String title, List<Drawing> drawings, int width, int height, Optional<Integer> ground) {
    /// How much of the work of writing a picture is done, about, once everything has its place.
    static final double PAINTED = 0.5;

    private static final int MARGIN = 24;
    /// A legend becomes at least so wide before it takes another line.
    private static final int LEAST_LEGEND = 420;

    private static final Face HEADING = Face.semibold(16);
    private static final int HEADING_HEIGHT = 36;

    /// One picture on the sheet.
    ///
    /// @param extent the part of the picture that is shown
    /// @param cropped true where that is not all of it
    /// @param heading above the picture, in units of the sheet; empty where there is but one
    /// @param legend below the picture, in units of the sheet; empty where there is no overlay
    /// @param dx what the picture is moved by to the right
    /// @param dy what it is moved by downwards
    record Drawing(
            Deployment deployment,
            Picture picture,
            Bounds extent,
            boolean cropped,
            Optional<Shape.Label> heading,
            List<Shape> legend,
            int dx,
            int dy) {
        /// What of the picture is shown, back to front.
        List<Figure> figures() {
            return cropped ? picture.within(extent) : picture.figures();
        }

        /// Where the next thing on the sheet can begin.
        int bottom() {
            int below = dy + extent.bottom() + MARGIN;
            return legend.isEmpty() ? below : below + Legend.height(legend, below) + MARGIN / 2;
        }
    }

    /// @param progress hears of it up to [#PAINTED]
    static Sheet of(Request request, Progress progress) {
        Theme theme = ImageOptions.theme(request.options().get(ImageOptions.THEME));
        boolean ghosts = request.options().get(ImageOptions.ABSENT);
        var drawings = new ArrayList<Drawing>();
        int bottom = 0;
        for (String environment : request.environments()) {
            progress.check();
            Seen seen = Seen.of(request, environment, ghosts);
            boolean several = request.environments().size() > 1;
            Drawing drawing = drawing(seen, theme, bottom, several, progress);
            drawings.add(drawing);
            progress.at(PAINTED * drawings.size() / request.environments().size());
            bottom = drawing.bottom();
        }
        Optional<Integer> ground =
                request.options().get(ImageOptions.TRANSPARENT) ? Optional.empty() : Optional.of(ground(theme));
        return new Sheet(title(request), List.copyOf(drawings), width(drawings), bottom, ground);
    }

    private static Drawing drawing(Seen seen, Theme theme, int top, boolean headed, Progress progress) {
        Picture picture = new Painter(theme)
                .painted(seen.drawn(), seen.overlay(), progress::check)
                .picture();
        Bounds extent = seen.crop().orElse(picture.extent());
        int dx = MARGIN - extent.x();
        int dy = top + MARGIN + (headed ? HEADING_HEIGHT : 0) - extent.y();
        int below = dy + extent.bottom() + MARGIN;
        int right = Math.max(dx + extent.right(), LEAST_LEGEND);
        List<Shape> legend =
                seen.overlay().title().isEmpty() ? List.of() : Legend.of(seen.overlay(), theme, MARGIN, below, right);
        Optional<Shape.Label> heading =
                headed ? Optional.of(heading(seen.drawn(), theme, top + MARGIN)) : Optional.empty();
        return new Drawing(seen.drawn(), picture, extent, seen.crop().isPresent(), heading, legend, dx, dy);
    }

    private static Shape.Label heading(Deployment deployment, Theme theme, int top) {
        String name = deployment.environment().name();
        return new Shape.Label(name, name, HEADING, theme.text(), MARGIN, top + HEADING.ascent());
    }

    /// White paper for the light theme: a canvas that is nearly white would look dirty on a page.
    private static int ground(Theme theme) {
        return theme == Theme.LIGHT ? theme.surface() : theme.canvas();
    }

    private static int width(List<Drawing> drawings) {
        return drawings.stream()
                .mapToInt(d -> MARGIN + Math.max(d.dx() + d.extent().right(), textEnd(d)))
                .max()
                .orElse(2 * MARGIN);
    }

    private static int textEnd(Drawing drawing) {
        return Stream.concat(drawing.heading().stream(), drawing.legend().stream())
                .mapToInt(s -> s instanceof Shape.Label label ? (int) Math.ceil(label.x() + label.width()) : 0)
                .max()
                .orElse(0);
    }

    private static String title(Request request) {
        String name = request.design().name()
                + request.view()
                        .filter(v -> !v.isAll())
                        .map(v -> ", " + v.name())
                        .orElse("");
        return request.environments().size() > 1
                        || request.design().environments().size() == 1
                ? name
                : name + " in "
                        + request.design()
                                .environment(request.environments().getFirst())
                                .name();
    }
}
