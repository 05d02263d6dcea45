package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.design.View.Viewpoint;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Looks at each view from where it was looked at last, at first from where the design says, else at all that it shows.
final class ViewCameras {
    private static final double MARGIN = 32;

    private final DocumentModel document;
    private final DiagramView diagram;
    private final Map<String, Camera> last = new HashMap<>();
    private String shown;

    ViewCameras(DocumentModel document, DiagramView diagram) {
        this.document = document;
        this.diagram = diagram;
        this.shown = document.shown().view().id();
        document.shown().viewProperty().subscribe(this::changed);
    }

    private void changed(View view) {
        if (!view.id().equals(shown)) {
            last.put(shown, diagram.camera());
            shown = view.id();
            diagram.look(Optional.ofNullable(last.get(shown))
                    .or(() -> view.viewpoint().map(this::camera))
                    .orElseGet(this::fitting));
        }
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
