package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Bending;
import dev.skydraft.change.Selection;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.View;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every menu entry does something that can be seen, or says why not.
@ExtendWith(ApplicationExtension.class)
class EveryActionTest {
    private static final long TIMEOUT = 20_000;

    private Window window;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void everyActionThatIsEnabledChangesWhatCanBeSeenOrTellsSomething() {
        List<String> idle = new ArrayList<>();
        for (Action action : window.composition.actions()) {
            if (!changesSomething(action)) {
                idle.add(action.id());
            }
        }
        assertEquals(List.of(), idle);
    }

    /// Waits for the window to come to rest only where nothing has changed at once.
    private boolean changesSomething(Action action) {
        List<Object> before = WaitForAsyncUtils.waitForAsyncFx(TIMEOUT, () -> {
            prepare(action);
            List<Object> seen = Seen.in(window);
            action.run().run();
            return seen;
        });
        if (differs(before)) {
            return true;
        }
        WaitForAsyncUtils.waitForFxEvents();
        return differs(before);
    }

    private boolean differs(List<Object> before) {
        return WaitForAsyncUtils.waitForAsyncFx(TIMEOUT, () -> !before.equals(Seen.in(window)));
    }

    private void choose(String id) {
        window.composition.actions().stream()
                .filter(action -> action.id().equals(id))
                .forEach(Action::runIfEnabled);
    }

    /// A connection that is not yet what the action makes of it.
    private String connectionFor(Action action) {
        return window.document().design().connections().stream()
                .filter(c -> !action.id().endsWith(c.kind().id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Gives each action something to work on: a selection, a step to undo or redo, a copy to paste.
    private void prepare(Action action) {
        window.prompts.target = Optional.of(folder.resolve(action.id() + ".json"));
        window.prompts.text = Optional.of("Staging " + action.id());
        window.composition.canvas().zoomToFit();
        window.composition.canvas().zoomIn();
        window.composition.canvas().lookup(".diagram-view").requestFocus();
        window.composition.canvas().toolProperty().set(null);
        window.composition.canvas().lookup(".diagram-view").requestFocus();
        DocumentModel document = window.taskFlow();
        document.edit("Rename", design -> design.withName(design.name() + "'"));
        if (action.id().equals("edit-redo")) {
            document.undo();
        }
        if (action.id().startsWith("file-recent-")) {
            window.workspace
                    .recent()
                    .remembered(IntStream.range(0, 10)
                            .mapToObj(i -> folder.resolve(action.id() + i + ".json"))
                            .toList());
        }
        if (action.id().startsWith("view-theme-")) {
            choose(action.id().equals("view-theme-dark") ? "view-theme-contrast" : "view-theme-dark");
        }
        if (action.id().equals("environment-delete")) {
            document.show("dev");
        }
        if (action.id().equals("environment-promote")) {
            document.edit("Add what-if", design -> WhatIfs.add(design, "dev", "Idea"));
            document.show("idea");
        }
        if (action.id().startsWith("views-")) {
            View view = View.of("two", "Two").withCrop(Optional.of(new Bounds(0, 0, 900, 900)));
            document.edit(
                    "Add views",
                    design -> design.withViews(List.of(View.of("one", "One"), view, View.of("three", "Three"))));
            document.shown().show("two");
        }
        if (action.id().equals("edit-bringBack")) {
            document.select(Selection.of(new PlacementRef("api", "public-a")));
        } else if (action.id().equals("edit-ungroup")) {
            document.select(Selection.of(new PlacementRef("services", "main")));
        } else if (action.id().equals("view-collapse")) {
            document.select(Selection.ofElement(document.design(), "private-a"));
        } else if (action.id().startsWith("connection-") && !action.id().equals("connection-to")) {
            document.select(Selection.ofConnection(connectionFor(action)));
        } else if (action.id().equals("arrange-straighten")) {
            Wire wire = Wires.of(
                            document.deployment(),
                            document.design().connections().get("alb-api"))
                    .getFirst();
            document.edit("Bend", design -> Bending.bend(design, wire, true, List.of(300)));
            document.select(Selection.ofConnection(wire.connection()));
        } else if (action.id().matches("arrange-(align|distribute|same)-.*")) {
            document.select(Selection.of(
                    new PlacementRef("ecr", "main"),
                    new PlacementRef("users", "main"),
                    new PlacementRef("static-files", "main")));
        } else {
            document.select(Selection.of(new PlacementRef("ecr", "main")));
        }
    }
}
