package dev.skydraft.ui.bench;

import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.Preferences.Theme;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.App;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.Composition;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.canvas.Fonts;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.FxPrompts;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.workspace.Workspace;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/// The real main window, with every panel, as it is before a design is opened.
final class BenchWindow {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    final Workspace workspace;
    private final Composition composition;
    private final Background background = Background.onWorker();
    private final Stage stage = new Stage();
    private final Rectangle speck = new Rectangle(1, 1);

    BenchWindow() {
        Fonts.install();
        var prompts = new FxPrompts(stage);
        var estimator = new Estimator(PriceFile.book());
        var look = new Look(Theme.LIGHT);
        workspace = new Workspace(estimator, background, prompts, _ -> {});
        composition = new Composition(
                workspace, look, App.outside(stage, prompts, estimator, look, background, folder -> {}, this::close));
        stage.setScene(new Scene(composition.window().root(), WIDTH, HEIGHT));
        stage.show();
    }

    DocumentModel document() {
        return workspace.active();
    }

    DiagramView diagram() {
        return (DiagramView) composition.canvas().lookup(".diagram-view");
    }

    /// True once all lines have been led.
    boolean settled() {
        return composition.canvas().settled().getValue();
    }

    /// Changes next to nothing in the window, so that the next pulse waits until the last frame has been rendered.
    void touch() {
        if (!diagram().overlay().getChildren().contains(speck)) {
            diagram().overlay().getChildren().add(speck);
        }
        speck.setTranslateX(1 - speck.getTranslateX());
    }

    void close() {
        stage.close();
        background.close();
    }
}
