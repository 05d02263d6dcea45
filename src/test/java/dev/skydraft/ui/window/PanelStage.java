package dev.skydraft.ui.window;

import atlantafx.base.theme.PrimerLight;
import dev.skydraft.ui.canvas.Fonts;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// Shows a panel by itself, with the program's look and fonts, as wide as it is beside the canvas.
public final class PanelStage {
    private PanelStage() {}

    public static void show(Stage stage, Panel panel) {
        Fonts.install();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var root = new BorderPane(panel.node());
        root.getStyleClass().add("main-window");
        root.getStylesheets()
                .add(MainWindow.class
                        .getResource("/dev/skydraft/ui/skydraft.css")
                        .toExternalForm());
        stage.setScene(new Scene(root, 420, 900));
        stage.show();
    }
}
