package dev.skydraft.ui.window;

import dev.skydraft.ui.action.Action;
import java.util.List;

/// One menu of the menu bar: its title and its entries, in groups that a line separates.
public record MenuSpec(String title, List<Group> groups) {
    public static MenuSpec of(String title, Group... groups) {
        return new MenuSpec(title, List.of(groups));
    }

    /// All that some menus hold, in their order.
    public static List<Action> actions(List<MenuSpec> menus) {
        return menus.stream()
                .flatMap(menu -> menu.groups().stream())
                .flatMap(group -> group.actions().stream())
                .toList();
    }

    /// A run of entries; with a title it becomes a submenu.
    public record Group(String title, List<Action> actions) {
        public static Group of(Action... actions) {
            return new Group("", List.of(actions));
        }

        /// Where it is found: "File", "File › Export".
        public String path(MenuSpec menu) {
            return title.isEmpty() ? menu.title() : menu.title() + " › " + title;
        }

        public static Group submenu(String title, List<Action> actions) {
            return new Group(title, List.copyOf(actions));
        }
    }
}
