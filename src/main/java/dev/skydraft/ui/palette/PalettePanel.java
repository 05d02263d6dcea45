package dev.skydraft.ui.palette;

import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.Icons;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What can be drawn: drag an entry onto the canvas, or double-click it, or press Enter on it.
public final class PalettePanel {
    private final ObservableValue<Provider> provider;
    private final Supplier<DropTarget> canvas;
    private final Parent root;

    @FXML
    private TextField search;

    @FXML
    private VBox drawers;

    /// @param provider whose names stand below the labels
    /// @param canvas the canvas of the active document
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public PalettePanel(ObservableValue<Provider> provider, Supplier<DropTarget> canvas) {
        this.provider = provider;
        this.canvas = canvas;
        this.root = Fxml.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        search.textProperty().subscribe(this::fill);
    }

    private void fill(String text) {
        drawers.getChildren().clear();
        for (PaletteModel.Drawer drawer : PaletteModel.matching(text)) {
            var heading = new Label(drawer.category().label());
            heading.getStyleClass().add("drawer-heading");
            drawers.getChildren().add(heading);
            drawer.kinds().forEach(kind -> drawers.getChildren().add(entry(kind)));
        }
        if (drawers.getChildren().isEmpty()) {
            var nothing = new Label("Nothing is called \"" + text.strip() + "\". Try \"subnet\" or \"RDS\".");
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            drawers.getChildren().add(nothing);
        }
    }

    private Node entry(ResourceKind kind) {
        var label = new Label(kind.label());
        var name = new Label();
        name.getStyleClass().addAll("muted", "entry-name");
        name.textProperty().bind(provider.map(kind::nameOn));
        name.managedProperty().bind(name.textProperty().isNotEqualToIgnoreCase(kind.label()));
        name.visibleProperty().bind(name.managedProperty());
        var entry = new HBox(Icons.kind(kind, 20), new VBox(label, name));
        entry.setId("palette-" + kind.id());
        entry.getStyleClass().add("palette-entry");
        entry.setCursor(Cursor.OPEN_HAND);
        entry.setFocusTraversable(true);
        entry.setAccessibleRole(AccessibleRole.BUTTON);
        entry.setAccessibleText(kind.label());
        entry.setAccessibleHelp(kind.help() + " Press Enter to add it.");
        Tooltip.install(entry, new Tooltip(kind.help()));
        var insert = new MenuItem("Insert " + kind.label());
        insert.setOnAction(e -> canvas.get().insert(kind));
        var menu = new ContextMenu(insert);
        entry.setOnContextMenuRequested(e -> menu.show(entry, e.getScreenX(), e.getScreenY()));
        new EntryGestures(entry, kind);
        return entry;
    }

    /// Press, drag and release on one entry. The drag stays inside the scene, so that it works on every platform; it is
    /// followed wherever in the scene the pointer goes.
    private final class EntryGestures {
        private final Node entry;
        private final ResourceKind kind;
        private final EventHandler<MouseEvent> drag = this::dragged;
        private final EventHandler<MouseEvent> release = this::released;
        private final EventHandler<KeyEvent> escape = this::escaped;
        private boolean dragging;

        EntryGestures(Node entry, ResourceKind kind) {
            this.entry = entry;
            this.kind = kind;
            entry.setOnMousePressed(e -> {
                if (e.isPrimaryButtonDown()) {
                    pressed();
                }
            });
            entry.setOnMouseClicked(e -> {
                if (e.getClickCount() == 2) {
                    canvas.get().insert(kind);
                }
            });
            entry.setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ENTER) {
                    canvas.get().insert(kind);
                    e.consume();
                }
            });
        }

        private void pressed() {
            entry.requestFocus();
            dragging = false;
            entry.getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
            entry.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, release);
            entry.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }

        private void dragged(MouseEvent e) {
            dragging |= !e.isStillSincePress();
            if (dragging) {
                canvas.get().dragOver(kind, new Point2D(e.getSceneX(), e.getSceneY()));
                e.consume();
            }
        }

        private void released(MouseEvent e) {
            forget();
            if (dragging) {
                canvas.get().drop(kind, new Point2D(e.getSceneX(), e.getSceneY()));
                e.consume();
            }
        }

        private void escaped(KeyEvent e) {
            if (dragging && e.getCode() == KeyCode.ESCAPE) {
                forget();
                canvas.get().cancelDrag();
                e.consume();
            }
        }

        private void forget() {
            entry.getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
            entry.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
            entry.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }
}
