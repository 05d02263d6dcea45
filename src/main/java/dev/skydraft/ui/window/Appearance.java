package dev.skydraft.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.skydraft.picture.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// The looks that the window can have.
public enum Appearance {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /// The colours of the canvas that go with it.
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }

    /// What the window's root is marked with, for colours that the style sheet of controls does not name.
    public List<String> styleClasses() {
        return switch (this) {
            case LIGHT -> List.of();
            case DARK -> List.of("dark");
            case HIGH_CONTRAST -> List.of("dark", "high-contrast");
        };
    }

    /// The address of the sheet that styles every control.
    String styleSheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
            case HIGH_CONTRAST -> highContrast();
        };
    }

    /// The dark sheet and the one that replaces its colours in one, so that menus and dialogs have them too.
    private static String highContrast() {
        String css = text(PrimerDark.class, new PrimerDark().getUserAgentStylesheet())
                + text(Appearance.class, "high-contrast.css");
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Class<?> near, String resource) {
        try (InputStream in = near.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + resource + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
