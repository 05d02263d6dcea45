package dev.skydraft.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Light or dark, as the system says until the user says otherwise.
public final class Look {
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>();
    private boolean chosen;

    public Look() {
        scheme.subscribe(Look::apply);
        scheme.set(Platform.getPreferences().getColorScheme());
        Platform.getPreferences().colorSchemeProperty().subscribe(system -> {
            if (!chosen) {
                scheme.set(system);
            }
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
        chosen = true;
        scheme.set(dark() ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    private static void apply(ColorScheme scheme) {
        String theme = scheme == ColorScheme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(theme);
    }
}
