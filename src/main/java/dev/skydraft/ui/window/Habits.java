package dev.skydraft.ui.window;

import dev.skydraft.storage.Preferences;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the user has the window, from one start to the next.
public final class Habits {
    private final BooleanProperty minimap = new SimpleBooleanProperty(this, "minimap");
    private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid");
    private final BooleanProperty objects = new SimpleBooleanProperty(this, "objects");
    private final ObjectProperty<List<String>> panels = new SimpleObjectProperty<>(this, "panels");

    private final StringProperty costsBy = new SimpleStringProperty(this, "costsBy");

    /// @param last how the user had it when the program ended
    public Habits(Preferences.Habits last) {
        minimap.set(last.minimap());
        grid.set(last.snapToGrid());
        objects.set(last.snapToObjects());
        panels.set(last.panels());
        costsBy.set(last.costsBy());
    }

    public Preferences.Habits now() {
        return new Preferences.Habits(minimap.get(), grid.get(), objects.get(), panels.get(), costsBy.get());
    }

    /// Whether the user wants to see the minimap.
    public BooleanProperty minimapProperty() {
        return minimap;
    }

    /// Whether dragged boxes snap to the grid.
    public BooleanProperty gridProperty() {
        return grid;
    }

    /// Whether dragged boxes snap to others.
    public BooleanProperty objectsProperty() {
        return objects;
    }

    /// The key of the tags that bills are gathered by; empty text for the category.
    public StringProperty costsByProperty() {
        return costsBy;
    }

    /// Ids of the panels in front, one for each side.
    public ObjectProperty<List<String>> panelsProperty() {
        return panels;
    }
}
