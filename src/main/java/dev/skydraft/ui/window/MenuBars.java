package dev.skydraft.ui.window;

import dev.skydraft.ui.action.Controls;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Builds menus from their specification.
final class MenuBars {
    private MenuBars() {}

    static List<Menu> menus(List<MenuSpec> specs) {
        return specs.stream().map(MenuBars::menu).toList();
    }

    private static Menu menu(MenuSpec spec) {
        var menu = new Menu(spec.title());
        boolean separate = false;
        for (MenuSpec.Group group : spec.groups()) {
            List<MenuItem> items =
                    group.actions().stream().map(Controls::menuItem).toList();
            if (!group.title().isEmpty()) {
                var submenu = new Menu(group.title());
                submenu.getItems().setAll(items);
                menu.getItems().add(submenu);
                continue;
            }
            if (separate) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
            separate = true;
        }
        return menu;
    }
}
