package dev.skydraft.ui.editing;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.gesture.SnapChoice;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What boxes snap to while they are dragged, switched in the View menu for all canvases alike.
public final class SnapActions {
    private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid", true);
    private final BooleanProperty objects = new SimpleBooleanProperty(this, "objects", true);

    public final Action toGrid = Action.toggle("view-snapToGrid", "Snap to Grid", grid);
    public final Action toObjects = Action.toggle("view-snapToObjects", "Snap to Objects", objects);

    public List<Action> all() {
        return List.of(toGrid, toObjects);
    }

    SnapChoice choice() {
        return new SnapChoice(grid.get(), objects.get());
    }
}
