package dev.skydraft.ui.editing;

import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.DiagramView;
import java.util.Optional;

/// Shows everything. While the user has not looked elsewhere, that stays so when the window changes its size.
final class AutoFit {
    private final DiagramView diagram;
    private Optional<Fitted> fitted = Optional.empty();

    /// How everything was shown in a view of that size.
    private record Fitted(Camera camera, double width, double height) {}

    AutoFit(DiagramView diagram) {
        this.diagram = diagram;
    }

    /// The view has a size, perhaps another one.
    void sized(double width, double height) {
        boolean untouched = fitted.isEmpty() || fitted.get().camera().equals(diagram.camera());
        boolean same = fitted.filter(last -> last.width() == width && last.height() == height)
                .isPresent();
        if (untouched && !same && width > 0 && height > 0) {
            diagram.fitAll();
            fitted = Optional.of(new Fitted(diagram.camera(), width, height));
        }
    }
}
