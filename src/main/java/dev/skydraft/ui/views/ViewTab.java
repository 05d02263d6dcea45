package dev.skydraft.ui.views;

import dev.skydraft.change.Views;
import dev.skydraft.design.View;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.document.DocumentModel;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The tab of one view: shows it; a double-click renames it in place.
final class ViewTab extends StackPane {
    private final Tooltip hint = new Tooltip();
    private final DocumentModel document;
    private final String id;
    private final ToggleButton button = new ToggleButton();
    private final TextField field = new TextField();

    ViewTab(DocumentModel document, View view, ViewCommands commands) {
        this.document = document;
        this.id = view.id();
        button.setId("view-tab-" + id);
        button.setTooltip(hint);
        button.getStyleClass().add("view-tab");
        button.setOnAction(_ -> choose());
        button.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && !view.isAll()) {
                rename();
            }
        });
        TabDrag.install(this, by -> document.edit("Move view " + button.getText(), d -> Views.move(d, id, by)));
        button.setContextMenu(menu(commands));
        button.setOnContextMenuRequested(_ -> choose());
        field.setId("view-name");
        field.setAccessibleText("Name of the view");
        field.setPrefColumnCount(9);
        field.setOnAction(_ -> keep());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        getChildren().setAll(button);
    }

    private static ContextMenu menu(ViewCommands commands) {
        var menu = new ContextMenu();
        commands.forTab().forEach(group -> {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> {
                var item = Controls.menuItem(action);
                item.setId("tab-" + action.id());
                menu.getItems().add(item);
            });
        });
        return menu;
    }

    private void choose() {
        document.shown().show(id);
        button.setSelected(true);
    }

    void show(View view, boolean chosen) {
        button.setText(view.name());
        button.setSelected(chosen);
        button.setAccessibleText("View " + view.name() + (chosen ? ", shown" : ""));
        hint.setText(view.isAll() ? "Everything that the design has" : view.name());
    }

    void rename() {
        field.setText(button.getText());
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void keep() {
        if (getChildren().contains(field)) {
            String name = field.getText();
            close();
            if (!name.isBlank() && !name.equals(button.getText())) {
                document.edit("Rename view " + button.getText(), design -> Views.rename(design, id, name));
            }
        }
    }

    private void close() {
        boolean focused = field.isFocused();
        getChildren().setAll(button);
        if (focused) {
            button.requestFocus();
        }
    }
}
