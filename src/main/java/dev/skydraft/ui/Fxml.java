package dev.skydraft.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// The one loader of FXML: a view stands beside its controller's class, under the class's simple name.
public final class Fxml {
    private Fxml() {}

    /// Loads the view of a controller that exists already; constructors take what it needs.
    public static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        URL view = type.getResource(type.getSimpleName() + ".fxml");
        if (view == null) {
            throw new IllegalStateException("The view " + type.getSimpleName() + ".fxml is missing from the program");
        }
        var loader = new FXMLLoader(view);
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
