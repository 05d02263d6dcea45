package dev.skydraft.ui.window;

import dev.skydraft.ui.action.Controls;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Builds menus from their specification.
public final class MenuBars {
    private MenuBars() {}

    static List<Menu> menus(List<MenuSpec> specs) {
        return specs.stream().map(MenuBars::menu).toList();
    }

    private static Menu menu(MenuSpec spec) {
        var menu = new Menu(spec.title());
        menu.getItems().setAll(items(spec.groups(), ""));
        return menu;
    }

    /// The entries of a context menu, whose keys are shown but answered by the menu bar. It offers only what can be
    /// done with what it is about.
    public static ContextMenu contextMenu(List<MenuSpec.Group> groups) {
        var menu = new ContextMenu();
        menu.getItems().setAll(items(groups, "context-"));
        OnlyPossible.show(menu.getItems());
        return menu;
    }

    private static List<MenuItem> items(List<MenuSpec.Group> groups, String prefix) {
        var all = new ArrayList<MenuItem>();
        for (MenuSpec.Group group : groups) {
            List<MenuItem> items =
                    group.actions().stream().map(Controls::menuItem).toList();
            items.forEach(item -> item.setId(prefix + item.getId()));
            if (!group.title().isEmpty()) {
                var submenu = new Menu(group.title());
                submenu.getItems().setAll(items);
                all.add(submenu);
                continue;
            }
            if (!all.isEmpty() && !items.isEmpty()) {
                all.add(new SeparatorMenuItem());
            }
            all.addAll(items);
        }
        return all;
    }
}
