package dev.skydraft.ui.canvas;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The whole drawing in a corner of the canvas, with a frame around what is seen; a press or a drag on it looks there.
/// It is no larger than the drawing's shape asks for, and hides while all is seen anyway.
public final class Minimap extends Region {
    private static final double WIDEST = 200;
    private static final double HIGHEST = 140;
    private static final double LEAST = 72;
    private static final double MARGIN = 8;

    /// A larger drawing is painted again only once it has come to rest.
    private static final int LARGE = 2000;

    private static final Duration REST = Duration.millis(200);

    private final DiagramView diagram;
    private final ObservableValue<Boolean> wanted;
    private final ImageView image = new ImageView();
    private final Rectangle frame = new Rectangle();

    /// Around the frame, so that it is told apart from whatever it lies on.
    private final Rectangle rim = new Rectangle();

    private final PauseTransition rest = new PauseTransition(REST);
    private Camera inside = Camera.HOME;
    private double width = WIDEST;
    private double height = HIGHEST;
    private Bounds extent = new Bounds(0, 0, 0, 0);
    private Picture painted = Picture.EMPTY;

    /// @param wanted whether the user wants to see it
    public Minimap(DiagramView diagram, ObservableValue<Boolean> wanted) {
        this.diagram = diagram;
        this.wanted = wanted;
        getStyleClass().add("minimap");
        setAccessibleText("Minimap: a press looks there");
        setCursor(Cursor.HAND);
        getChildren().addAll(image, rim, frame);
        getChildren().forEach(node -> node.setManaged(false));
        frame.setMouseTransparent(true);
        rim.setMouseTransparent(true);
        rim.setFill(null);
        frame.setStrokeWidth(2);
        rim.setStrokeWidth(4);
        rim.xProperty().bind(frame.xProperty());
        rim.yProperty().bind(frame.yProperty());
        rim.widthProperty().bind(frame.widthProperty());
        rim.heightProperty().bind(frame.heightProperty());
        rest.setOnFinished(_ -> paint());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::lookAt);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::lookAt);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        diagram.pictureProperty().subscribe(_ -> changed());
        diagram.themeProperty().subscribe(_ -> changed());
        diagram.cameraProperty().subscribe(_ -> follow());
        diagram.widthProperty().subscribe(_ -> follow());
        diagram.heightProperty().subscribe(_ -> follow());
        wanted.subscribe(_ -> follow());
    }

    private void changed() {
        extent = diagram.pictureProperty().get().extent();
        double zoom = Camera.fitting(extent, WIDEST, HIGHEST, MARGIN, 1).zoom();
        width = Math.clamp(Math.ceil(extent.w() * zoom + 2 * MARGIN), LEAST, WIDEST);
        height = Math.clamp(Math.ceil(extent.h() * zoom + 2 * MARGIN), LEAST, HIGHEST);
        inside = Camera.fitting(extent, width, height, MARGIN, 1);
        setMinSize(width, height);
        setMaxSize(width, height);
        follow();
    }

    /// Puts the frame around what is seen, and the map away while that is everything.
    private void follow() {
        Bounds seen = diagram.camera().visible(diagram.getWidth(), diagram.getHeight());
        boolean shown =
                wanted.getValue() && extent.w() > 0 && !seen.union(extent).equals(seen);
        setVisible(shown);
        if (!shown) {
            return;
        }
        Theme theme = diagram.themeProperty().get();
        Point corner = inside.toScreen(seen.x(), seen.y());
        double left = Math.clamp(corner.x(), 2, width - 6);
        double top = Math.clamp(corner.y(), 2, height - 6);
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.max(4, Math.min(width - 2, corner.x() + seen.w() * inside.zoom()) - left));
        frame.setHeight(Math.max(4, Math.min(height - 2, corner.y() + seen.h() * inside.zoom()) - top));
        frame.setStroke(colour(theme.accent(), 1));
        frame.setFill(colour(theme.accent(), 0.08));
        rim.setStroke(colour(theme.canvas(), 1));
        repaint();
    }

    private void repaint() {
        Picture picture = diagram.pictureProperty().get();
        if (picture != painted) {
            if (picture.size() < LARGE) {
                paint();
            } else {
                rest.playFromStart();
            }
        }
    }

    private void paint() {
        painted = diagram.pictureProperty().get();
        image.setImage(new Thumbnail((int) width, (int) height, inside).of(painted));
    }

    private void lookAt(MouseEvent event) {
        Point at = inside.toModel(event.getX(), event.getY());
        Camera camera = diagram.camera();
        diagram.look(new Camera(
                at.x() - diagram.getWidth() / 2 / camera.zoom(),
                at.y() - diagram.getHeight() / 2 / camera.zoom(),
                camera.zoom()));
    }

    private static Color colour(int argb, double opacity) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, opacity);
    }
}
