package dev.skydraft.ui.window;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;

/// What the system wants windows to look like.
final class SystemLook {
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();

    SystemLook() {
        Platform.Preferences preferences = Platform.getPreferences();
        preferences.addListener((MapChangeListener<String, Object>) _ -> follow(preferences));
        preferences.colorSchemeProperty().subscribe(() -> follow(preferences));
        follow(preferences);
    }

    ObservableValue<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    private void follow(Platform.Preferences preferences) {
        appearance.set(of(preferences, preferences.getColorScheme() == ColorScheme.DARK));
    }

    /// @param settings of the system, as JavaFX names them
    static Appearance of(Map<String, Object> settings, boolean dark) {
        boolean contrast = Boolean.TRUE.equals(settings.get("Windows.SPI.HighContrast"))
                || String.valueOf(settings.get("GTK.theme_name")).startsWith("HighContrast");
        if (contrast) {
            return Appearance.HIGH_CONTRAST;
        }
        return dark ? Appearance.DARK : Appearance.LIGHT;
    }
}
