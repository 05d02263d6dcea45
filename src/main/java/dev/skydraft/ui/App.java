package dev.skydraft.ui;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;

/// The window.
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Skydraft");
        Scene scene = new Scene(new StackPane(new RangeSlider(0, 100, 25, 75)), 1600, 1000);
        scene.getStylesheets().add(stylesheet("controlsfx.css"));
        stage.setScene(scene);
        stage.show();
        Optional.ofNullable(getParameters().getNamed().get(Launcher.READY_FILE))
                .map(Path::of)
                .ifPresent(file -> new ReadyFile(file).start());
    }

    private static String stylesheet(String name) {
        return Objects.requireNonNull(App.class.getResource(name), name).toExternalForm();
    }
}
