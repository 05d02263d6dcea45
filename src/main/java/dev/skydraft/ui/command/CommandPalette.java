package dev.skydraft.ui.command;

import dev.skydraft.design.Environment;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.MenuSpec;
import dev.skydraft.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lists all that can be done: every action with its menu and key, the environments to show, the designs to go to.
public final class CommandPalette {
    public final Action open;

    private final Workspace workspace;
    private final Supplier<List<MenuSpec>> menus;

    public CommandPalette(Workspace workspace, Supplier<List<MenuSpec>> menus, Picker picker) {
        this.workspace = workspace;
        this.menus = menus;
        open = Action.of("view-commands", "Command Palette…", () -> picker.pick("What do you want to do?", picks()))
                .key("Shortcut+K")
                .alsoOn("Shortcut+Shift+P");
    }

    /// In the order of menus; environments and designs behind them.
    List<Pick> picks() {
        var picks = new ArrayList<Pick>();
        for (MenuSpec menu : menus.get()) {
            for (MenuSpec.Group group : menu.groups()) {
                group.actions().stream()
                        .filter(action ->
                                action != open && !action.label().get().isEmpty())
                        .map(action -> Pick.of(action, group.path(menu)))
                        .forEach(picks::add);
            }
        }
        workspace.active().design().environments().forEach(e -> picks.add(environment(e)));
        workspace.documents().forEach(d -> picks.add(design(d)));
        return picks;
    }

    private Pick environment(Environment environment) {
        DocumentModel document = workspace.active();
        return new Pick(
                "environment-show-" + environment.id(),
                "Show " + environment.name(),
                "Environment",
                "",
                !document.environment().equals(environment.id()),
                () -> document.show(environment.id()));
    }

    private Pick design(DocumentModel document) {
        return new Pick(
                "design-" + System.identityHashCode(document),
                "Go to " + document.title(),
                "Open designs",
                "",
                workspace.active() != document,
                () -> workspace.activate(document));
    }
}
