package dev.skydraft.ui.journey;

import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Values;
import dev.skydraft.pattern.Patterns;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.Preferences.Theme;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.storage.Samples;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.Clipboard;
import dev.skydraft.ui.Composition;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.Outside;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.pattern.PatternChooser;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.window.Toasts;
import dev.skydraft.ui.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The real main window with TaskFlow open, as a journey drives it: dialogs are answered by the test, work in the
/// background is done at once.
final class Window {
    final FakePrompts prompts = new FakePrompts();
    final List<Message> messages = new ArrayList<>();
    final List<String> clipboard = new ArrayList<>();
    final Look look = new Look(Theme.LIGHT);
    final Workspace workspace;
    final Composition composition;
    boolean closed;

    Window(Stage stage) {
        Background background = Background.direct();
        workspace = new Workspace(new Estimator(PriceFile.book()), background, prompts, messages::add);
        var outside = new Outside(
                stage,
                prompts,
                (exporter, first) -> Optional.of(Values.NONE),
                () -> Optional.of(new PatternChooser.Chosen(Patterns.ALL.getFirst(), Values.NONE)),
                new Clipboard() {
                    @Override
                    public void put(String type, byte[] content) {
                        clipboard.add(new String(content, StandardCharsets.UTF_8));
                    }

                    @Override
                    public String text() {
                        return clipboard.isEmpty() ? "" : clipboard.getLast();
                    }
                },
                folder -> messages.add(Message.info("Shown " + folder)),
                background,
                "test",
                () -> closed = true);
        composition = new Composition(workspace, look, outside);
        workspace.openSample(Samples.ALL.getFirst());
        stage.setScene(new Scene(composition.window().root(), 1000, 1000));
        stage.getScene().getStylesheets().add(Toasts.STYLE);
        stage.show();
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    DocumentModel document() {
        return workspace.active();
    }

    /// TaskFlow as it was opened, with its root environment shown, whatever has been done to it.
    DocumentModel taskFlow() {
        while (!document().undoLabelProperty().get().isEmpty()) {
            document().undo();
        }
        if (document().design().find("ecr").isEmpty()) {
            workspace.openSample(Samples.ALL.getFirst());
        }
        document().show(document().design().root().id());
        return document();
    }

    List<String> told() {
        return messages.stream().map(Message::text).toList();
    }

    /// A double-click on the canvas, however slow the machine is between its two clicks.
    void doubleClick(FxRobot robot, Point2D screen) {
        robot.interact(() -> doubleClick(screen));
    }

    /// The same on JavaFX's thread.
    void doubleClick(Point2D screen) {
        fire(MouseEvent.MOUSE_PRESSED, screen);
        fire(MouseEvent.MOUSE_RELEASED, screen);
        fire(MouseEvent.MOUSE_CLICKED, screen);
    }

    private void fire(EventType<MouseEvent> type, Point2D screen) {
        Point2D scene = diagram().localToScene(diagram().screenToLocal(screen));
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                diagram(),
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        2,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private DiagramView diagram() {
        return (DiagramView) composition.canvas().lookup(".diagram-view");
    }

    /// The middle of a box on the screen.
    Point2D middle(String resource, String key) {
        Bounds bounds = bounds(resource, key);
        return at(bounds.x() + bounds.w() / 2.0, bounds.y() + bounds.h() / 2.0);
    }

    /// A spot in the title of a container on the screen.
    Point2D title(String resource, String key) {
        Bounds bounds = bounds(resource, key);
        return at(bounds.x() + 20, bounds.y() + 12);
    }

    Bounds bounds(String resource, String key) {
        return Places.absolute(document().design(), new PlacementRef(resource, key))
                .orElseThrow();
    }

    /// A point of the canvas on the screen.
    Point2D at(double x, double y) {
        Point local = diagram().camera().toScreen(x, y);
        return diagram().localToScreen(local.x(), local.y());
    }
}
