package dev.skydraft.ui.editing;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.gesture.Tool;
import dev.skydraft.ui.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;

/// Zoom and tools of the active canvas.
public final class ViewActions {
    public final Action zoomIn;
    public final Action zoomOut;
    public final Action zoomActual;
    public final Action zoomToFit;
    public final Action zoomToSelection;

    /// One for each tool.
    public final List<Action> tools;

    public final Action toolLock;

    public ViewActions(Workspace workspace, Supplier<CanvasView> canvas) {
        zoomIn = Action.of("view-zoomIn", "Zoom In", () -> canvas.get().zoomIn())
                .key("Shortcut+Equals")
                .alsoOn("Shortcut+Plus")
                .alsoOn("Shortcut+Add");
        zoomOut = Action.of("view-zoomOut", "Zoom Out", () -> canvas.get().zoomOut())
                .key("Shortcut+Minus")
                .alsoOn("Shortcut+Subtract");
        zoomActual = Action.of(
                        "view-zoomActual", "Actual Size", () -> canvas.get().zoomActual())
                .key("Shortcut+0");
        zoomToFit = Action.of(
                        "view-zoomToFit", "Zoom to Fit", () -> canvas.get().zoomToFit())
                .key("Shift+1");
        zoomToSelection = Action.of(
                        "view-zoomToSelection",
                        "Zoom to Selection",
                        () -> canvas.get().zoomTo(workspace.active().selection()))
                .key("Shift+2");
        tools = Arrays.stream(Tool.values())
                .map(tool -> Action.of(
                                "tool-" + tool.name().toLowerCase(Locale.ROOT),
                                tool.label() + " Tool",
                                () -> canvas.get().toolProperty().set(tool))
                        .key(tool.key())
                        .switchedOn(workspace
                                .activeProperty()
                                .flatMap(_ -> canvas.get().toolProperty())
                                .map(tool::equals)
                                .orElse(false)))
                .toList();
        toolLock = Action.of("tool-lock", "Keep the Tool After Use", () -> {
                    BooleanProperty lock = canvas.get().toolLockProperty();
                    lock.set(!lock.get());
                })
                .key("Q")
                .switchedOn(workspace.activeProperty().flatMap(_ -> canvas.get().toolLockProperty()));
    }
}
