package dev.skydraft.ui.canvas;

import dev.skydraft.design.Deployment;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Theme;
import dev.skydraft.storage.DesignFile;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Paints TaskFlow to PNG files for looking at: arguments are the folder, a design file, an environment, then any of
/// `light`, `dark` and a zoom in percent.
public final class Photographer {
    private Photographer() {}

    public static void main(String[] args) {
        var done = new CompletableFuture<Void>();
        Platform.startup(() -> {
            try {
                shoot(args);
                done.complete(null);
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
        Platform.exit();
    }

    private static void shoot(String... args) throws Exception {
        Theme theme = java.util.List.of(args).contains("dark") ? Theme.DARK : Theme.LIGHT;
        String environment = args[2];
        double zoom = java.util.stream.Stream.of(args)
                .skip(3)
                .filter(a -> a.matches("[0-9]+"))
                .mapToDouble(a -> Double.parseDouble(a) / 100)
                .findFirst()
                .orElse(0);
        var view = new DiagramView();
        view.themeProperty().set(theme);
        view.pictureProperty()
                .set(new Painter(theme).paint(Deployment.of(DesignFile.read(Path.of(args[1])), environment)));
        var scene = new Scene(view, 1000, 800);
        view.applyCss();
        view.layout();
        view.fitAll();
        if (zoom > 0) {
            view.zoomTo(zoom);
        }
        Photograph.write(
                scene.snapshot(null),
                Path.of(args[0], String.join("-", java.util.Arrays.asList(args).subList(2, args.length)) + ".png"));
    }
}
