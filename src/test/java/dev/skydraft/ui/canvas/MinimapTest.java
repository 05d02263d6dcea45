package dev.skydraft.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MinimapTest {
    private static final Picture PICTURE = new Painter(Theme.LIGHT).paint(Deployment.of(TaskFlow.DESIGN, "prod"));

    private final DiagramView diagram = new DiagramView();
    private final SimpleBooleanProperty wanted = new SimpleBooleanProperty(true);
    private Minimap map;

    @Start
    void start(Stage stage) {
        map = new Minimap(diagram, wanted);
        diagram.pictureProperty().set(PICTURE);
        stage.setScene(new Scene(new StackPane(diagram, map), 800, 600));
        stage.show();
    }

    @Test
    void itHidesWhileEverythingIsSeenOrNobodyWantsIt(FxRobot robot) {
        robot.interact(diagram::fitAll);
        assertFalse(map.isVisible());
        robot.interact(() -> diagram.zoomTo(2));
        assertTrue(map.isVisible());
        robot.interact(() -> wanted.set(false));
        assertFalse(map.isVisible());
    }

    @Test
    void aPressOnTheMapLooksThere(FxRobot robot) {
        robot.interact(() -> diagram.zoomTo(2));
        robot.clickOn(map);
        Bounds all = PICTURE.extent();
        Point middle = diagram.camera().toModel(diagram.getWidth() / 2, diagram.getHeight() / 2);
        assertEquals(all.x() + all.w() / 2.0, middle.x(), 8);
        assertEquals(all.y() + all.h() / 2.0, middle.y(), 8);
        assertEquals(2, diagram.camera().zoom());
    }

    @Test
    void itHasTheShapeOfTheDrawing() {
        Bounds all = PICTURE.extent();
        assertEquals((double) all.w() / all.h(), (map.getWidth() - 16) / (map.getHeight() - 16), 0.02);
    }

    @Test
    void theThumbnailHasEveryContainerAndBoxWhereThePictureHasThem(FxRobot robot) {
        robot.interact(() -> {
            Image image = new Thumbnail(200, 140, Camera.fitting(PICTURE.extent(), 200, 140, 8, 1)).of(PICTURE);
            assertEquals(0, image.getPixelReader().getArgb(1, 1));
            Camera camera = Camera.fitting(PICTURE.extent(), 200, 140, 8, 1);
            Bounds subnet = PICTURE.find(new PlacementRef("public-a", "main")).orElseThrow();
            Point at = camera.toScreen(subnet.x() + 30, subnet.y() + 20);
            assertEquals(
                    Theme.LIGHT.tier("public").fill(), image.getPixelReader().getArgb((int) at.x(), (int) at.y()));
        });
    }
}
