package dev.skydraft.ui.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Lets a menu show only those of its entries that can be chosen, and a line between entries only where some are shown
/// on both sides of it.
final class OnlyPossible {
    private OnlyPossible() {}

    static void show(List<MenuItem> items) {
        items.forEach(OnlyPossible::show);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof SeparatorMenuItem line) {
                List<MenuItem> before = entries(items.subList(0, i));
                List<MenuItem> after = entries(items.subList(i + 1, end(items, i + 1)));
                line.visibleProperty().bind(anyShown(before).and(anyShown(after)));
            }
        }
    }

    private static void show(MenuItem item) {
        if (item instanceof Menu menu) {
            menu.getItems().forEach(OnlyPossible::show);
            menu.visibleProperty().bind(anyShown(menu.getItems()));
        } else if (!(item instanceof SeparatorMenuItem)) {
            item.visibleProperty().unbind();
            item.visibleProperty()
                    .bind(item.disableProperty().not().and(item.textProperty().isNotEmpty()));
        }
    }

    /// Where the entries end that begin there: at the next line.
    private static int end(List<MenuItem> items, int begin) {
        int end = begin;
        while (end < items.size() && !(items.get(end) instanceof SeparatorMenuItem)) {
            end++;
        }
        return end;
    }

    private static List<MenuItem> entries(List<MenuItem> items) {
        return items.stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .toList();
    }

    private static BooleanExpression anyShown(List<MenuItem> items) {
        var shown = items.stream().map(MenuItem::visibleProperty).toArray(ObservableBooleanValue[]::new);
        return Bindings.createBooleanBinding(() -> items.stream().anyMatch(MenuItem::isVisible), shown);
    }
}
