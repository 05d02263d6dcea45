package dev.skydraft.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.skydraft.storage.Preferences.Theme;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Light or dark, as the system says until the user says otherwise.
public final class Look {
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>();
    private Theme theme;

    /// @param theme that the user chose last
    public Look(Theme theme) {
        this.theme = theme;
        Platform.getPreferences().colorSchemeProperty().subscribe(this::follow);
        scheme.subscribe(Look::apply);
    }

    /// What the user wants, to be remembered.
    public Theme theme() {
        return theme;
    }

    private void follow(ColorScheme system) {
        scheme.set(
                switch (theme) {
                    case SYSTEM -> system;
                    case LIGHT -> ColorScheme.LIGHT;
                    case DARK -> ColorScheme.DARK;
                });
    }

    public ObjectProperty<ColorScheme> schemeProperty() {
        return scheme;
    }

    public boolean dark() {
        return scheme.get() == ColorScheme.DARK;
    }

    /// Switches to the other scheme and no longer follows the system.
    public void toggle() {
        theme = dark() ? Theme.LIGHT : Theme.DARK;
        follow(Platform.getPreferences().getColorScheme());
    }

    private static void apply(ColorScheme scheme) {
        String theme = scheme == ColorScheme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(theme);
    }
}
