package dev.skydraft.ui.editing;

import dev.skydraft.ui.window.MenuSpec;
import java.util.List;

/// What the context menus of the canvas hold: of boxes, of a connection, of the bare canvas.
public record CanvasMenus(List<MenuSpec.Group> boxes, List<MenuSpec.Group> connection, List<MenuSpec.Group> ground) {
    public static final CanvasMenus NONE = new CanvasMenus(List.of(), List.of(), List.of());
}
