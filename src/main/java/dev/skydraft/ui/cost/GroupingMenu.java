package dev.skydraft.ui.cost;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The button that says what the bill is gathered by, and offers what else it may be.
final class GroupingMenu {
    private GroupingMenu() {}

    /// @param choose is told the key of a tag, or empty text for the category
    static void show(MenuButton button, Grouping grouping, Consumer<String> choose) {
        String text = "Bill by " + name(grouping.tag());
        button.setText(text);
        button.setAccessibleText(text);
        var group = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        items.add(item(Grouping.CATEGORY, grouping, group, choose));
        grouping.keys().forEach(key -> items.add(item(key, grouping, group, choose)));
        if (grouping.keys().isEmpty()) {
            var hint = new MenuItem("Tags such as owner:web split it too");
            hint.setDisable(true);
            items.add(hint);
        }
        button.getItems().setAll(items);
    }

    private static RadioMenuItem item(String tag, Grouping grouping, ToggleGroup group, Consumer<String> choose) {
        var item = new RadioMenuItem("By " + name(tag));
        item.setMnemonicParsing(false);
        item.setId("cost-by-" + name(tag));
        item.setToggleGroup(group);
        item.setSelected(tag.equals(grouping.tag()));
        item.setOnAction(e -> choose.accept(tag));
        return item;
    }

    private static String name(String tag) {
        return tag.equals(Grouping.CATEGORY) ? "category" : tag;
    }
}
