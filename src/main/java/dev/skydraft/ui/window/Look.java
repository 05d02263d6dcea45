package dev.skydraft.ui.window;

import dev.skydraft.storage.Preferences;
import dev.skydraft.storage.Preferences.Theme;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Light, dark or of high contrast: as the system says until the user says otherwise.
public final class Look {
    private final ObjectProperty<Theme> choice = new SimpleObjectProperty<>();
    private final Habits habits;
    private final ObservableValue<Appearance> system = new SystemLook().appearance();
    private final ObjectBinding<Appearance> appearance;

    /// @param choice what the user chose last
    public Look(Theme choice) {
        this(choice, new Habits(Preferences.Habits.DEFAULT));
    }

    /// @param habits how the user has the rest of the window
    public Look(Theme choice, Habits habits) {
        this.habits = habits;
        this.choice.set(choice);
        appearance = Bindings.createObjectBinding(this::wanted, this.choice, system);
        appearance.subscribe(now -> Application.setUserAgentStylesheet(now.styleSheet()));
    }

    /// What the user wants, to be remembered.
    public ObjectProperty<Theme> choiceProperty() {
        return choice;
    }

    public Habits habits() {
        return habits;
    }

    public ObservableValue<Appearance> appearanceProperty() {
        return appearance;
    }

    /// The colours of the canvas.
    public ObservableValue<dev.skydraft.picture.Theme> themeProperty() {
        return appearance.map(Appearance::theme);
    }

    private Appearance wanted() {
        return switch (choice.get()) {
            case SYSTEM -> system.getValue();
            case LIGHT -> Appearance.LIGHT;
            case DARK -> Appearance.DARK;
            case HIGH_CONTRAST -> Appearance.HIGH_CONTRAST;
        };
    }

    /// Switches from light to dark, and from anything dark to light, and no longer follows the system.
    public void toggle() {
        choice.set(appearance.get() == Appearance.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}
