package dev.skydraft.ui.editing;

import dev.skydraft.ui.action.Action;
import java.util.function.Supplier;

/// Finds things on the canvas.
public final class FindActions {
    public final Action find;

    public FindActions(Supplier<CanvasView> canvas) {
        find = Action.of("canvas-find", "Find on Canvas…", () -> canvas.get().search())
                .key("Shortcut+F");
    }
}
