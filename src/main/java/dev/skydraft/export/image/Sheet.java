package dev.skydraft.export.image;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.export.Request;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.text.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a picture file shows: the design in one environment, or in several one below the other, each under its name.
///
/// @param title of the whole
/// @param width in canvas units
/// @param height in canvas units
/// @param ground the colour behind everything, ARGB; empty for none
record Sheet(String title, List<Drawing> drawings, int width, int height, Optional<Integer> ground) {
    private static final int MARGIN = 24;
    private static final Face HEADING = Face.semibold(16);
    private static final int HEADING_HEIGHT = 36;

    /// One picture on the sheet.
    ///
    /// @param heading above the picture, in units of the sheet; empty where there is but one
    /// @param dx what the picture is moved by to the right
    /// @param dy what it is moved by downwards
    record Drawing(Deployment deployment, Picture picture, Optional<Shape.Label> heading, int dx, int dy) {}

    static Sheet of(Request request) {
        Theme theme = ImageOptions.theme(request.options().get(ImageOptions.THEME));
        boolean ghosts = request.options().get(ImageOptions.ABSENT);
        var drawings = new ArrayList<Drawing>();
        int bottom = 0;
        for (Deployment deployment : request.deployments().toList()) {
            Deployment shown = ghosts ? deployment : Present.only(deployment);
            boolean several = request.environments().size() > 1;
            Drawing drawing = drawing(shown, theme, bottom, several);
            drawings.add(drawing);
            bottom = drawing.dy() + drawing.picture().extent().bottom() + MARGIN;
        }
        Optional<Integer> ground =
                request.options().get(ImageOptions.TRANSPARENT) ? Optional.empty() : Optional.of(ground(theme));
        return new Sheet(title(request), List.copyOf(drawings), width(drawings), bottom, ground);
    }

    private static Drawing drawing(Deployment deployment, Theme theme, int top, boolean headed) {
        Picture picture = new Painter(theme).paint(deployment);
        Bounds extent = picture.extent();
        int below = top + MARGIN + (headed ? HEADING_HEIGHT : 0);
        return new Drawing(
                deployment,
                picture,
                headed ? Optional.of(heading(deployment, theme, top + MARGIN)) : Optional.empty(),
                MARGIN - extent.x(),
                below - extent.y());
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
                .mapToInt(d -> MARGIN
                        + Math.max(
                                d.dx() + d.picture().extent().right(),
                                MARGIN
                                        + (int) Math.ceil(d.heading()
                                                .map(Shape.Label::width)
                                                .orElse(0.0))))
                .max()
                .orElse(2 * MARGIN);
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
