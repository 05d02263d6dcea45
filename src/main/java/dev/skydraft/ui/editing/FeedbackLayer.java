package dev.skydraft.ui.editing;

import dev.skydraft.change.Direction;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.gesture.Feedback;
import dev.skydraft.ui.gesture.Handle;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// What lies over the diagram while it is edited: handles of the selected box, connect arrows, and what a gesture under
/// way shows. However often it is told to look anew, it is painted once for a frame.
final class FeedbackLayer extends Region {
    private static final Color REFUSED = Color.web("#cf222e");
    private static final double CORNER = 12;

    private final Canvas canvas = new Canvas();
    private final Supplier<Camera> camera;
    private final Supplier<State> state;
    private final Locks locks = new Locks();

    /// What to paint.
    ///
    /// @param hovered the box pointed at, which offers arrows to connect from
    record State(Design design, Selection selection, Optional<PlacementRef> hovered, Feedback feedback, Theme theme) {
        Color accent() {
            int argb = theme.accent();
            return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF);
        }

        /// True if nothing is pointed at, under way, or to be resized.
        boolean blank() {
            return single().isEmpty() && hovered.isEmpty() && feedback == Feedback.NONE;
        }

        /// The one selected box, which can be resized.
        Optional<PlacementRef> single() {
            return selection.placements().size() == 1
                    ? selection.placements().stream()
                            .filter(ref -> Grips.resizable(design, ref))
                            .findFirst()
                    : Optional.empty();
        }
    }

    FeedbackLayer(Supplier<Camera> camera, Supplier<State> state) {
        this.camera = camera;
        this.state = state;
        setMouseTransparent(true);
        setManaged(false); // What is painted anew need not be laid out anew with all that is around it.
        getChildren().add(canvas);
    }

    /// While there is nothing to see the canvas is hidden, since laying even a clear picture over the diagram takes its
    /// time.
    @Override
    protected void layoutChildren() {
        State now = state.get();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.setVisible(locks.any(now.design()) || !now.blank());
        if (canvas.isVisible()) {
            paint(now);
        }
    }

    private void paint(State state) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        locks.paint(g, camera.get(), state.theme());
        g.setStroke(state.accent());
        if (state.feedback() == Feedback.NONE) {
            grips(g, state);
        }
        gesture(g, state.feedback(), state.accent());
    }

    /// They are out of the way while a gesture is under way.
    private void grips(GraphicsContext g, State state) {
        state.hovered()
                .flatMap(ref -> Places.absolute(state.design(), ref))
                .ifPresent(b -> arrows(g, b, state.accent()));
        state.single()
                .flatMap(ref -> Places.absolute(state.design(), ref))
                .ifPresent(b -> handles(g, b, state.accent()));
    }

    private void gesture(GraphicsContext g, Feedback feedback, Color accent) {
        Color colour = feedback.refusal().isPresent() ? REFUSED : accent;
        g.setStroke(colour);
        feedback.target().ifPresent(b -> frame(g, b, 3));
        feedback.ghost().ifPresent(b -> tinted(g, b, colour));
        feedback.band().ifPresent(b -> tinted(g, b, colour));
        new ElbowPaint(g, colour)
                .paint(feedback.line().stream()
                        .map(p -> camera.get().toScreen(p.x(), p.y()))
                        .toList());
        new GuidePaint(g, camera.get(), accent).paint(feedback.guides());
        var pills = new PillPaint(g, getWidth(), getHeight());
        feedback.sized().ifPresent(b -> size(pills, b, accent));
        feedback.refusal()
                .ifPresent(reason -> feedback.pointer()
                        .ifPresent(at -> pills.beside(camera.get().toScreen(at.x(), at.y()), reason, REFUSED)));
    }

    /// "240 × 96" below the box.
    private void size(PillPaint pills, Bounds b, Color ground) {
        pills.below(camera.get().toScreen(b.x() + b.w() / 2.0, b.bottom()), b.w() + " × " + b.h(), ground);
    }

    private void frame(GraphicsContext g, Bounds b, double width) {
        Point corner = camera.get().toScreen(b.x(), b.y());
        double zoom = camera.get().zoom();
        g.setLineWidth(width);
        g.strokeRoundRect(corner.x(), corner.y(), b.w() * zoom, b.h() * zoom, CORNER * zoom, CORNER * zoom);
    }

    private void tinted(GraphicsContext g, Bounds b, Color colour) {
        Point corner = camera.get().toScreen(b.x(), b.y());
        double zoom = camera.get().zoom();
        g.setFill(colour.deriveColor(0, 1, 1, 0.12));
        g.fillRect(corner.x(), corner.y(), b.w() * zoom, b.h() * zoom);
        g.setLineWidth(1);
        g.strokeRect(corner.x(), corner.y(), b.w() * zoom, b.h() * zoom);
    }

    private void handles(GraphicsContext g, Bounds b, Color accent) {
        double half = Grips.HANDLE / 2;
        g.setLineWidth(1.5);
        g.setStroke(accent);
        g.setFill(Color.WHITE);
        for (Handle handle : Grips.handles(camera.get(), b)) {
            Point at = Grips.handle(camera.get(), b, handle);
            g.fillRoundRect(at.x() - half, at.y() - half, Grips.HANDLE, Grips.HANDLE, 3, 3);
            g.strokeRoundRect(at.x() - half, at.y() - half, Grips.HANDLE, Grips.HANDLE, 3, 3);
        }
    }

    private void arrows(GraphicsContext g, Bounds b, Color accent) {
        double half = Grips.ARROW / 2;
        for (Direction arrow : Direction.values()) {
            Point at = Grips.arrow(camera.get(), b, arrow);
            g.setFill(accent);
            g.fillOval(at.x() - half, at.y() - half, Grips.ARROW, Grips.ARROW);
            g.setStroke(Color.WHITE);
            g.setLineWidth(1.75);
            head(g, at, arrow);
        }
    }

    /// A small chevron that points away from the box.
    private static void head(GraphicsContext g, Point at, Direction arrow) {
        double tipX = at.x() + 3 * arrow.dx();
        double tipY = at.y() + 3 * arrow.dy();
        double backX = at.x() - arrow.dx();
        double backY = at.y() - arrow.dy();
        g.strokeLine(backX + 3.5 * arrow.dy(), backY + 3.5 * arrow.dx(), tipX, tipY);
        g.strokeLine(backX - 3.5 * arrow.dy(), backY - 3.5 * arrow.dx(), tipX, tipY);
    }
}
