package dev.skydraft.ui.bench;

import dev.skydraft.ui.canvas.DiagramView;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// What other figures can be compared with on any machine: 10,000 rectangles painted on a canvas of the same size, all
/// of them anew in every frame but those that are out of view.
final class PlainRectangles {
    private static final int COLUMNS = 100;
    private static final double SWING = 200;

    private final DiagramView diagram;
    private final Canvas canvas;
    private long paintings;

    PlainRectangles(DiagramView diagram) {
        this.diagram = diagram;
        this.canvas = new Canvas(diagram.getWidth(), diagram.getHeight());
    }

    void show() {
        diagram.overlay().getChildren().add(canvas);
    }

    void hide() {
        diagram.overlay().getChildren().remove(canvas);
    }

    long paintings() {
        return paintings;
    }

    void paint(double seconds) {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setFill(Color.WHITE);
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        gc.setFill(Color.STEELBLUE);
        double shift = SWING * Math.sin(2 * seconds);
        double across = canvas.getWidth() / COLUMNS;
        double down = canvas.getHeight() / COLUMNS;
        for (int row = 0; row < COLUMNS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                double x = shift + column * across;
                if (x + across > 0 && x < canvas.getWidth()) {
                    gc.fillRect(x, row * down, 0.8 * across, 0.8 * down);
                }
            }
        }
        paintings++;
    }
}
