package dev.skydraft.ui.journey;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.gesture.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Does to a canvas what a user might: every action that edits, and every gesture, somewhere at random.
final class RandomHand {
    /// More resources than this are made fewer before anything else happens.
    private static final int MANY = 40;

    private static final int MANY_ENVIRONMENTS = 4;

    private final DesignCanvas canvas;
    private final DiagramView diagram;
    private final List<Action> actions;
    private final FakePrompts prompts;
    private final Random random;

    /// Each thing to do, and how often it has changed the design.
    private final Map<String, Integer> changes = new LinkedHashMap<>();

    private final Map<String, Runnable> deeds = new LinkedHashMap<>();

    /// @param actions those that edit the canvas' document are done, but for undo and redo
    RandomHand(DesignCanvas canvas, List<Action> actions, FakePrompts prompts, long seed) {
        this.canvas = canvas;
        this.diagram = (DiagramView) canvas.lookup(".diagram-view");
        this.actions = actions.stream()
                .filter(
                        action -> action.id()
                                .matches(
                                        "(edit|environment|arrange|connection|tag)-.*|view-(collapse|expandAll)|insert-pattern"))
                .filter(action -> !action.id().matches("edit-(undo|redo)|connection-to"))
                .toList();
        this.prompts = prompts;
        this.random = new Random(seed);
        this.actions.forEach(action -> deeds.put(action.id(), () -> act(action)));
        deeds.put("click", () -> click(somewhere(), 1));
        deeds.put("drag", () -> drag(Tool.SELECT, somewhere(), somewhere()));
        deeds.put("resize", this::resize);
        deeds.put("connect", () -> drag(Tool.CONNECT, somewhere(), somewhere()));
        deeds.put("draw a note", () -> draw(Tool.NOTE));
        deeds.put("draw a frame", () -> draw(Tool.FRAME));
        deeds.put("make space", this::makeSpace);
        deeds.put("clone by an arrow", this::cloneByArrow);
        deeds.put("bend a line", this::bend);
        deeds.put("rename", this::renameInPlace);
        deeds.put("nudge", this::nudge);
        deeds.put("drop from the palette", () -> canvas.drops().drop(one(Catalog.KINDS), scene(somewhere())));
        deeds.put("insert from the palette", () -> canvas.drops().insert(one(Catalog.KINDS)));
        deeds.put("show an environment", this::showEnvironment);
        deeds.keySet().forEach(name -> changes.put(name, 0));
    }

    /// What never changed the design, though it should have.
    List<String> idle() {
        List<String> idle = new ArrayList<>();
        changes.forEach((name, times) -> {
            if (times == 0) {
                idle.add(name);
            }
        });
        idle.removeAll(List.of(
                "click", "show an environment", "edit-copy", "edit-selectAll", "edit-rename", "connection-label"));
        return idle;
    }

    /// One thing more.
    void act() {
        if (design().resources().size() > MANY) {
            select();
            act(action("edit-deleteEverywhere"));
            return;
        }
        if (random.nextInt(3) > 0) {
            select();
        }
        String name = one(List.copyOf(deeds.keySet()));
        Design before = design();
        deeds.get(name).run();
        if (before != design()) {
            changes.merge(name, 1, Integer::sum);
        }
    }

    private void act(Action action) {
        boolean full =
                action.id().equals("environment-add") && design().environments().size() >= MANY_ENVIRONMENTS;
        prompts.text = Optional.of("Name-" + random.nextInt(50));
        if (!full) {
            action.runIfEnabled();
            endNaming("Named " + random.nextInt(50));
        }
    }

    /// What stands in the same container.
    private Set<PlacementRef> siblings(PlacementRef box) {
        Optional<String> in = Places.find(design(), box).orElseThrow().in();
        return boxes().stream()
                .filter(ref -> Places.find(design(), ref).orElseThrow().in().equals(in))
                .collect(Collectors.toSet());
    }

