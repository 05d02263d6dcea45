package dev.skydraft.ui.editing;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.gesture.SnapChoice;
import dev.skydraft.ui.window.Habits;
import java.util.List;

/// What boxes snap to while they are dragged, switched in the View menu for all canvases alike.
public final class SnapActions {
    public final Action toGrid;
    public final Action toObjects;

    private final Habits habits;

    public SnapActions(Habits habits) {
        this.habits = habits;
        toGrid = Action.toggle("view-snapToGrid", "Snap to Grid", habits.gridProperty());
        toObjects = Action.toggle("view-snapToObjects", "Snap to Objects", habits.objectsProperty());
    }

    public List<Action> all() {
        return List.of(toGrid, toObjects);
    }

    SnapChoice choice() {
        return new SnapChoice(
                habits.gridProperty().get(), habits.objectsProperty().get());
    }
}
