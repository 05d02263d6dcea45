package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.editing.DesignCanvas;
import dev.skydraft.ui.gesture.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Does to a canvas what a user might: every action that edits, and every gesture, somewhere at random.
final class RandomHand {
    /// More resources than this are made fewer before anything else happens.
    private static final int MANY = 40;

    private static final int MANY_ENVIRONMENTS = 4;

    private final DesignCanvas canvas;
    private final List<Action> actions;
    private final FakePrompts prompts;
    private final Random random;
    private final CanvasHand hand;
    private final RandomSpots spots;

    /// Each thing to do, and how often it has changed the design.
    private final Map<String, Integer> changes = new LinkedHashMap<>();

    private final Map<String, Runnable> deeds = new LinkedHashMap<>();

    /// @param actions those that edit the canvas' document are done, but for undo and redo
    RandomHand(DesignCanvas canvas, List<Action> actions, FakePrompts prompts, long seed) {
        this.canvas = canvas;
        this.actions = actions.stream()
                .filter(
                        action -> action.id()
                                .matches(
                                        "(edit|environment|arrange|connection|tag)-.*|view-(collapse|expandAll)|insert-pattern"))
                .filter(action -> !action.id().matches("edit-(undo|redo)|connection-to"))
                .toList();
        this.prompts = prompts;
        this.random = new Random(seed);
        this.hand = new CanvasHand(canvas, random);
        this.spots = new RandomSpots(canvas.document(), hand, random);
        var gestures = new RandomGestures(canvas.document(), hand, spots, random);
        this.actions.forEach(action -> deeds.put(action.id(), () -> act(action)));
        deeds.put("click", () -> hand.click(spots.somewhere(), 1));
        deeds.put("drag", () -> hand.drag(Tool.SELECT, spots.somewhere(), spots.somewhere()));
        deeds.put("resize", gestures::resize);
        deeds.put("connect", () -> hand.drag(Tool.CONNECT, spots.somewhere(), spots.somewhere()));
        deeds.put("draw a note", () -> gestures.draw(Tool.NOTE));
        deeds.put("draw a frame", () -> gestures.draw(Tool.FRAME));
        deeds.put("make space", gestures::makeSpace);
        deeds.put("clone by an arrow", gestures::cloneByArrow);
        deeds.put("bend a line", gestures::bend);
        deeds.put("rename", gestures::renameInPlace);
        deeds.put("nudge", gestures::nudge);
        deeds.put(
                "drop from the palette",
                () -> canvas.drops().drop(spots.one(Catalog.KINDS), hand.scene(spots.somewhere())));
        deeds.put("insert from the palette", () -> canvas.drops().insert(spots.one(Catalog.KINDS)));
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
                "click",
                "show an environment",
                "environment-compare",
                "edit-copy",
                "edit-selectAll",
                "edit-rename",
                "connection-label"));
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
        String name = spots.one(List.copyOf(deeds.keySet()));
        Design before = design();
        deeds.get(name).run();
        assertEquals(List.of(), emptyBoxes(), () -> "after " + name);
        if (before != design()) {
            changes.merge(name, 1, Integer::sum);
        }
    }

    /// Boxes that nobody could see or take hold of.
    private List<String> emptyBoxes() {
        return design().resources().stream()
                .flatMap(resource -> resource.at().stream()
                        .filter(at -> at.bounds().w() <= 0 || at.bounds().h() <= 0)
                        .map(at -> resource.id() + "/" + at.key() + " " + at.bounds()))
                .toList();
    }

    private void act(Action action) {
        boolean full =
                action.id().equals("environment-add") && design().environments().size() >= MANY_ENVIRONMENTS;
        prompts.text = Optional.of("Name-" + random.nextInt(50));
        if (!full) {
            action.runIfEnabled();
            hand.endNaming("Named " + random.nextInt(50));
        }
    }

    private Action action(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private void select() {
        List<PlacementRef> boxes = spots.boxes();
        List<Connection> connections = design().connections().stream().toList();
        if (!connections.isEmpty() && random.nextInt(5) == 0) {
            canvas.document()
                    .select(Selection.ofConnection(connection(connections).id()));
        } else if (!boxes.isEmpty() && random.nextInt(4) == 0) {
            canvas.document().select(Selection.of(spots.siblings(spots.one(boxes))));
        } else if (!boxes.isEmpty()) {
            canvas.document()
                    .select(
                            random.nextBoolean()
                                    ? Selection.of(spots.one(boxes))
                                    : Selection.of(spots.one(boxes), spots.one(boxes)));
        }
    }

    /// Bent ones more often, as there are few of them.
    private Connection connection(List<Connection> all) {
        List<Connection> bent = all.stream().filter(c -> !c.via().isEmpty()).toList();
        return spots.one(bent.isEmpty() || random.nextBoolean() ? all : bent);
    }

    private void showEnvironment() {
        canvas.document()
                .show(spots.one(
                        design().environments().stream().map(Environment::id).toList()));
    }

    private Design design() {
        return canvas.document().design();
    }
}
