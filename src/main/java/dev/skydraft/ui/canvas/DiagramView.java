package dev.skydraft.ui.canvas;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.raster.Raster;
import dev.skydraft.picture.raster.View;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows a picture through a camera, painted on pixels of the view's own size. Panning and zooming are built in; what
/// else the mouse does is the [MouseHandler]'s. Real nodes (handles, editors in place) go on the overlay, in pixels of
/// the view.
public final class DiagramView extends Region {
    /// Pixels left free around what is brought into view.
    private static final double MARGIN = 32;

    /// How near to a line, in pixels, the pointer counts as on it.
    private static final double TOLERANCE = 6;

    private final Screen screen = new Screen();
    private final Painting painting = new Painting();
    private final Pane overlay = new Pane();
    private final ObjectProperty<Picture> picture = new SimpleObjectProperty<>(this, "picture", Picture.EMPTY);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Function<Subject, Emphasis>> emphasis =
            new SimpleObjectProperty<>(this, "emphasis", _ -> Emphasis.NONE);
    private final ObjectProperty<Optional<Subject>> pointedAt =
            new SimpleObjectProperty<>(this, "pointedAt", Optional.empty());
    private final ObjectProperty<MouseHandler> tool = new SimpleObjectProperty<>(this, "tool", MouseHandler.NONE);
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(this, "camera", Camera.HOME);

    private long paintings;

    public DiagramView() {
        getChildren().addAll(screen.node(), overlay);
        overlay.setPickOnBounds(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Diagram");
        picture.subscribe(this::requestLayout);
        theme.subscribe(this::requestLayout);
        emphasis.subscribe(this::requestLayout);
        pointedAt.subscribe(this::requestLayout);
        camera.subscribe(this::requestLayout);
        new Navigation(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> tool.get().pressed(pointer(event)));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> tool.get().dragged(pointer(event)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> tool.get().released(pointer(event)));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> tool.get().clicked(pointer(event)));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointedAt.set(Optional.empty()));
    }

    public ObjectProperty<Picture> pictureProperty() {
        return picture;
    }

    /// The theme of the bare canvas and of highlights; the picture carries its own colours.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// What is highlighted.
    public ObjectProperty<Function<Subject, Emphasis>> emphasisProperty() {
        return emphasis;
    }

    /// What the pointer is on.
    public ObjectProperty<Optional<Subject>> pointedAtProperty() {
        return pointedAt;
    }

    public ObjectProperty<MouseHandler> toolProperty() {
        return tool;
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public Camera camera() {
        return camera.get();
    }

    /// The pane for nodes above the drawing; places on it are pixels of the view.
    public Pane overlay() {
        return overlay;
    }

    public void look(Camera newCamera) {
        camera.set(newCamera);
    }

    /// Zooms, as far as it goes; what lies under the given pixel stays there.
    public void zoomTo(double zoom, double screenX, double screenY) {
        double smallest = Math.min(
                Camera.SMALLEST_ZOOM, fitting(picture.get().extent(), 1).zoom());
        look(camera().zoomedTo(Math.clamp(zoom, smallest, Camera.GREATEST_ZOOM), screenX, screenY));
    }

    /// Zooms around the middle of the view.
    public void zoomTo(double zoom) {
        zoomTo(zoom, getWidth() / 2, getHeight() / 2);
    }

    /// Shows everything, at its own size at most.
    public void fitAll() {
        look(fitting(picture.get().extent(), 1));
    }

    /// Shows the area, at twice its own size at most.
    public void fit(Bounds area) {
        look(fitting(area, 2));
    }

    /// Brings an area into view by moving the camera as little as that takes; what is too large for the view comes
    /// to its middle.
    public void reveal(Bounds area) {
        Point corner = camera().toScreen(area.x(), area.y());
        double dx = into(corner.x(), area.w() * camera().zoom(), getWidth());
        double dy = into(corner.y(), area.h() * camera().zoom(), getHeight());
        if (dx != 0 || dy != 0) {
            look(camera().dragged(dx, dy));
        }
    }

    /// How far a stretch has to move to lie in a view of that length.
    private static double into(double start, double length, double view) {
        if (length > view - 2 * MARGIN) {
            boolean filled = start <= MARGIN && start + length >= view - MARGIN;
            return filled ? 0 : (view - length) / 2 - start;
        }
        return Math.clamp(start, MARGIN, view - MARGIN - length) - start;
    }

    private Camera fitting(Bounds area, double limit) {
        return Camera.fitting(area, getWidth(), getHeight(), MARGIN, limit);
    }

    /// The frontmost figure at a pixel of the view.
    public Optional<Figure> hit(double screenX, double screenY) {
        Point at = camera().toModel(screenX, screenY);
        return picture.get().hit(at.x(), at.y(), TOLERANCE / camera().zoom());
    }

    private MousePoint pointer(MouseEvent event) {
        return new MousePoint(camera().toModel(event.getX(), event.getY()), hit(event.getX(), event.getY()), event);
    }

    private void moved(MouseEvent event) {
        MousePoint pointer = pointer(event);
        pointedAt.set(pointer.under().map(Figure::subject));
        tool.get().moved(pointer);
    }

    /// How often it has been painted, to tell frames from idle pulses.
    public long paintings() {
        return paintings;
    }

    /// Paints: every change asks for a layout, so there is one painting a frame however much changed.
    @Override
    protected void layoutChildren() {
        paintings++;
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        double pixels = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        screen.show(
                getWidth(),
                getHeight(),
                pixels,
                (raster, shown) -> painting.paint(raster, shown, shot(raster, pixels)));
    }

    private Shot shot(Raster raster, double pixels) {
        Camera now = camera();
        return new Shot(
                raster.width(),
                raster.height(),
                View.at(now.x(), now.y(), now.zoom() * pixels, pixels),
                theme.get(),
                picture.get(),
                emphasis.get(),
                pointedAt.get());
    }
}
