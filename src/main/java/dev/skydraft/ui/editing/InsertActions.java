package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.command.Pick;
import dev.skydraft.ui.command.Picker;
import dev.skydraft.ui.window.MenuSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Inserts each kind where the selection is, else in the middle of what is seen.
public final class InsertActions {
    /// Asks which.
    public final Action any;

    private final List<MenuSpec.Group> menus = new ArrayList<>();

    /// @param insert adds a resource of a kind
    public InsertActions(Picker picker, Consumer<ResourceKind> insert) {
        List<Pick> picks = Catalog.KINDS.stream()
                .map(kind -> Pick.of(
                        "insert-" + kind.id(), kind.label(), kind.category().label(), () -> insert.accept(kind)))
                .toList();
        any = Action.of("insert-any", "Insert…", () -> picker.pick("What to insert?", picks));
        for (Category category : Category.values()) {
            List<Action> actions = Catalog.KINDS.stream()
                    .filter(kind -> kind.category() == category)
                    .map(kind -> Action.of("insert-" + kind.id(), "Insert " + kind.label(), () -> insert.accept(kind)))
                    .toList();
            menus.add(MenuSpec.Group.submenu(category.label(), actions));
        }
    }

    /// A submenu for each category.
    public List<MenuSpec.Group> menus() {
        return menus;
    }
}
