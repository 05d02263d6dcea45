package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;

/// A lock on each box that is locked, which is no part of the drawing.
final class Locks {
    private static final double BADGE = 16;

    /// A box that is narrower on the screen, in pixels, has no room for a badge.
    private static final double NARROW = 48;

    private Design looked = Design.empty("");
    private List<PlacementRef> locked = List.of();

    /// True if anything in a design is locked.
    boolean any(Design design) {
        if (design != looked) {
            looked = design;
            locked = locked(design);
        }
        return !locked.isEmpty();
    }

    /// Paints what [#any] has been asked about.
    void paint(GraphicsContext g, Camera camera, Theme theme) {
        Design design = looked;
        locked.forEach(ref -> Places.absolute(design, ref).ifPresent(b -> badge(g, camera, b, theme)));
    }

    /// Asked for with every frame of a drag.
    private static List<PlacementRef> locked(Design design) {
        var locked = new ArrayList<PlacementRef>();
        for (Resource resource : design.resources()) {
            for (Placement placement : resource.at()) {
                if (placement.locked()) {
                    locked.add(new PlacementRef(resource.id(), placement.key()));
                }
            }
        }
        return locked;
    }

    /// A small lock on the upper right corner.
    private static void badge(GraphicsContext g, Camera camera, Bounds b, Theme theme) {
        if (b.w() * camera.zoom() < NARROW) {
            return;
        }
        Point at = camera.toScreen(b.right(), b.y());
        double x = at.x() - BADGE / 2;
        double y = at.y();
        g.setFill(colour(theme.surface()));
        g.setStroke(colour(theme.border()));
        g.setLineWidth(1);
        g.fillOval(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE);
        g.strokeOval(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE);
        g.setFill(colour(theme.muted()));
        g.setStroke(colour(theme.muted()));
        g.fillRoundRect(x - 3.5, y - 1, 7, 5.5, 1.5, 1.5);
        g.setLineWidth(1.25);
        g.strokeArc(x - 2.25, y - 4.5, 4.5, 6, 0, 180, ArcType.OPEN);
    }

    private static Color colour(int argb) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
    }
}