    private Action action(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private void select() {
        List<PlacementRef> boxes = boxes();
        List<Connection> connections = design().connections().stream().toList();
        if (!connections.isEmpty() && random.nextInt(5) == 0) {
            canvas.document().select(Selection.ofConnection(one(connections).id()));
        } else if (!boxes.isEmpty() && random.nextInt(4) == 0) {
            canvas.document().select(Selection.of(siblings(one(boxes))));
        } else if (!boxes.isEmpty()) {
            canvas.document()
                    .select(random.nextBoolean() ? Selection.of(one(boxes)) : Selection.of(one(boxes), one(boxes)));
        }
    }

    private void showEnvironment() {
        canvas.document()
                .show(one(design().environments().stream().map(Environment::id).toList()));
    }

    private void resize() {
        List<PlacementRef> boxes = boxes();
        if (!boxes.isEmpty()) {
            PlacementRef box = one(boxes);
            canvas.document().select(Selection.of(box));
            Bounds bounds = bounds(box);
            Point2D corner = local(bounds.right(), bounds.bottom());
            drag(Tool.SELECT, corner, corner.add(random.nextInt(-40, 80), random.nextInt(-40, 80)));
        }
    }

    private void draw(Tool tool) {
        drag(tool, somewhere(), somewhere());
        endNaming("Drawn " + random.nextInt(50));
    }

    private void makeSpace() {
        Point2D from = somewhere();
        drag(Tool.SPACE, from, from.add(random.nextInt(-200, 200), random.nextInt(-200, 200)));
    }

    private void cloneByArrow() {
        List<PlacementRef> boxes = boxes();
        if (!boxes.isEmpty()) {
            Bounds box = bounds(one(boxes));
            Point2D side = local(box.right(), box.y() + box.h() / 2.0);
            fire(MouseEvent.MOUSE_MOVED, side.subtract(4, 0), 0, false);
            click(side.add(18, 0), 1);
            endNaming("Cloned " + random.nextInt(50));
        }
    }

    /// Drags a segment of a selected connection's line aside.
    private void bend() {
        List<Figure> lines = diagram.pictureProperty().get().figures().stream()
                .filter(f -> f.subject() instanceof Subject.Line(var wire)
                        && !wire.connection().isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            Figure line = one(lines);
            canvas.document().select(Selection.ofConnection(line.subject().element()));
            List<Point> points = line.shapes().stream()
                    .flatMap(s -> s instanceof Shape.Line l ? l.points().stream() : Stream.of())
                    .toList();
            int at = random.nextInt(points.size() - 1);
            Point2D from = local(points.get(at)).midpoint(local(points.get(at + 1)));
            drag(Tool.SELECT, from, from.add(random.nextInt(-60, 60), random.nextInt(-60, 60)));
        }
    }

    private Point2D local(Point point) {
        return local(point.x(), point.y());
    }

    private void renameInPlace() {
        click(somewhere(), 2);
        endNaming("Renamed " + random.nextInt(50));
    }

    /// Types a name and Enter where a name is being edited; one that is refused is given up.
    private void endNaming(String name) {
        Node field = canvas.lookup("#canvas-name");
        if (field instanceof TextField text) {
            text.setText(name);
            key(text, KeyCode.ENTER);
            key(text, KeyCode.ESCAPE);
        }
    }

    private void nudge() {
        KeyCode arrow = one(List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN));
        for (int i = random.nextInt(3); i >= 0; i--) {
            key(diagram, arrow);
        }
        key(diagram, KeyCode.F24); // any other key ends the burst
    }

    private void click(Point2D at, int times) {
        fire(MouseEvent.MOUSE_MOVED, at, times, false);
        fire(MouseEvent.MOUSE_PRESSED, at, times, true);
        fire(MouseEvent.MOUSE_RELEASED, at, times, false);
        fire(MouseEvent.MOUSE_CLICKED, at, times, false);
    }

    /// Some drags are cancelled half-way.
    private void drag(Tool tool, Point2D from, Point2D to) {
        canvas.toolProperty().set(tool);
        fire(MouseEvent.MOUSE_MOVED, from, 0, false);
        fire(MouseEvent.MOUSE_PRESSED, from, 1, true);
        fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), 1, true);
        if (random.nextInt(10) == 0) {
            key(diagram, KeyCode.ESCAPE);
        }
        fire(MouseEvent.MOUSE_DRAGGED, to, 1, true);
        fire(MouseEvent.MOUSE_RELEASED, to, 1, false);
        canvas.toolProperty().set(Tool.SELECT);
    }

    /// The keys held change what a drag does: a copy with Alt, an addition with Shift, no snapping with Ctrl.
    private void fire(EventType<MouseEvent> type, Point2D at, int clicks, boolean down) {
        BooleanSupplier held = () -> random.nextInt(8) == 0;
        Point2D scene = diagram.localToScene(at);
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                diagram,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        clicks,
                        held.getAsBoolean(),
                        held.getAsBoolean(),
                        held.getAsBoolean(),
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static void key(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    /// Mostly a spot in some box, else anywhere near the drawing.
    private Point2D somewhere() {
        List<PlacementRef> boxes = boxes();
        Bounds bounds =
                boxes.isEmpty() || random.nextInt(6) == 0 ? new Bounds(-100, -100, 1500, 1200) : bounds(one(boxes));
        return local(
                bounds.x() + random.nextInt(Math.max(1, bounds.w())),
                bounds.y() + random.nextInt(Math.max(1, bounds.h())));
    }

    private Point2D local(double x, double y) {
        var point = diagram.camera().toScreen(x, y);
        return new Point2D(point.x(), point.y());
    }

    private Point2D scene(Point2D local) {
        return diagram.localToScene(local);
    }

    private Bounds bounds(PlacementRef box) {
        return Places.absolute(design(), box).orElseThrow();
    }

    private List<PlacementRef> boxes() {
        return design().resources().stream().flatMap(Places::refs).toList();
    }

    private Design design() {
        return canvas.document().design();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
