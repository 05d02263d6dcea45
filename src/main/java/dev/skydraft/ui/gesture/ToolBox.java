package dev.skydraft.ui.gesture;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The tool in hand, and whether it stays there after one use.
public final class ToolBox {
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.SELECT);
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");

    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public Tool tool() {
        return tool.get();
    }

    public BooleanProperty lockedProperty() {
        return locked;
    }

    /// Puts the tool down after one use, if it is not locked.
    void used() {
        if (tool().forOneUse() && !locked.get()) {
            tool.set(Tool.SELECT);
        }
    }

    /// Puts the tool down, locked or not.
    public void putDown() {
        locked.set(false);
        tool.set(Tool.SELECT);
    }
}
