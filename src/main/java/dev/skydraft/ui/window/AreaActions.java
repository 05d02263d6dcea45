package dev.skydraft.ui.window;

import dev.skydraft.ui.action.Action;
import java.util.function.Supplier;

/// Goes from one area of the window to another by keyboard.
public final class AreaActions {
    public final Action next;
    public final Action previous;
    public final Action outline;
    public final Action properties;
    public final Action savings;

    public AreaActions(Supplier<MainWindow> window) {
        next = Action.of(
                        "view-nextArea",
                        "Go to Next Area",
                        () -> window.get().areas().step(1))
                .key("F6");
        previous = Action.of(
                        "view-previousArea",
                        "Go to Previous Area",
                        () -> window.get().areas().step(-1))
                .key("Shift+F6");
        outline = Action.of("view-outline", "Go to Outline", () -> window.get().goTo("outline"))
                .key("Shortcut+Shift+O");
        properties = Action.of(
                        "view-properties",
                        "Go to Properties",
                        () -> window.get().goToFields("inspector"))
                .key("Alt+Enter");
        savings = Action.of("view-savings", "Go to Savings", () -> window.get().goToFields("savings"));
    }
}
