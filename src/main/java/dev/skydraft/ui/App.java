package dev.skydraft.ui;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;

/// The window.
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setTitle("Skydraft");
        stage.setScene(new Scene(new RangeSlider(), 1600, 1000));
        stage.show();
    }
}
