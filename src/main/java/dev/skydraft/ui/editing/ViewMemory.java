package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.design.View.Viewpoint;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/// Shows each view as it was left: from where it was looked at and under which overlay. At first that is as the design
/// says, else all that it shows, without an overlay.
final class ViewMemory {
    private static final double MARGIN = 32;

    private final DocumentModel document;
    private final DiagramView diagram;
    private final ObjectProperty<Optional<OverlayKind>> overlay;
    private final Map<String, Left> left = new HashMap<>();
    private String shown;

    /// How a view was left.
    private record Left(Camera camera, Optional<OverlayKind> overlay) {}

    ViewMemory(DocumentModel document, DiagramView diagram, ObjectProperty<Optional<OverlayKind>> overlay) {
        this.document = document;
        this.diagram = diagram;
        this.overlay = overlay;
        this.shown = document.shown().view().id();
        document.shown().viewProperty().subscribe(this::changed);
    }

    private void changed(View view) {
        if (!view.id().equals(shown)) {
            left.put(shown, new Left(diagram.camera(), overlay.get()));
            shown = view.id();
            Left now = left.getOrDefault(shown, stated(view));
            diagram.look(now.camera());
            overlay.set(now.overlay());
        }
    }

    private Left stated(View view) {
        Camera camera = view.viewpoint().map(this::camera).orElseGet(this::fitting);
        return new Left(camera, OverlayKind.find(view.overlay()));
    }

    private Camera camera(Viewpoint viewpoint) {
        double zoom = Math.clamp(viewpoint.zoom() / 100.0, 0.01, Camera.GREATEST_ZOOM);
        return new Camera(
                viewpoint.x() - diagram.getWidth() / 2 / zoom, viewpoint.y() - diagram.getHeight() / 2 / zoom, zoom);
    }

    private Camera fitting() {
        Design drawn = document.shown().drawn().design();
        Optional<Bounds> all = drawn.resources().stream()
                .flatMap(r -> r.at().stream().map(p -> Places.absolute(drawn, p)))
                .reduce(Bounds::union);
        return all.map(area -> Camera.fitting(area, diagram.getWidth(), diagram.getHeight(), MARGIN, 1))
                .orElse(diagram.camera());
    }

    /// Where the canvas is looked at from now.
    Viewpoint viewpoint() {
        Camera camera = diagram.camera();
        var middle = camera.toModel(diagram.getWidth() / 2, diagram.getHeight() / 2);
        return new Viewpoint(
                (int) Math.round(middle.x()), (int) Math.round(middle.y()), (int) Math.round(camera.zoom() * 100));
    }
}
